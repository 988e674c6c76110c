// A member's work for its company ends, by who manages members.
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { storedRights } from '../roles/company-role.queries.js';
import { confirmRight, requireGrantable } from './confirm-right.js';
import { endMembership } from './end-membership.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { memberPolicy } from './member.policy.js';

export async function removeMember(work: Work, input: { memberId: string }): Promise<Member> {
  const { companyId } = work.actor.requireMember();
  await work.lock(Company, companyId, 'memberId');
  const member = await work.lock(Member, input.memberId, 'memberId');
  work.authorize(memberPolicy.remove, member, memberErrors.MEMBER_REMOVED);
  const acting = await confirmRight(work, 'MANAGE_MEMBERS');
  requireGrantable(acting, await storedRights(work, member));
  return endMembership(work, member, 'member.removed');
}
