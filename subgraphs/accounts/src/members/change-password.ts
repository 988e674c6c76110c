// A person changes its password, which ends all its sessions. Guessing the current one through a
// stolen token counts like guessing it at the door.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { postMail } from '../mails/mail.js';
import { Person } from '../people/person.js';
import { confirmPassword } from './confirm-password.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { memberPolicy } from './member.policy.js';
import { hashNewPassword, isPassword } from './password.js';

/** Takes the context, not a work: it hashes between two transactions. */
export async function changePassword(
  ctx: Context,
  input: { currentPassword: string; newPassword: string },
): Promise<Member> {
  const confirmed = await confirmPassword(ctx, input.currentPassword, 'currentPassword');
  const { memberId, email, passwordHash } = confirmed;
  const newHash = await hashNewPassword(input.newPassword, email, 'newPassword');
  if (await isPassword(passwordHash, input.newPassword)) {
    throw invalidInput('newPassword', 'SAME_AS_CURRENT');
  }
  return ctx.transact((work) => replacePassword(work, { memberId, passwordHash, newHash }));
}

async function replacePassword(
  work: Work,
  change: { memberId: string; passwordHash: string; newHash: string },
): Promise<Member> {
  const member = await work.lock(Member, change.memberId);
  work.authorize(memberPolicy.changePassword, member, memberErrors.MEMBER_REMOVED);
  const person = await work.lock(Person, member.personId);
  // Changed by somebody else while we were hashing: what we checked is no longer the password.
  if (person.passwordHash !== change.passwordHash) {
    throw new DomainError(memberErrors.WRONG_PASSWORD, { field: ['currentPassword'] });
  }
  await setPassword(work, person, change.newHash);
  return member;
}

/** The new password of a person, told to the person and to the audit trail of each of its companies. */
export async function setPassword(work: Work, person: Person, hash: string): Promise<void> {
  person.setPassword(hash);
  const where = { personId: person.id, state: 'ACTIVE' as const };
  const members = await work.em.find(Member, where, { orderBy: { id: 'asc' } });
  for (const { id: subjectId, companyId } of members) {
    const deed = { action: 'member.passwordChanged', subjectId, companyId };
    recordAudit(work, { ...deed, byMemberId: subjectId });
  }
  const [member] = members;
  if (!member || !person.email) return;
  const { displayName, locale } = member;
  const params = { displayName };
  postMail(work, { recipient: person.email, template: 'PASSWORD_CHANGED', locale, params });
}
