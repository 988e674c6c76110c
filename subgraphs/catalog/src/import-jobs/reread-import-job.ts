// The file is looked at again: another sheet, encoding or delimiter.
import type { Work } from '@agora/kernel/work.js';
import type { ImportJob } from './import-job.js';
import { importJobPolicy } from './import-job.policy.js';
import { lockJob } from './job-steps.js';

export interface RereadImportJob {
  importJobId: string;
  sheet?: string | null;
  encoding?: string | null;
  delimiter?: string | null;
}

export async function rereadImportJob(work: Work, input: RereadImportJob): Promise<ImportJob> {
  const job = await lockJob(work, input.importJobId, importJobPolicy.reread);
  const { sheet, encoding, delimiter } = input;
  job.file = {
    ...job.file,
    sheet: sheet ?? null,
    encoding: encoding ?? null,
    delimiter: delimiter ?? null,
  };
  job.mapping = null;
  job.survey = null;
  job.checked = null;
  job.move('UPLOADED', work.now);
  return job;
}
