// The provider by which a company's members sign in (OpenID Connect), as its administrator set it up; and who of its
// people is who there. The provider is believed for this one company and the mail domains it has proved.
import { createHash } from 'node:crypto';
import {
  BooleanColumn,
  IdColumn,
  IdKey,
  InstantColumn,
  LongTextColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { Seal } from '../sealing/sealing-key.js';

/** What somebody who comes for the first time may become: never an administrator, never staff. */
export const newcomerRoles = ['PURCHASER', 'APPROVER', 'FINANCE', 'SELLER_AGENT'] as const;
export type NewcomerRole = (typeof newcomerRoles)[number];

@Entity({ tableName: 'company_sign_ins' })
export class CompanySignIn {
  /** The company's. */
  @IdKey() id!: string;
  /** As the provider calls itself. */
  @TextColumn(500) issuer!: string;
  @TextColumn(200) clientId!: string;
  /** Sealed; see sealing/. */
  @LongTextColumn() sealedSecret!: string;
  /** What people become who are not members yet; null: they are not let in. */
  @StateColumn({ nullable: true }) newcomerRole: NewcomerRole | null = null;
  /** Whether members who are no administrators get in by it alone. */
  @BooleanColumn() isRequired = false;
  @InstantColumn() setUpAt!: Date;
  /** Since when it is this provider and client: what an earlier one has opened goes on no more. */
  @InstantColumn() providerSince!: Date;
  /** The last time that somebody came in by this provider. */
  @InstantColumn({ nullable: true }) lastUsedAt: Date | null = null;

  keepSecret(secret: string, seal: Seal): void {
    this.sealedSecret = seal.close(secret, purposeOf(this.id));
  }

  secret(seal: Seal): string {
    return seal.open(this.sealedSecret, purposeOf(this.id));
  }
}

const purposeOf = (companyId: string) => `company-sign-in:${companyId}`;

/** Who a person is at its company's provider: kept, because mailboxes are given to others. */
@Entity({ tableName: 'company_identities' })
@Unique({ properties: ['companyId', 'personId'] })
export class CompanyIdentity {
  @IdKey() id!: string;
  @IdColumn() companyId!: string;
  @IdColumn({ index: true }) personId!: string;
  @TextColumn(43, { unique: true }) subjectHash!: string;
  @InstantColumn() createdAt!: Date;
}

/** `subject` is unique at its issuer alone. */
export const subjectHash = (companyId: string, issuer: string, subject: string) =>
  createHash('sha256')
    .update(JSON.stringify([companyId, issuer, subject]))
    .digest('base64url');
