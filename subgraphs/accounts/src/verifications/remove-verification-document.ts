// The company takes a document back before it is handed in.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { prepare } from './preparation.js';
import { CompanyVerification } from './verification.js';

export async function removeVerificationDocument(
  work: Work,
  input: { documentId: string },
): Promise<CompanyVerification> {
  const { verification, companyId, documents } = await prepare(
    work,
    'removeDocument',
    'documentId',
  );
  const document = documents.find(({ id }) => id === input.documentId);
  if (!document) throw notFound('documentId');
  work.remove(document);
  const details = { documentId: document.id, kind: document.kind };
  const subjectId = verification.id;
  recordAudit(work, { action: 'verification.documentRemoved', subjectId, companyId, details });
  return verification;
}
