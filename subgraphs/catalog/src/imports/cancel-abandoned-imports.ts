// An import whose client died waits for nobody: after a day without rows it is cancelled. Running the file
// again is harmless, so nothing is lost.
import type { Work } from '@agora/kernel/work.js';
import { CatalogImport } from './catalog-import.js';
import { forgetPlans } from './import-plans.queries.js';

export const abandonedAfterMs = 24 * 60 * 60 * 1000;
const atOnce = 20;

export async function cancelAbandonedImports(work: Work): Promise<number> {
  const before = new Date(work.now.getTime() - abandonedAfterMs);
  const abandoned = await work.em.find(
    CatalogImport,
    { state: 'RUNNING', touchedAt: { $lt: before } },
    { orderBy: { id: 'asc' }, limit: atOnce },
  );
  for (const running of abandoned) running.end('CANCELLED', work.now);
  await forgetPlans(
    work,
    abandoned.map(({ id }) => id),
  );
  return abandoned.length;
}
