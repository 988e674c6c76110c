// The import that a batch belongs to, which must be running.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { catalogImportErrors } from './catalog-import.errors.js';
import { CatalogImport } from './catalog-import.js';

export async function importOf(work: Work, importId: string): Promise<CatalogImport> {
  requireCurator(work);
  return work.get(CatalogImport, importId, 'importId');
}

export function refuseEnded(running: CatalogImport): void {
  if (running.state === 'RUNNING') return;
  const params = { state: running.state };
  throw new DomainError(catalogImportErrors.IMPORT_NOT_RUNNING, { field: ['importId'], params });
}
