// A member has lost its phone and its recovery codes, or its passkeys: somebody who knows it takes them away, so
// that the password is enough again, or leads to a new authenticator. They are the person's: while it acts
// for other companies too, the administrator of one cannot weaken it, but the operator's staff can.
import { commonErrors, DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { memberErrors } from '../members/member.errors.js';
import { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { authenticatorOf } from '../two-factor/second-factor.js';
import { memberSignInPolicy } from './member-sign-in.policy.js';
import { forgetAuthenticator } from './remove-authenticator.js';
import { forgetPasskeysOf } from './remove-passkey.js';

export async function clearTwoFactor(work: Work, input: { memberId: string }): Promise<Member> {
  work.actor.requirePerson();
  const member = await work.lock(Member, input.memberId, 'memberId');
  work.authorize(memberSignInPolicy.clearTwoFactor, member, memberErrors.MEMBER_REMOVED);
  await confirmHelper(work, member);
  const person = await work.lock(Person, member.personId);
  const passkeyCount = await forgetPasskeysOf(work, person);
  const isEnrolled = await authenticatorOf(work.em, person.id);
  // Says what is missing when there is neither.
  if (isEnrolled || passkeyCount === 0) await forgetAuthenticator(work, person);
  return member;
}

/** As the caller's roles are now, not as its token says. */
async function confirmHelper(work: Work, { personId, companyId }: Member): Promise<void> {
  const caller = await work.find(Member, work.actor.memberId ?? '');
  const isHere = caller?.state === 'ACTIVE' && caller.companyId === work.actor.companyId;
  if (isHere && caller.roles.includes('OPERATOR')) return;
  const isOwn = isHere && caller.isAdministrator && caller.companyId === companyId;
  const elsewhere = { personId, state: 'ACTIVE' as const, companyId: { $ne: companyId } };
  if (isOwn && (await work.em.count(Member, elsewhere)) === 0) return;
  throw new DomainError(commonErrors.FORBIDDEN);
}
