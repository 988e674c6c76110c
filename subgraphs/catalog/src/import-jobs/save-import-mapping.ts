// A company keeps a job's mapping under a name; one of that name takes the place of the one before.
import { textFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { importJobErrors } from './import-job.errors.js';
import { ImportJob } from './import-job.js';
import { importJobPolicy } from './import-job.policy.js';
import { hashOfColumns, SavedMapping } from './saved-mapping.js';

export async function saveImportMapping(
  work: Work,
  { importJobId, name }: { importJobId: string; name: string },
): Promise<SavedMapping> {
  const job = await work.get(ImportJob, importJobId, 'importJobId');
  const { companyId } = work.actor.requireMember();
  work.authorize(
    { ...importJobPolicy.map, when: ({ mapping }) => mapping !== null },
    job,
    importJobErrors.IMPORT_NOT_IN_STATE,
  );
  const { kind, columns, mapping } = job;
  const where = { companyId, kind, name: textFrom(name, 'name', 120) };
  const known = await work.em.findOne(SavedMapping, where);
  const saved =
    known ?? work.add(Object.assign(new SavedMapping(), { id: newId('imm'), ...where }));
  if (mapping) saved.mapping = mapping;
  saved.columnsHash = hashOfColumns(columns.map((column) => column.name));
  saved.savedAt = work.now;
  return saved;
}
