// A company says that a mail domain is its own: a code goes to a mailbox there that only its people read. Saying
// so again sends another code, and the earlier one ends.
import { domainToASCII } from 'node:url';
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { postMail } from '../mails/mail.js';
import { confirmRight } from '../members/confirm-right.js';
import type { Member } from '../members/member.js';
import { Person } from '../people/person.js';
import { newCode, tokenHash } from '../people/token.js';
import { CompanyDomain, codeLifetimeMs, domainsMax } from './company-domain.js';
import { domainErrors } from './domain.errors.js';
import { isPublicMailer } from './public-mailers.js';

export const mailboxes = ['POSTMASTER', 'ADMIN', 'ADMINISTRATOR', 'OWN'] as const;
export type DomainMailbox = (typeof mailboxes)[number];

export interface ClaimDomain {
  id: string;
  domain: string;
  mailbox: DomainMailbox;
}

export async function claimDomain(work: Work, input: ClaimDomain): Promise<CompanyDomain> {
  const { companyId } = work.actor.requirePerson();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.claimDomain, company);
  const { member } = await confirmRight(work, 'MANAGE_MEMBERS');
  const isOwn = (found: CompanyDomain) => found.companyId === companyId;
  const repeated = await earlier(work, CompanyDomain, 'dmn', input, isOwn);
  if (repeated) return repeated;
  const domain = domainFrom(input.domain);
  const mailbox = await mailboxOf(work, member, domain, input.mailbox);
  if (await work.em.findOne(CompanyDomain, { provedDomain: domain })) {
    throw new DomainError(domainErrors.DOMAIN_TAKEN, { field: ['domain'] });
  }
  await work.em.nativeDelete(CompanyDomain, { companyId, domain });
  if ((await work.em.count(CompanyDomain, { companyId })) >= domainsMax) {
    throw new DomainError(domainErrors.DOMAINS_TOO_MANY);
  }
  const code = newCode();
  const claimed = new CompanyDomain();
  const about = { id: input.id, companyId, domain, mailbox, createdAt: work.now };
  const expiry = { codeExpiresAt: new Date(work.now.getTime() + codeLifetimeMs) };
  const hashes = { codeHash: tokenHash(code), contentHash: contentHash(input) };
  work.add(Object.assign(claimed, about, expiry, hashes));
  const { displayName, locale } = member;
  const params = { companyName: company.name, displayName, domain, token: code };
  postMail(work, { recipient: mailbox, template: 'DOMAIN_CODE', locale, params });
  const details = { domain, mailbox };
  recordAudit(work, { action: 'domain.claimed', subjectId: claimed.id, companyId, details });
  return claimed;
}

function domainFrom(text: string): string {
  const domain = domainToASCII(text.trim().normalize('NFKC').replace(/^@/, ''));
  if (domain.length > 253 || !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(domain)) {
    throw invalidInput('domain', 'NOT_A_DOMAIN');
  }
  if (isPublicMailer(domain)) {
    throw new DomainError(domainErrors.DOMAIN_PUBLIC, { field: ['domain'] });
  }
  return domain;
}

async function mailboxOf(work: Work, member: Member, domain: string, chosen: DomainMailbox) {
  if (chosen !== 'OWN') return `${chosen.toLowerCase()}@${domain}`;
  const { email } = await work.get(Person, member.personId);
  if (email?.endsWith(`@${domain}`)) return email;
  throw invalidInput('mailbox', 'OWN_MAILBOX_ELSEWHERE');
}
