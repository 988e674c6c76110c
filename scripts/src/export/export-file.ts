// Asks a market for a file and waits until it is written there. Here is only waiting and telling.
import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@agora/kernel/ids.js';
import { type Ask, mutate, Refused } from '../import/ask.js';

const lookEveryMs = 200;

export interface ExportFile {
  ask: Ask;
  kind: string;
  format: 'CSV' | 'XLSX' | 'BMECAT';
  vendorId?: string | undefined;
  categoryId?: string | undefined;
  state?: string | undefined;
  onProgress?: ((doneCount: number, rowCount: number | null) => void) | undefined;
}

export interface ExportSummary {
  id: string;
  rowCount: number;
  byteCount: number;
  fileName: string;
  /** A path of the market, good for a quarter of an hour. */
  fileUrl: string;
}

const jobQuery = `query exportJob($id: ID!) { exportJob(id: $id) {
  state totalCount rowCount byteCount fileName fileUrl failure { code reason { en } } } }`;

export async function exportFile(options: ExportFile): Promise<ExportSummary> {
  const { ask, onProgress, kind, format } = options;
  const id = newId('xjb');
  const { vendorId = null, categoryId = null, state = null } = options;
  const input = { id, kind, format, vendorId, categoryId, state };
  await mutate(ask, 'createExportJob', input, 'exportJob { id }');
  for (let shown = 0; ; ) {
    const { exportJob: job } = await ask(jobQuery, { id });
    if (job.state === 'FAILED') {
      throw new Refused('export', job.failure.code, job.failure.reason.en);
    }
    if (job.state === 'CANCELLED') throw new Refused('export', 'CANCELLED', 'somebody stopped it');
    if (job.rowCount !== shown) onProgress?.(job.rowCount, job.totalCount);
    shown = job.rowCount;
    if (job.state === 'FINISHED') return { id, ...job };
    await pause(lookEveryMs);
  }
}
