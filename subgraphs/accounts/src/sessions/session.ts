// A person signed in on one device, acting as one of its members: a family of refresh tokens, one
// current at a time. It is over when it is ended, unused for thirty days, or when the person's epoch
// moved on.

import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import type { SecondFactor } from '../two-factor/second-factor.js';

/** How long a session lasts without being used. */
export const sessionLifetimeMs = 30 * 24 * 3_600_000;

export type SessionEnd =
  | 'SIGNED_OUT'
  | 'ENDED_ELSEWHERE'
  | 'TOKEN_REUSED'
  | 'SIGNED_OUT_EVERYWHERE'
  | 'SECOND_FACTOR_MISSING'
  | 'COMPANY_SIGN_IN_NEEDED';

@Entity({ tableName: 'sessions' })
@Index({ properties: ['lastUsedAt'] })
export class Session {
  @IdKey() id!: string;
  @ManyToOne(() => Person, { fieldName: 'person_id', mapToPk: true }) personId!: string;
  /** As whom the person acts now; another one after a switch of company. */
  @ManyToOne(() => Member, { fieldName: 'member_id', mapToPk: true }) memberId!: string;
  /** The company it acts for; the member's, kept for the audit trail. */
  @IdColumn() companyId!: string;
  /** The person's epoch when it was opened. */
  @IntegerColumn() epoch!: number;
  @TextColumn(64) address!: string;
  @TextColumn(300) userAgent!: string;
  /** How the person showed more than a password; null when it did not. */
  @StateColumn({ nullable: true }) secondFactor: SecondFactor | null = null;
  /** The passkey it was opened with, or null. */
  @IdColumn({ nullable: true, index: true }) passkeyId: string | null = null;
  /** The company whose own sign-in opened it: it goes on there alone. Null for all others. */
  @IdColumn({ nullable: true }) signInCompanyId: string | null = null;
  @InstantColumn() openedAt!: Date;
  @InstantColumn() lastUsedAt!: Date;
  @InstantColumn({ nullable: true }) endedAt: Date | null = null;
  @StateColumn({ nullable: true }) endReason: SessionEnd | null = null;

  /** Begins, or goes on, as this member. */
  actAs(member: Member): void {
    this.memberId = member.id;
    this.companyId = member.companyId;
  }

  isOver(member: Member, person: Person): boolean {
    return Boolean(this.endedAt) || member.state !== 'ACTIVE' || this.epoch !== person.sessionEpoch;
  }

  end(reason: SessionEnd, now: Date): void {
    this.endedAt ??= now;
    this.endReason ??= reason;
  }
}
