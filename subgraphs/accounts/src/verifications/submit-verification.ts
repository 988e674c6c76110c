// The company hands in what it prepared, once nothing is missing.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { notMet, prepare } from './preparation.js';
import { CompanyVerification, evaluateVerification } from './verification.js';

export async function submitVerification(
  work: Work,
  input: { companyId: string },
): Promise<CompanyVerification> {
  if (input.companyId !== work.actor.requireMember().companyId) throw notFound('companyId');
  const { company, verification, companyId, documents } = await prepare(work, 'submit');
  const { maySubmit, findings } = evaluateVerification(verification, company, documents);
  if (!maySubmit) throw notMet(findings, 'SUBMIT');
  verification.move('SUBMITTED');
  verification.submittedAt = work.now;
  verification.remarks = null;
  recordAudit(work, { action: 'verification.submitted', subjectId: verification.id, companyId });
  return verification;
}
