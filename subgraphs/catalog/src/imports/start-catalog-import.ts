// Operator staff begin to bring in somebody's catalog; structure and rows follow in batches.
import { textFrom } from '@agora/kernel/graphql/values.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { requireCurator } from '../categories/category.policy.js';
import { CatalogImport, sourceNameLengthMax } from './catalog-import.js';

export interface StartCatalogImportInput {
  id: string;
  fileName: string;
  source?: string | null;
  mapping?: unknown;
  isDryRun?: boolean | null;
}

export async function startCatalogImport(
  work: Work,
  input: StartCatalogImportInput,
): Promise<CatalogImport> {
  requireCurator(work);
  const made = await earlier(work, CatalogImport, 'imp', input, () => true);
  if (made) return made;
  const started = new CatalogImport();
  started.id = input.id;
  started.fileName = textFrom(input.fileName, 'fileName', 255);
  started.source = textFrom(input.source || started.fileName, 'source', sourceNameLengthMax);
  started.mapping = input.mapping ?? null;
  started.isDryRun = input.isDryRun ?? false;
  started.startedByMemberId = work.actor.memberId ?? null;
  started.startedAt = work.now;
  started.touchedAt = work.now;
  started.contentHash = contentHash(input);
  return work.add(started);
}
