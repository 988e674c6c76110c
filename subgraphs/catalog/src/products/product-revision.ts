// One change of a product: who did what when, and each field before and after. Written with the change, never
// altered; imports write none, their rows say where a product came from.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { productChanged } from './product.events.js';
import type { Product } from './product.js';
import { noteRemovedFiles } from './removed-file.js';

export const revisionKinds = {
  CREATED: 'CREATED',
  PROPOSED: 'PROPOSED',
  UPDATED: 'UPDATED',
  SUBMITTED: 'SUBMITTED',
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
  ACTIVATED: 'ACTIVATED',
  RETIRED: 'RETIRED',
  MERGED: 'MERGED',
} as const;
export type RevisionKind = keyof typeof revisionKinds;

export interface StoredChange {
  field: string;
  before: unknown;
  after: unknown;
}

@Index({ properties: ['productId', 'revision'] })
@Entity({ tableName: 'product_revisions' })
export class ProductRevision {
  @IdKey() id!: string;
  @IdColumn() productId!: string;
  /** The product's revision that it led to. */
  @IntegerColumn() revision!: number;
  @StateColumn() kind!: RevisionKind;
  /** Null when the platform itself did it. */
  @IdColumn({ nullable: true }) memberId!: string | null;
  @TextColumn(1000, { nullable: true }) reason!: string | null;
  @JsonColumn() changes!: StoredChange[];
  @InstantColumn() changedAt!: Date;
}

const watched = [
  'name',
  'description',
  'kind',
  'unit',
  'state',
  'categoryId',
  'brandId',
  'mpn',
  'gtin',
  'specifications',
  'media',
  'documents',
  'supersededById',
  'mergedIntoId',
] as const satisfies readonly (keyof Product)[];

type Face = Pick<Product, (typeof watched)[number]>;

const faceOf = (product: Product): Face =>
  structuredClone(
    Object.fromEntries(watched.map((field) => [field, product[field] ?? null])),
  ) as unknown as Face;

/** A product that has just been made: its first entry in the history. */
export function recordBirth(
  work: Work,
  product: Product,
  kind: RevisionKind,
  { reason = null, memberId = work.actor.memberId ?? null }: Partial<Birth> = {},
): void {
  record(work, product, kind, [], reason, memberId);
}

interface Birth {
  /** Who did it, when the platform carries it out for somebody. */
  memberId: string | null;
  reason: string | null;
}

/**
 * Carries out a change of a locked product and all that goes with one: the new revision, its entry in the
 * history, and the news for others.
 */
export async function changeProduct(
  work: Work,
  product: Product,
  kind: RevisionKind,
  change: () => unknown,
  reason: string | null = null,
): Promise<Product> {
  const before = faceOf(product);
  await change();
  const after = faceOf(product);
  const changes = watched
    .filter((field) => contentHash(before[field]) !== contentHash(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
  noteRemovedFiles(work, before, after);
  product.touch(work.now);
  record(work, product, kind, changes, reason);
  work.emit(productChanged(product));
  return product;
}

function record(
  work: Work,
  product: Product,
  kind: RevisionKind,
  changes: StoredChange[],
  reason: string | null,
  memberId = work.actor.memberId ?? null,
): void {
  const { id: productId, revision } = product;
  const rest = { kind, changes, reason, memberId, changedAt: work.now };
  work.add(
    Object.assign(new ProductRevision(), { id: newId('prv'), productId, revision, ...rest }),
  );
}
