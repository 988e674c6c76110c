// Where in its company a member belongs: it buys for the cost centres of that unit and of those below it.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { confirmRight } from '../members/confirm-right.js';
import { memberErrors } from '../members/member.errors.js';
import { Member } from '../members/member.js';
import { memberPolicy } from '../members/member.policy.js';
import { activeUnit, unitsOfCompany } from './unit-tree.js';

export async function placeMember(
  work: Work,
  input: { memberId: string; unitId?: string | null },
): Promise<Member> {
  const { companyId } = work.actor.requireMember();
  await work.lock(Company, companyId, 'memberId');
  const member = await work.lock(Member, input.memberId, 'memberId');
  work.authorize(memberPolicy.place, member, memberErrors.MEMBER_REMOVED);
  await confirmRight(work, 'MANAGE_MEMBERS');
  const from = member.unitId;
  const to = input.unitId ?? null;
  if (to) activeUnit(await unitsOfCompany(work, companyId), to, 'unitId');
  if (from === to) return member;
  member.unitId = to;
  const details = { displayName: member.displayName, from, to };
  recordAudit(work, { action: 'member.placed', subjectId: member.id, companyId, details });
  return member;
}
