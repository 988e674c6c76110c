// Files that were taken out are not an archive: after two weeks job and file go, the file first.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { ExportJob, exportKeyOf } from './export-job.js';

const keptMs = 14 * 24 * 60 * 60 * 1000;
const atOnce = 100;

export async function forgetOldExports(subgraph: RunningSubgraph): Promise<void> {
  const old = await subgraph.transact((work) => {
    const finishedAt = { $lt: new Date(work.now.getTime() - keptMs) };
    return work.em.find(ExportJob, { finishedAt }, { orderBy: { id: 'asc' }, limit: atOnce });
  });
  for (const { id } of old) await subgraph.files.storage.delete(exportKeyOf(id));
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return;
  await subgraph.transact((work) => work.em.nativeDelete(ExportJob, { id: { $in: ids } }));
}
