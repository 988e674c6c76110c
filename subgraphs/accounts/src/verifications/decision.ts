// What every decision on a verification has in common: the lock, the policy, and telling of it.
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { verificationOf } from './preparation.js';
import { verificationErrors } from './verification.errors.js';
import { type CompanyVerification } from './verification.js';
import { verificationPolicy } from './verification.policy.js';

export async function decide(
  work: Work,
  companyId: string,
  step: 'approve' | 'requestChanges' | 'reject',
) {
  const company = await work.lock(Company, companyId, 'companyId');
  const verification = await verificationOf(work, companyId);
  work.authorize(verificationPolicy[step], verification, verificationErrors.VERIFICATION_STATE);
  return { company, verification };
}

export function tell(
  work: Work,
  verification: CompanyVerification,
  { id: companyId, verificationState }: Company,
  action: string,
  details: object,
): void {
  recordAudit(work, { action, subjectId: verification.id, companyId, details });
  const changed = accountsEvents['accounts.company.verificationChanged'];
  work.emit(changed.make({ companyId, verificationState, stage: verification.state }));
}
