// A member changes its password, which ends all its sessions. Guessing the current one through a
// stolen token counts like guessing it at the door.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { giveAttemptBack, takeAttempt } from '../attempts/take-attempt.js';
import { recordAudit } from '../audit/audit-entry.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { memberPolicy } from './member.policy.js';
import { hashNewPassword, isPassword } from './password.js';
import { emailLimit } from './sign-in-limits.js';

/** Takes the context, not a work: it hashes between two transactions. */
export async function changePassword(
  ctx: Context,
  input: { currentPassword: string; newPassword: string },
): Promise<Member> {
  const { memberId } = ctx.actor.requireMember();
  const { email, passwordHash } = (await ctx.em.findOne(Member, { id: memberId })) ?? {};
  if (!email || !passwordHash) throw new DomainError(commonErrors.UNAUTHENTICATED);
  const limits = [emailLimit(email)];
  const attemptedAt = await ctx.transact((work) => takeAttempt(work, limits));
  if (!(await isPassword(passwordHash, input.currentPassword))) {
    throw new DomainError(memberErrors.WRONG_PASSWORD, { field: ['currentPassword'] });
  }
  await ctx.transact((work) => giveAttemptBack(work, limits, attemptedAt));
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
  // Changed by somebody else while we were hashing: what we checked is no longer the password.
  if (member.passwordHash !== change.passwordHash) {
    throw new DomainError(memberErrors.WRONG_PASSWORD, { field: ['currentPassword'] });
  }
  member.setPassword(change.newHash);
  const { id: subjectId, companyId } = member;
  recordAudit(work, { action: 'member.passwordChanged', subjectId, companyId });
  return member;
}
