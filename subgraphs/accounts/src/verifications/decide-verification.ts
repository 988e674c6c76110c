// The operator's part: approve, ask for more, or reject; the company is told why.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { accountsEvents } from '@agora/schema/events/accounts.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { documentsOf, notMet, verificationOf } from './prepare-verification.js';
import { verificationErrors } from './verification.errors.js';
import { type CompanyVerification, evaluateVerification } from './verification.js';
import { verificationPolicy } from './verification.policy.js';
import type { DocumentKind } from './verification-requirements.js';

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

export async function requestVerificationChanges(
  work: Work,
  input: { companyId: string; remarks: string; documentKinds?: readonly DocumentKind[] | null },
): Promise<CompanyVerification> {
  const { company, verification } = await decide(work, input.companyId, 'requestChanges');
  verification.move('CHANGES_REQUESTED');
  verification.remarks = textFrom(input.remarks, 'remarks', 1000);
  verification.requestedDocuments = [...new Set(input.documentKinds ?? [])];
  verification.decidedAt = work.now;
  const { remarks, requestedDocuments } = verification;
  const details = { remarks, requestedDocuments };
  tell(work, verification, company, 'verification.changesRequested', details);
  return verification;
}

export async function rejectVerification(
  work: Work,
  input: { companyId: string; remarks: string },
): Promise<CompanyVerification> {
  const { company, verification } = await decide(work, input.companyId, 'reject');
  verification.move('REJECTED');
  verification.remarks = textFrom(input.remarks, 'remarks', 1000);
  verification.decidedAt = work.now;
  const { remarks } = verification;
  tell(work, verification, company, 'verification.rejected', { remarks });
  return verification;
}

async function decide(
  work: Work,
  companyId: string,
  step: 'approve' | 'requestChanges' | 'reject',
) {
  const company = await work.lock(Company, companyId, 'companyId');
  const verification = await verificationOf(work, companyId);
  work.authorize(verificationPolicy[step], verification, verificationErrors.VERIFICATION_STATE);
  return { company, verification };
}

function tell(
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
