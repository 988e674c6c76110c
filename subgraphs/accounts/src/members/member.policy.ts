// Who may do what to a member: who manages the members of its company, and the person itself;
// staff of the operator erases.
import type { Actor } from '@agora/kernel/actor.js';
import { definePolicy } from '@agora/kernel/policy.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import type { Member } from './member.js';
import { type MemberState, memberStates } from './member-states.js';

const isActive = (member: Member) => member.state === 'ACTIVE';
const isItself = (actor: Actor, member: Member) => actor.isMember && actor.memberId === member.id;

/** Only administrators touch administrators. */
const manages = (actor: Actor, member: Member) =>
  actor.actsFor(member.companyId, 'MANAGE_MEMBERS') &&
  (!member.isAdministrator || actor.hasRole('COMPANY_ADMIN'));

/** On the person's request; who is gone from its company too. */
const erases = (actor: Actor, member: Member) =>
  actor.isOperator && !actor.caller.apiKeyId && !actor.impersonation && !isItself(actor, member);

export const memberPolicy = definePolicy<Member, MemberState>(memberStates, (actor, member) =>
  seesPeopleOf(actor, member.companyId),
)({
  changeRoles: { who: manages, when: isActive },
  place: { who: manages, when: isActive },
  remove: { to: 'REMOVED', who: manages },
  leave: { to: 'REMOVED', who: isItself },
  updateProfile: { who: isItself, when: isActive },
  changePassword: { who: isItself, when: isActive },
  erase: { who: erases, when: ({ displayName }) => displayName !== '' },
});
