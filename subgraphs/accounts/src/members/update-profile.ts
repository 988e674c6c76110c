// A member changes how it is called and in which language the platform speaks to it.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { localeFrom } from '../people/locale.js';
import { memberErrors } from './member.errors.js';
import { Member } from './member.js';
import { memberPolicy } from './member.policy.js';

export const displayNameFrom = (text: string, field = 'displayName') => textFrom(text, field, 100);

/** What is null stays as it is. */
export async function updateProfile(
  work: Work,
  input: { displayName?: string | null; locale?: string | null },
): Promise<Member> {
  const member = await work.lock(Member, work.actor.requirePerson().memberId);
  work.authorize(memberPolicy.updateProfile, member, memberErrors.MEMBER_REMOVED);
  const details = { displayName: member.displayName, locale: member.locale };
  if (input.displayName != null) member.displayName = displayNameFrom(input.displayName);
  if (input.locale != null) member.locale = localeFrom(input.locale, 'locale');
  const { id: subjectId, companyId } = member;
  recordAudit(work, { action: 'member.profileUpdated', subjectId, companyId, details });
  return member;
}
