// The company's part: terms, documents, and handing it in.
import { DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Upload } from '@agora/kernel/storage/uploads.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { Company } from '../companies/company.js';
import { verificationErrors } from './verification.errors.js';
import {
  CompanyVerification,
  evaluateVerification,
  keyOfDocument,
  newVerification,
  VerificationDocument,
} from './verification.js';
import { verificationPolicy } from './verification.policy.js';
import { type DocumentKind, termsVersion } from './verification-requirements.js';

const documentsMax = 20;

type Step = 'acceptTerms' | 'addDocument' | 'removeDocument' | 'submit';

export async function acceptVerificationTerms(
  work: Work,
  input: { termsVersion: string },
): Promise<CompanyVerification> {
  const { verification, companyId } = await prepare(work, 'acceptTerms');
  if (input.termsVersion !== termsVersion) throw invalidInput('termsVersion', 'NOT_CURRENT');
  verification.acceptedTerms = termsVersion;
  const details = { termsVersion };
  const subjectId = verification.id;
  recordAudit(work, { action: 'verification.termsAccepted', subjectId, companyId, details });
  return verification;
}

interface NewDocument {
  id: string;
  kind: DocumentKind;
  uploadId: string;
}

/** Takes the context, not a work: the file is moved before the transaction. */
export async function addVerificationDocument(ctx: Context, input: NewDocument) {
  const { companyId } = ctx.actor.requireMember();
  const known = await ctx.em.findOne(VerificationDocument, { id: input.id, companyId });
  if (known) return ctx.transact((work) => addDocument(work, input, null));
  const wanted = { uploadId: input.uploadId, purpose: 'VERIFICATION_DOCUMENT' };
  const upload = await ctx.files.upload(ctx.actor, wanted);
  const document = await ctx.transact((work) => addDocument(work, input, upload));
  await ctx.files.keep(upload, keyOfDocument(document));
  return document;
}

async function addDocument(work: Work, input: NewDocument, upload: Upload | null) {
  const { verification, companyId, documents } = await prepare(work, 'addDocument');
  const isOwn = (found: VerificationDocument) => found.companyId === companyId;
  const repeated = await earlier(work, VerificationDocument, 'vdo', input, isOwn);
  if (repeated || !upload) return repeated as VerificationDocument;
  if (documents.length >= documentsMax) {
    throw new DomainError(verificationErrors.DOCUMENTS_TOO_MANY);
  }
  const { fileName, contentType, byteCount, sha256 } = upload;
  const { id, kind } = input;
  const about = { id, companyId, kind, fileName, contentType, byteCount, sha256 };
  const hash = { contentHash: contentHash(input), uploadedAt: work.now };
  const document = work.add(Object.assign(new VerificationDocument(), about, hash));
  const details = { documentId: id, kind, fileName, sha256 };
  const subjectId = verification.id;
  recordAudit(work, { action: 'verification.documentAdded', subjectId, companyId, details });
  return document;
}

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

async function prepare(work: Work, step: Step, field = 'id') {
  const { companyId } = work.actor.requireMember();
  const company = await work.lock(Company, companyId, field);
  const verification = await verificationOf(work, companyId);
  work.authorize(verificationPolicy[step], verification, verificationErrors.VERIFICATION_STATE);
  return { company, companyId, verification, documents: await documentsOf(work, companyId) };
}

/** Under the company's lock; made when there is none. */
export async function verificationOf(work: Work, companyId: string): Promise<CompanyVerification> {
  const found = await work.em.findOne(CompanyVerification, { companyId });
  return found ?? work.add(Object.assign(newVerification(companyId), { createdAt: work.now }));
}

export const documentsOf = (work: Work, companyId: string) =>
  work.em.find(VerificationDocument, { companyId }, { orderBy: { id: 'asc' } });

type Findings = ReturnType<typeof evaluateVerification>['findings'];

export function notMet(findings: Findings, ...gates: string[]): DomainError {
  const codes = findings
    .filter(({ isMet, requirement }) => !isMet && gates.includes(requirement.gate))
    .map(({ requirement }) => requirement.code);
  return new DomainError(verificationErrors.REQUIREMENTS_NOT_MET, { params: { codes } });
}

/** Other legal facts: what was handed in or approved is no longer what is there. */
export async function reopenVerification(work: Work, companyId: string): Promise<void> {
  const verification = await work.em.findOne(CompanyVerification, { companyId });
  if (!verification || !['SUBMITTED', 'APPROVED'].includes(verification.state)) return;
  verification.move('OPEN');
  verification.confirmed = [];
}
