// The operator asks for more, in words and by kinds of documents.
import { textFrom } from '@agora/kernel/graphql/values.js';
import type { Work } from '@agora/kernel/work.js';
import { decide, tell } from './decision.js';
import { type CompanyVerification } from './verification.js';
import type { DocumentKind } from './verification-requirements.js';

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
