// A person acting for one company. The e-mail is unique among the active and goes with the removal,
// so that the person can join another company; the name stays for the history it is part of.

import {
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company.js';
import type { Locale } from './locale.js';
import { memberErrors } from './member.errors.js';
import { type MemberState, memberStates } from './member-states.js';
import type { Role } from './role.js';

@Entity({ tableName: 'members' })
@Index({ properties: ['companyId', 'state'] })
export class Member {
  @IdKey() id!: string;
  @ManyToOne(() => Company, { fieldName: 'company_id', mapToPk: true }) companyId!: string;
  @TextColumn(100) displayName!: string;
  /** Normalised; null once removed. */
  @TextColumn(254, { nullable: true, unique: true }) email!: string | null;
  /** Argon2id in PHC form; null once removed. */
  @TextColumn(200, { nullable: true }) passwordHash!: string | null;
  @JsonColumn() roles!: Role[];
  @TextColumn(16) locale!: Locale;
  @StateColumn() state: MemberState = 'ACTIVE';
  /** Sessions opened in an earlier epoch are over: raising it signs the member out everywhere. */
  @IntegerColumn() sessionEpoch = 1;
  /** Last sign-in or renewal of a session, so at most ten minutes behind. */
  @InstantColumn({ nullable: true }) lastSeenAt: Date | null = null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) removedAt: Date | null = null;

  get isAdministrator(): boolean {
    return this.roles.includes('COMPANY_ADMIN');
  }

  remove(now: Date): void {
    this.state = memberStates.move(this.state, 'REMOVED', memberErrors.MEMBER_REMOVED);
    this.removedAt = now;
    this.email = null;
    this.passwordHash = null;
    this.sessionEpoch += 1;
  }

  setPassword(passwordHash: string): void {
    this.passwordHash = passwordHash;
    this.sessionEpoch += 1;
  }
}
