// Other meanings for the columns of a file; nothing is tried out with them yet.
import type { Work } from '@agora/kernel/work.js';
import { checkMapping } from '../import/import-mapping.js';
import { type JobMapping, jobMappingFrom } from '../import/job-mapping.js';
import type { ImportJob } from './import-job.js';
import { importJobPolicy } from './import-job.policy.js';
import { accepted, lockJob } from './job-steps.js';

/** `change` makes the new mapping out of the one before; nothing is tried out with it yet. */
export async function mapImportJob(
  work: Work,
  importJobId: string,
  change: (job: ImportJob) => unknown,
): Promise<ImportJob> {
  const job = await lockJob(work, importJobId, importJobPolicy.map);
  const mapping = mappingFor(job, change(job));
  if (job.state === 'CHECKED') job.move('ANALYSED', work.now);
  job.mapping = mapping;
  job.survey = null;
  job.checked = null;
  job.touchedAt = work.now;
  return job;
}

function mappingFor(job: ImportJob, json: unknown): JobMapping {
  return accepted(() => {
    const mapping = jobMappingFrom(json);
    checkMapping(
      mapping,
      job.columns.map(({ name }) => name),
    );
    return mapping;
  });
}
