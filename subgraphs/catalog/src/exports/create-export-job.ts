// Somebody asks for a file of what there is: a job is opened, and the platform writes it.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { isId, prefixOf } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Category } from '../categories/category.js';
import { type ExportKind, isExportKind } from '../import/exported-shape.js';
import { kindShapes } from '../import/import-fields.js';
import type { FileFormat } from '../import/source-table.js';
import { productStates } from '../products/product-states.js';
import { ExportJob } from './export-job.js';
import { mayTakeOut } from './export-job.policy.js';

export interface CreateExportJob {
  id: string;
  kind: string;
  format: FileFormat;
  vendorId?: string | null;
  categoryId?: string | null;
  state?: string | null;
}

const fileEndings = { CSV: 'csv', XLSX: 'xlsx', BMECAT: 'xml' } as const;
const offerStates = ['DRAFT', 'LIVE', 'PAUSED'];

/** `vendorCompanyId`: the company behind the vendor; null when there is no such vendor. */
export async function createExportJob(
  work: Work,
  input: CreateExportJob,
  vendorCompanyId: string | null,
): Promise<ExportJob> {
  const { companyId, memberId } = work.actor.requireMember();
  const made = await earlier(work, ExportJob, 'xjb', input, (job) => job.companyId === companyId);
  if (made) return made;
  const { id, format } = input;
  const kind = kindFrom(input.kind);
  if (!mayTakeOut(work.actor, kind)) {
    throw new DomainError(commonErrors.FORBIDDEN, { params: { action: 'CREATE_EXPORT_JOB' } });
  }
  if (format === 'BMECAT' && kind !== 'PRODUCTS' && kind !== 'OFFERS') {
    throw invalidInput('format', 'NOT_FOR_THIS_KIND', { kind });
  }
  const job = new ExportJob();
  job.vendorId = vendorFor(work, kind, input.vendorId ?? null, vendorCompanyId);
  job.isVendors = vendorCompanyId === companyId;
  job.filter = await filterFrom(work, kind, input);
  const day = work.now.toISOString().slice(0, 10);
  const words = kind.toLowerCase().replace('_', '-');
  job.fileName = `${words}-${day}.${fileEndings[format]}`;
  Object.assign(job, { id, kind, format, companyId, startedByMemberId: memberId });
  job.contentHash = contentHash(input);
  job.createdAt = work.now;
  job.touchedAt = work.now;
  return work.add(job);
}

function kindFrom(kind: string): ExportKind {
  if (isExportKind(kind)) return kind;
  throw invalidInput('kind', 'NOT_EXPORTED', { kind });
}

function vendorFor(
  work: Work,
  kind: ExportKind,
  vendorId: string | null,
  vendorCompanyId: string | null,
): string | null {
  if (kindShapes[kind].vendor !== 'NEEDED') return null;
  if (!vendorId) throw invalidInput('vendorId', 'EMPTY');
  const isVendor = ['bun', 'sel'].includes(prefixOf(vendorId) ?? '') && vendorCompanyId !== null;
  const isOwn = vendorCompanyId === work.actor.companyId;
  if (isVendor && (work.actor.isOperator || isOwn)) return vendorId;
  throw new DomainError(commonErrors.NOT_FOUND, { field: ['vendorId'] });
}

async function filterFrom(
  work: Work,
  kind: ExportKind,
  { categoryId = null, state = null }: CreateExportJob,
): Promise<ExportJob['filter']> {
  if (categoryId !== null) {
    if (kind !== 'PRODUCTS') throw invalidInput('categoryId', 'NOT_FOR_THIS_KIND', { kind });
    const isThere = isId('cat', categoryId) && (await work.find(Category, categoryId));
    if (!isThere) throw new DomainError(commonErrors.NOT_FOUND, { field: ['categoryId'] });
  }
  if (state !== null) {
    const states: Partial<Record<ExportKind, readonly string[]>> = {
      PRODUCTS: productStates.all.filter((each) => each !== 'MERGED'),
      OFFERS: offerStates,
    };
    const known = states[kind] ?? [];
    if (!known.includes(state)) throw invalidInput('state', 'UNKNOWN', { value: state });
  }
  return { categoryId, state };
}
