// Somebody sent a file to be brought in: a job is opened for it, and the platform looks at the file.
import type { Actor } from '@agora/kernel/actor.js';
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { textFrom } from '@agora/kernel/graphql/values.js';
import { prefixOf } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { type ImportKind, kindShapes } from '../import/import-fields.js';
import { ImportJob, noCounts } from './import-job.js';

export interface CreateImportJob {
  id: string;
  uploadId: string;
  kind: ImportKind;
  vendorId?: string | null;
  source?: string | null;
  mendsJobId?: string | null;
}

/** What was found out before the transaction. */
export interface JobSurroundings {
  fileName: string;
  locale: string;
  /** The company behind the vendor; null when there is no such vendor. */
  vendorCompanyId: string | null;
  /** The job whose rows these are, mended. */
  mended: ImportJob | null;
}

/** Kinds that companies bring in for themselves, products as proposals; all others are the operator's. */
const sellersKinds: readonly ImportKind[] = ['PRODUCTS', 'OFFERS', 'STOCK', 'PRICE_LISTS'];

export async function createImportJob(
  work: Work,
  input: CreateImportJob,
  { fileName, locale, vendorCompanyId, mended }: JobSurroundings,
): Promise<ImportJob> {
  const { companyId, memberId } = work.actor.requireMember();
  const made = await earlier(work, ImportJob, 'ijb', input, (job) => job.companyId === companyId);
  if (made) return made;
  const { isOperator } = work.actor;
  const vendorId = jobVendor(work.actor, withMended(input, mended), vendorCompanyId);
  const job = new ImportJob();
  const { id, kind } = input;
  const name = fileName.slice(0, 255);
  const source = textFrom(input.source || mended?.source || sourceOf(name), 'source', 64);
  Object.assign(job, { id, kind, vendorId, source, companyId, locale, fileName: name });
  job.mendsJobId = mended?.id ?? null;
  job.startedByMemberId = memberId;
  job.isOperators = isOperator;
  job.file = { format: null, encoding: null, delimiter: null, sheets: [], sheet: null };
  job.columns = [];
  job.mapping = null;
  job.counts = noCounts();
  job.problemCounts = [];
  job.contentHash = contentHash(input);
  job.createdAt = work.now;
  job.touchedAt = work.now;
  return work.add(job);
}

/** Whose rows they are is said by the rows they were. */
export function withMended(input: CreateImportJob, mended: ImportJob | null): CreateImportJob {
  if (!mended) return input;
  if (mended.kind !== input.kind) throw invalidInput('kind', 'OTHER_KIND', { kind: mended.kind });
  return { ...input, vendorId: input.vendorId ?? mended.vendorId };
}

const mayBringIn = (actor: Actor, kind: ImportKind) =>
  sellersKinds.includes(kind) && actor.hasRole('SELLER_AGENT', 'COMPANY_ADMIN');

/** Whose rows they will be; refuses who may not bring them in. */
export function jobVendor(
  actor: Actor,
  input: CreateImportJob,
  vendorCompanyId: string | null,
): string | null {
  const { companyId } = actor.requireMember();
  if (!actor.isOperator && !mayBringIn(actor, input.kind)) {
    throw new DomainError(commonErrors.FORBIDDEN, { params: { action: 'CREATE_IMPORT_JOB' } });
  }
  // Whoever proposes products is a vendor that wants to sell them.
  if (!actor.isOperator && !input.vendorId) throw invalidInput('vendorId', 'EMPTY');
  return vendorFor(input, actor.isOperator || vendorCompanyId === companyId, vendorCompanyId);
}

/** The same name every month means the same source: "prices 2026-03.csv" is not one. */
function sourceOf(fileName: string): string {
  const plain = fileName.replace(/\.\w+$/, '');
  // As its failed rows are called when they are downloaded.
  return plain.replace(/ failed-rows(?: ?\(\d+\))?$/, '').slice(0, 64) || 'file';
}

function vendorFor(
  { kind, vendorId }: CreateImportJob,
  isOwn: boolean,
  vendorCompanyId: string | null,
): string | null {
  const { vendor } = kindShapes[kind];
  if (vendor === 'NONE') return null;
  if (!vendorId) {
    if (vendor === 'NEEDED') throw invalidInput('vendorId', 'EMPTY');
    return null;
  }
  const isVendor = ['bun', 'sel'].includes(prefixOf(vendorId) ?? '');
  if (!isVendor || vendorCompanyId === null || !isOwn) {
    throw new DomainError(commonErrors.NOT_FOUND, { field: ['vendorId'] });
  }
  return vendorId;
}
