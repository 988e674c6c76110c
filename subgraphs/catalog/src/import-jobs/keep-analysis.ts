// The file was looked at: its columns are shown with a proposal of what they mean. When the company saved a
// mapping of a file of the same shape, that is the proposal. Prices that nothing in the file gives a currency are
// proposed to be in the market's.
import type { Work } from '@agora/kernel/work.js';
import { exportedSource } from '../import/exported-shape.js';
import type { Analysis } from '../import/file-reading.js';
import { mappedColumns } from '../import/import-mapping.js';
import type { JobMapping } from '../import/job-mapping.js';
import { ImportJob } from './import-job.js';
import { hashOfColumns, SavedMapping } from './saved-mapping.js';

export async function keepAnalysis(
  work: Work,
  job: ImportJob,
  analysis: Analysis,
  marketCurrency: string,
): Promise<void> {
  const { format, encoding, delimiter, sheets, sheet, columns, rowCount, mapping } = analysis;
  const names = columns.map((column) => column.name);
  const saved = await savedFor(work, job, names);
  job.file = { format, encoding, delimiter, sheets, sheet };
  job.columns = columns;
  job.totalCount = rowCount;
  job.mapping =
    (await mendedMapping(work, job, names)) ??
    saved?.mapping ??
    inCurrency(mapping, marketCurrency);
  job.savedMappingId = job.mapping === saved?.mapping ? saved.id : null;
  if (job.mapping?.exported) job.source = exportedSource;
  job.move('ANALYSED', work.now);
}

function inCurrency(mapping: JobMapping, marketCurrency: string): JobMapping {
  const { price, exported } = mapping;
  const isBare = price.currencyColumn === null && price.currencyCode === null;
  const hasPrices = price.column !== null || price.tiers.length > 0;
  if (!isBare || !hasPrices || exported) return mapping;
  return { ...mapping, price: { ...price, currencyCode: marketCurrency } };
}

async function savedFor(work: Work, job: ImportJob, names: string[]) {
  const { companyId, kind } = job;
  const where = { companyId, kind, columnsHash: hashOfColumns(names) };
  const options = { orderBy: { savedAt: 'desc' }, limit: 1 } as const;
  const [saved] = await work.em.find(SavedMapping, where, options);
  return saved;
}

/** Rows that failed are sent again in the shape they had: what their columns meant, they mean. */
async function mendedMapping(work: Work, job: ImportJob, names: readonly string[]) {
  const mended = job.mendsJobId ? await work.find(ImportJob, job.mendsJobId) : null;
  if (!mended?.mapping) return null;
  const isWhole = mappedColumns(mended.mapping).every((column) => names.includes(column));
  return isWhole ? mended.mapping : null;
}
