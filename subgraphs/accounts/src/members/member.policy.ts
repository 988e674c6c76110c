// Who may do what to a member: its own company's administrators, and the person itself.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import { definePolicy } from '@agora/kernel/policy.js';
import type { Work } from '@agora/kernel/work.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { Member } from './member.js';
import { type MemberState, memberStates } from './member-states.js';

const isActive = (member: Member) => member.state === 'ACTIVE';

export const memberPolicy = definePolicy<Member, MemberState>(memberStates, (actor, member) =>
  seesPeopleOf(actor, member.companyId),
)({
  changeRoles: {
    who: (actor, member) => actor.actsFor(member.companyId, 'COMPANY_ADMIN'),
    when: isActive,
  },
  remove: {
    to: 'REMOVED',
    who: (actor, member) => actor.actsFor(member.companyId, 'COMPANY_ADMIN'),
  },
  updateProfile: { who: (actor, member) => actor.memberId === member.id, when: isActive },
  changePassword: { who: (actor, member) => actor.memberId === member.id, when: isActive },
});

/**
 * Stops a caller whose token still says administrator but who no longer is one: tokens live for ten
 * minutes, and a dismissed administrator must not use them to come back. After the company's lock.
 */
export async function confirmAdministrator(work: Work): Promise<Member> {
  const { memberId, companyId } = work.actor.requireMember();
  const acting = await work.find(Member, memberId);
  const isOne = acting && isActive(acting) && acting.isAdministrator;
  if (!isOne || acting.companyId !== companyId) throw new DomainError(commonErrors.FORBIDDEN);
  return acting;
}
