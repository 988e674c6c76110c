// The company adds a document. The row says which upload is to become its file, and the file is moved after the
// transaction: by the request, by its repeat, or by the sweep, whoever comes first.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Upload } from '@agora/kernel/storage/uploads.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { keepPending } from './keep-pending-documents.js';
import { prepare } from './preparation.js';
import { verificationErrors } from './verification.errors.js';
import { VerificationDocument } from './verification.js';
import type { DocumentKind } from './verification-requirements.js';

const documentsMax = 20;

interface NewDocument {
  id: string;
  kind: DocumentKind;
  uploadId: string;
}

/** Takes the context, not a work: the file is moved before the transaction. */
export async function addVerificationDocument(ctx: Context, input: NewDocument) {
  const { companyId } = ctx.actor.requireMember();
  const known = await ctx.em.findOne(VerificationDocument, { id: input.id, companyId });
  if (known) {
    return keepPending(ctx, await ctx.transact((work) => addDocument(work, input, null)));
  }
  const wanted = { uploadId: input.uploadId, purpose: 'VERIFICATION_DOCUMENT' };
  const upload = await ctx.files.upload(ctx.actor, wanted);
  const document = await ctx.transact((work) => addDocument(work, input, upload));
  return keepPending(ctx, document);
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
  const pending = { pendingUploadId: upload.id };
  const document = work.add(Object.assign(new VerificationDocument(), about, hash, pending));
  const details = { documentId: id, kind, fileName, sha256 };
  const subjectId = verification.id;
  recordAudit(work, { action: 'verification.documentAdded', subjectId, companyId, details });
  return document;
}
