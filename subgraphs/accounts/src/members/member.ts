// A person acting for one company. The e-mail and the password are the person's; the name stays after
// a removal, for the history it is part of.

import {
  IdColumn,
  IdKey,
  InstantColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Company } from '../companies/company.js';
import type { Locale } from '../people/locale.js';
import { Person } from '../people/person.js';
import type { Role } from '../roles/role.js';
import { memberErrors } from './member.errors.js';
import { type MemberState, memberStates } from './member-states.js';

@Entity({ tableName: 'members' })
@Index({ properties: ['companyId', 'state'] })
export class Member {
  @IdKey() id!: string;
  @ManyToOne(() => Company, { fieldName: 'company_id', mapToPk: true }) companyId!: string;
  @ManyToOne(() => Person, { fieldName: 'person_id', mapToPk: true }) personId!: string;
  @TextColumn(100) displayName!: string;
  /** Built-in ones. */
  @JsonColumn() roles!: Role[];
  /** The company's own ones. */
  @JsonColumn() companyRoleIds: string[] = [];
  /** Where in the company it belongs; null: the company as a whole. */
  @IdColumn({ nullable: true, index: true }) unitId: string | null = null;
  @TextColumn(16) locale!: Locale;
  @StateColumn() state: MemberState = 'ACTIVE';
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
  }
}
