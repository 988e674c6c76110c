// All rows are in: the import's figures are final.
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { catalogImportErrors } from './catalog-import.errors.js';
import { CatalogImport } from './catalog-import.js';
import { catalogImportPolicy } from './catalog-import.policy.js';
import { forgetPlans } from './import-plans.queries.js';

export async function finishCatalogImport(
  work: Work,
  { importId }: { importId: string },
): Promise<CatalogImport> {
  requireCurator(work);
  const running = await work.lock(CatalogImport, importId, 'importId');
  work.authorize(catalogImportPolicy.finish, running, catalogImportErrors.IMPORT_NOT_RUNNING);
  running.end('FINISHED', work.now);
  await forgetPlans(work, [running.id]);
  return running;
}
