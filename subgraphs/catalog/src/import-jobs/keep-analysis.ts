// The file was looked at: its columns are shown with a proposal of what they mean. When the company saved a
// mapping of a file of the same shape, that is the proposal.
import type { Work } from '@agora/kernel/work.js';
import type { Analysis } from '../import/file-reading.js';
import type { ImportJob } from './import-job.js';
import { hashOfColumns, SavedMapping } from './saved-mapping.js';

export async function keepAnalysis(work: Work, job: ImportJob, analysis: Analysis): Promise<void> {
  const { format, encoding, delimiter, sheets, sheet, columns, rowCount, mapping } = analysis;
  const columnsHash = hashOfColumns(columns.map(({ name }) => name));
  const where = { companyId: job.companyId, kind: job.kind, columnsHash };
  const [saved] = await work.em.find(SavedMapping, where, {
    orderBy: { savedAt: 'desc' },
    limit: 1,
  });
  job.file = { format, encoding, delimiter, sheets, sheet };
  job.columns = columns;
  job.totalCount = rowCount;
  job.mapping = saved?.mapping ?? mapping;
  job.savedMappingId = saved?.id ?? null;
  job.move('ANALYSED', work.now);
}
