// What a company says of itself: its names, its numbers, how to reach it.
import { invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company, searchable } from '../companies/company.js';
import { companyPolicy } from '../companies/company.policy.js';
import { reopenVerification } from '../verifications/preparation.js';
import { optionalText } from './optional-text.js';

interface ProfileContent {
  name: string;
  legalName?: string | null;
  registrationNumber?: string | null;
  taxNumber?: string | null;
  phone?: string | null;
  website?: string | null;
}

/** All fields at once: what is null or empty is cleared. */
export async function updateCompanyProfile(work: Work, input: ProfileContent): Promise<Company> {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId);
  work.authorize(companyPolicy.updateProfile, company);
  const before = factsOf(company);
  company.name = textFrom(input.name, 'name');
  company.searchName = searchable(company.name);
  company.legalName = optionalText(input.legalName, 'legalName', 200);
  company.registrationNumber = optionalText(input.registrationNumber, 'registrationNumber', 60);
  company.taxNumber = optionalText(input.taxNumber, 'taxNumber', 60);
  company.phone = optionalText(input.phone, 'phone', 40);
  company.website = websiteFrom(input.website);
  const after = factsOf(company);
  if (JSON.stringify(before) === JSON.stringify(after)) return company;
  // What the operator has checked is no longer what is there.
  const isOther = legalFacts.some((fact) => before[fact] !== after[fact]);
  if (isOther && company.kind !== 'OPERATOR') {
    company.verificationState = 'UNVERIFIED';
    await reopenVerification(work, companyId);
  }
  const details = { from: before, to: after };
  recordAudit(work, { action: 'company.profileUpdated', subjectId: companyId, companyId, details });
  const { name } = company;
  work.emit(accountsEvents['accounts.company.profileUpdated'].make({ companyId, name }));
  return company;
}

const legalFacts = ['legalName', 'registrationNumber', 'taxNumber'] as const;

const factsOf = (company: Company) => {
  const { name, legalName, registrationNumber, taxNumber, phone, website } = company;
  return { name, legalName, registrationNumber, taxNumber, phone, website };
};

function websiteFrom(given: string | null | undefined): string | null {
  const text = optionalText(given, 'website', 200);
  if (!text) return null;
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  if (!isWeb) throw invalidInput('website', 'NOT_A_URL');
  return text;
}
