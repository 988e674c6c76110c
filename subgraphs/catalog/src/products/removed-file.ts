// A file of a product that was taken away. Written with the change that takes it away; the file itself goes
// later, and only when no product refers to it any more.
import { IdKey, InstantColumn, TextColumn } from '@agora/kernel/database/columns.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import type { Product } from './product.js';

@Entity({ tableName: 'removed_files' })
export class RemovedFile {
  @IdKey() id!: string;
  /** As products state it, without what follows a question mark. */
  @TextColumn(400) path!: string;
  @InstantColumn({ index: true }) removedAt!: Date;
}

type Files = Pick<Product, 'media' | 'documents'>;

const ownPath = /^\/files\/(?:media|documents)\/[A-Za-z0-9_.-]+$/;

/** The files kept here that these entries name. */
export function keptPaths({ media, documents }: Files): string[] {
  const urls = [...(media ?? []), ...(documents ?? [])].map(({ url }) => url);
  return urls.map((url) => url.split('?')[0] ?? '').filter((path) => ownPath.test(path));
}

/** Remembers what a product no longer names. */
export function noteRemovedFiles(work: Work, before: Files, after: Files): void {
  const kept = new Set(keptPaths(after));
  for (const path of new Set(keptPaths(before))) {
    if (kept.has(path)) continue;
    const removed = { id: newId('rmf'), path, removedAt: work.now };
    work.add(Object.assign(new RemovedFile(), removed));
  }
}
