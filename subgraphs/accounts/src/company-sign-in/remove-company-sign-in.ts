// A company does without its own sign-in: its members sign in as everybody does, those who never had a password by
// choosing one with the mail for a forgotten one.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import type { Company } from '../companies/company.js';
import { CompanyIdentity, CompanySignIn } from './company-sign-in.js';
import { companySignInPolicy } from './company-sign-in.policy.js';
import { ownCompanySignIn } from './own-company-sign-in.js';

export async function removeCompanySignIn(
  work: Work,
  { isConfirmed }: { isConfirmed: boolean },
): Promise<Company> {
  if (!isConfirmed) throw invalidInput('isConfirmed', 'REQUIRED');
  const { company } = await ownCompanySignIn(work, companySignInPolicy.remove);
  const { id: companyId } = company;
  await work.em.nativeDelete(CompanySignIn, { id: companyId });
  await work.em.nativeDelete(CompanyIdentity, { companyId });
  recordAudit(work, { action: 'company.signInRemoved', subjectId: companyId, companyId });
  return company;
}
