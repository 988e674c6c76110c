// An offer to become a member of a company, to whoever reads that mailbox. The token is the proof;
// only its hash is kept here. One e-mail has at most one open invitation of a company.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { DomainError } from '@agora/kernel/errors.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company.js';
import type { Locale } from '../people/locale.js';
import type { Role } from '../roles/role.js';
import { invitationErrors } from './invitation.errors.js';
import { type InvitationState, invitationStates } from './invitation-states.js';

export const lifetimeMs = 7 * 24 * 3_600_000;

@Entity({ tableName: 'invitations' })
@Index({ properties: ['companyId', 'email'] })
@Index({ properties: ['state', 'expiresAt'] })
export class Invitation {
  @IdKey() id!: string;
  @ManyToOne(() => Company, { fieldName: 'company_id', mapToPk: true }) companyId!: string;
  @IdColumn() invitedBy!: string;
  @TextColumn(254) email!: string;
  @TextColumn(100) displayName!: string;
  @JsonColumn() roles!: Role[];
  /** The company's own ones. */
  @JsonColumn() companyRoleIds: string[] = [];
  @TextColumn(16) locale!: Locale;
  @StateColumn() state: InvitationState = 'OPEN';
  @TextColumn(43, { unique: true }) tokenHash!: string;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() expiresAt!: Date;
  /** Only on the object that was just made; never stored. */
  token?: string;

  end(state: Exclude<InvitationState, 'OPEN'>): void {
    this.state = invitationStates.move(this.state, state, invitationErrors.INVITATION_NOT_OPEN);
  }

  accept(now: Date): void {
    if (this.expiresAt <= now) throw new DomainError(invitationErrors.INVITATION_NOT_OPEN);
    this.end('ACCEPTED');
  }
}
