// Operator staff stop an import: no more rows are taken; what came in stays.
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { catalogImportErrors } from './catalog-import.errors.js';
import { CatalogImport } from './catalog-import.js';
import { catalogImportPolicy } from './catalog-import.policy.js';
import { forgetPlans } from './import-plans.queries.js';

export async function cancelCatalogImport(
  work: Work,
  { importId }: { importId: string },
): Promise<CatalogImport> {
  requireCurator(work);
  const running = await work.lock(CatalogImport, importId, 'importId');
  work.authorize(catalogImportPolicy.cancel, running, catalogImportErrors.IMPORT_NOT_RUNNING);
  running.end('CANCELLED', work.now);
  await forgetPlans(work, [running.id]);
  return running;
}
