// Getting an authenticator: a secret is made and told once, and counts when a code has come back from the
// app; then there are recovery codes too. Used by people who are signed in, and at the door by those whose
// company asks for two factors.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { type MailTemplate, postMail } from '../mails/mail.js';
import { Member } from '../members/member.js';
import type { Person } from '../people/person.js';
import type { Seal } from '../sealing/sealing-key.js';
import { Authenticator, type AuthenticatorSecret, newAuthenticator } from './authenticator.js';
import { RecoveryCode, replaceRecoveryCodes } from './recovery-code.js';
import { authenticatorOf, takeFirstCode } from './second-factor.js';
import { twoFactorErrors } from './two-factor.errors.js';

/** A new secret, instead of one that was never confirmed. Callers hold the person's lock. */
export async function makeAuthenticator(
  work: Work,
  person: Person,
  seal: Seal,
): Promise<AuthenticatorSecret> {
  if (await authenticatorOf(work.em, person.id)) {
    throw new DomainError(twoFactorErrors.AUTHENTICATOR_EXISTS);
  }
  const made = newAuthenticator(person.id, person.email ?? '', seal, work.now);
  await work.em.nativeDelete(Authenticator, { id: person.id });
  work.add(made.authenticator);
  return made.told;
}

/** The first code confirms it; returns the recovery codes. Callers hold the person's lock. */
export async function completeEnrolment(
  work: Work,
  { person, code, seal }: { person: Person; code: string; seal: Seal },
): Promise<string[]> {
  await takeFirstCode(work, { personId: person.id, code, seal });
  await tellPerson(work, person, {
    action: 'member.authenticatorAdded',
    template: 'TWO_FACTOR_ADDED',
  });
  return replaceRecoveryCodes(work, person.id);
}

/** Authenticator and recovery codes go. Callers hold the person's lock. */
export async function endTwoFactor(work: Work, person: Person, details = {}): Promise<void> {
  await work.em.nativeDelete(Authenticator, { id: person.id });
  await work.em.nativeDelete(RecoveryCode, { personId: person.id });
  await tellPerson(work, person, {
    action: 'member.authenticatorRemoved',
    template: 'TWO_FACTOR_REMOVED',
    details,
  });
}

interface News {
  readonly action: string;
  readonly template?: MailTemplate;
  /** Of the mail, besides the person's name. */
  readonly params?: Readonly<Record<string, string>>;
  readonly details?: object;
}

/** Into the audit trail of each of the person's companies, and to its mailbox. */
export async function tellPerson(work: Work, person: Person, news: News): Promise<void> {
  const where = { personId: person.id, state: 'ACTIVE' as const };
  const members = await work.em.find(Member, where, { orderBy: { id: 'asc' } });
  const byOther = work.actor.memberId && !members.some(({ id }) => id === work.actor.memberId);
  const { action, details = {} } = news;
  for (const { id: subjectId, companyId } of members) {
    const deed = { action, subjectId, companyId, details };
    recordAudit(work, byOther ? deed : { ...deed, byMemberId: subjectId });
  }
  const [member] = members;
  if (!member || !person.email || !news.template) return;
  const { displayName, locale } = member;
  const params = { displayName, ...news.params };
  postMail(work, { recipient: person.email, template: news.template, locale, params });
}

/** Of people who belong to no company any more nothing is kept; a sweep. */
export async function forgetSecondFactors(work: Work): Promise<void> {
  const gone = '(select id from persons where email is null)';
  await work.change(`delete from authenticators where id in ${gone}`);
  await work.change(`delete from recovery_codes where person_id in ${gone}`);
}
