// A company gives a mail domain up: nobody may ask to join by it any more.
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { confirmRight } from '../members/confirm-right.js';
import { CompanyDomain } from './company-domain.js';
import { domainPolicy } from './domain.policy.js';

export async function releaseDomain(work: Work, input: { domainId: string }): Promise<Company> {
  const { companyId } = work.actor.requirePerson();
  const company = await work.lock(Company, companyId, 'domainId');
  const domain = await work.get(CompanyDomain, input.domainId, 'domainId');
  work.authorize(domainPolicy.release, domain);
  await confirmRight(work, 'MANAGE_MEMBERS');
  work.remove(domain);
  const details = { domain: domain.domain };
  recordAudit(work, { action: 'domain.released', subjectId: domain.id, companyId, details });
  return company;
}
