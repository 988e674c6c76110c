// An administrator lets its company's members in by the company's sign-in alone. Administrators keep their own way in,
// so that a provider that fails locks nobody out for good; others' sessions end at their next renewal.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import type { Company } from '../companies/company.js';
import { companySignInErrors } from './company-sign-in.errors.js';
import { companySignInPolicy } from './company-sign-in.policy.js';
import { ownCompanySignIn } from './own-company-sign-in.js';

export async function requireCompanySignIn(
  work: Work,
  { isRequired }: { isRequired: boolean },
): Promise<Company> {
  const { company, signIn } = await ownCompanySignIn(work, companySignInPolicy.require);
  if (!signIn || signIn.isRequired === isRequired) return company;
  if (isRequired && !signIn.lastUsedAt) {
    throw new DomainError(companySignInErrors.COMPANY_SIGN_IN_UNTRIED);
  }
  signIn.isRequired = isRequired;
  const { id: companyId } = company;
  const action = isRequired ? 'company.signInRequired' : 'company.signInOptional';
  recordAudit(work, { action, subjectId: companyId, companyId });
  return company;
}
