// The operator has seen what it asked for: the company is verified.
import type { Work } from '@agora/kernel/work.js';
import { decide, tell } from './decision.js';
import { documentsOf, notMet } from './preparation.js';
import { type CompanyVerification, evaluateVerification } from './verification.js';

export async function approveVerification(
  work: Work,
  input: { companyId: string; confirmed: readonly string[] },
): Promise<CompanyVerification> {
  const { company, verification } = await decide(work, input.companyId, 'approve');
  const documents = await documentsOf(work, company.id);
  const confirmed = [...new Set(input.confirmed)];
  const { mayApprove, findings } = evaluateVerification(
    verification,
    company,
    documents,
    confirmed,
  );
  if (!mayApprove) throw notMet(findings, 'SUBMIT', 'APPROVE');
  verification.move('APPROVED');
  verification.confirmed = confirmed;
  verification.remarks = null;
  verification.decidedAt = work.now;
  company.verificationState = 'VERIFIED';
  tell(work, verification, company, 'verification.approved', { confirmed });
  return verification;
}
