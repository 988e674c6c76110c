// Somebody would like to join the company its mailbox belongs to. The answer is the same whether or not a company
// has proved that domain: who asks learns nothing, the mailbox gets a link.
import type { Context } from '@agora/kernel/graphql/context.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { attemptLimit } from '../attempts/attempt-window.js';
import { strangerLimits } from '../attempts/stranger-limits.js';
import { takeAttempt } from '../attempts/take-attempt.js';
import { Company } from '../companies/company.js';
import { CompanyDomain } from '../domains/company-domain.js';
import { postMail } from '../mails/mail.js';
import { emailFrom } from '../members/email.js';
import { Member } from '../members/member.js';
import { displayNameFrom } from '../members/update-profile.js';
import { localeFrom } from '../people/locale.js';
import { Person } from '../people/person.js';
import { newToken, tokenHash } from '../people/token.js';
import { JoinRequest, proofLifetimeMs } from './join-request.js';

const perEmailMax = 5;

export interface AskToJoin {
  email: string;
  displayName: string;
  locale: string;
}

/** In two transactions: what was tried counts also when nothing comes of it. */
export async function askToJoin(ctx: Context, input: AskToJoin): Promise<void> {
  const email = emailFrom(input.email, 'email');
  const displayName = displayNameFrom(input.displayName);
  const locale = localeFrom(input.locale, 'locale');
  const limits = [attemptLimit('join', email, perEmailMax), ...strangerLimits(ctx)];
  await ctx.transact((work) => takeAttempt(work, limits));
  await ctx.transact((work) => mailLink(work, { email, displayName, locale }));
}

type Asked = Pick<JoinRequest, 'email' | 'displayName' | 'locale'>;

async function mailLink(work: Work, { email, displayName, locale }: Asked): Promise<void> {
  const provedDomain = email.slice(email.lastIndexOf('@') + 1);
  const domain = await work.em.findOne(CompanyDomain, { provedDomain });
  if (!domain) return;
  const { companyId } = domain;
  const company = await work.lock(Company, companyId);
  if (await isKnown(work, companyId, email)) return;
  await work.em.nativeDelete(JoinRequest, { companyId, email, state: 'ASKED' });
  const token = newToken();
  const request = new JoinRequest();
  const about = { id: newId('jnr'), companyId, email, displayName, locale };
  const expiresAt = new Date(work.now.getTime() + proofLifetimeMs);
  const times = { tokenHash: tokenHash(token), createdAt: work.now, expiresAt };
  work.add(Object.assign(request, about, times));
  const params = { displayName, companyName: company.name, token };
  postMail(work, { recipient: email, template: 'JOIN_CONFIRMATION', locale, params });
}

/** A member already, or somebody whose wish waits: there is nothing to ask. */
async function isKnown(work: Work, companyId: string, email: string): Promise<boolean> {
  if (await work.em.count(JoinRequest, { companyId, email, state: 'WAITING' })) return true;
  const person = await work.em.findOne(Person, { email });
  const where = { personId: person?.id ?? '', companyId, state: 'ACTIVE' as const };
  return (await work.em.count(Member, where)) > 0;
}
