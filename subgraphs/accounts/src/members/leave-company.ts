// A member leaves its company by itself.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { Company } from '../companies/company.js';
import { endMembership } from './end-membership.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { memberPolicy } from './member.policy.js';

/** The caller's own way out. */
export async function leaveCompany(work: Work, input: { companyId: string }): Promise<Member> {
  const { companyId, memberId } = work.actor.requirePerson();
  // The company is named, so that a click on an old page does not end the wrong membership.
  if (input.companyId !== companyId) throw notFound('companyId');
  await work.lock(Company, companyId);
  const member = await work.lock(Member, memberId);
  work.authorize(memberPolicy.leave, member, memberErrors.MEMBER_REMOVED);
  return endMembership(work, member, 'member.left');
}
