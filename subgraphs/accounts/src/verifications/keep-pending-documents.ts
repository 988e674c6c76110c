// Moves the files of documents to their places. A process that died between the row and the move leaves a
// pending row behind, and the sweep finishes it; an upload that is gone by then takes its document along.
import type { Context } from '@agora/kernel/graphql/context.js';
import { FileMissing } from '@agora/kernel/storage/storage.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { recordAudit } from '../audit/audit-entry.js';
import { keyOfDocument, VerificationDocument } from './verification.js';

/** Requests finish their own; the sweep leaves them this long. */
const graceMs = 60_000;
const atOnce = 50;

type Keeper = Pick<Context, 'files' | 'transact'>;

/** Moves the file, once; a repeat finds it in its place and is content. */
export async function keepPending(
  ctx: Keeper,
  document: VerificationDocument,
): Promise<VerificationDocument> {
  const { id, pendingUploadId } = document;
  if (!pendingUploadId) return document;
  await ctx.files.keep({ id: pendingUploadId }, keyOfDocument(document));
  return ctx.transact(async (work) => {
    const kept = await work.find(VerificationDocument, id);
    if (kept) kept.pendingUploadId = null;
    return kept ?? document;
  });
}

/** Finishes what was left behind; returns how many documents it looked at. */
export async function keepPendingDocuments(subgraph: RunningSubgraph): Promise<number> {
  const em = subgraph.database.em.fork();
  const before = new Date(subgraph.clock.now().getTime() - graceMs);
  const where = { pendingUploadId: { $ne: null }, uploadedAt: { $lte: before } };
  const options = { orderBy: { id: 'asc' as const }, limit: atOnce };
  const left = await em.find(VerificationDocument, where, options);
  for (const document of left) {
    await keepPending(subgraph, document).catch(async (error: unknown) => {
      if (!(error instanceof FileMissing)) throw error;
      await subgraph.transact((work) => forgetLost(work, document.id));
    });
  }
  return left.length;
}

async function forgetLost(work: Work, documentId: string): Promise<void> {
  const document = await work.find(VerificationDocument, documentId);
  if (!document?.pendingUploadId) return;
  const { companyId, fileName } = document;
  work.remove(document);
  const action = 'verification.documentLost';
  recordAudit(work, { action, subjectId: documentId, companyId, details: { fileName } });
}
