// The company adds a document to its application; the file is moved outside the transaction.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Upload } from '@agora/kernel/storage/uploads.js';
import type { Work } from '@agora/kernel/work.js';
import { applicationErrors } from './application.errors.js';
import { ApplicationDocument, keyOfDocument, SellerApplication } from './application.js';
import { applicationPolicy } from './application.policy.js';
import type { ApplicationDocumentKind } from './application-requirements.js';
import { documentsOf } from './hand-in.js';

const documentsMax = 20;

interface NewDocument {
  id: string;
  applicationId: string;
  kind: ApplicationDocumentKind;
  uploadId: string;
}

/** Takes the context, not a work: the file is found before the transaction and moved after it. */
export async function addApplicationDocument(ctx: Context, input: NewDocument) {
  const { companyId } = ctx.actor.requireMember();
  const known = await ctx.em.findOne(ApplicationDocument, { id: input.id, companyId });
  if (known) return ctx.transact((work) => addDocument(work, input, null));
  // Who may not add one is told so before anything is said about the file.
  await ctx.transact((work) => writable(work, input.applicationId));
  const wanted = { uploadId: input.uploadId, purpose: 'SELLER_DOCUMENT' };
  const upload = await ctx.files.upload(ctx.actor, wanted);
  const document = await ctx.transact((work) => addDocument(work, input, upload));
  await ctx.files.keep(upload, keyOfDocument(document));
  return document;
}

async function writable(work: Work, applicationId: string): Promise<SellerApplication> {
  const application = await work.lock(SellerApplication, applicationId, 'applicationId');
  const { APPLICATION_STATE } = applicationErrors;
  work.authorize(applicationPolicy.addDocument, application, APPLICATION_STATE);
  return application;
}

async function addDocument(work: Work, input: NewDocument, upload: Upload | null) {
  const application = await writable(work, input.applicationId);
  const { companyId } = application;
  const isOwn = (found: ApplicationDocument) => found.companyId === companyId;
  const repeated = await earlier(work, ApplicationDocument, 'apd', input, isOwn);
  if (repeated || !upload) return repeated as ApplicationDocument;
  if ((await documentsOf(work, application)).length >= documentsMax) {
    throw new DomainError(applicationErrors.DOCUMENTS_TOO_MANY);
  }
  const { fileName, contentType, byteCount, sha256 } = upload;
  const { id, kind, applicationId } = input;
  const about = { id, applicationId, companyId, kind, fileName, contentType, byteCount, sha256 };
  const hash = { contentHash: contentHash(input), uploadedAt: work.now };
  return work.add(Object.assign(new ApplicationDocument(), about, hash));
}
