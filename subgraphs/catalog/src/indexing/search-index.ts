// The search index of this process: filled from the database at start, then following it. Every replica
// follows by itself. Rows are looked at again for a while after they were touched, because a transaction
// may commit later than another that began after it; versions make the repeats harmless.
import type { EntityManager } from '@agora/kernel/database/database.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { invariant } from '@agora/kernel/invariant.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { ListedOffer } from '../listings/listed-offer.js';
import { ListedVendor } from '../listings/listed-vendor.js';
import { Product } from '../products/product.js';
import { EmbeddedEngine } from '../search/embedded-engine.js';
import { RebuildableEngine } from '../search/rebuildable-engine.js';
import type { SearchEngine, SearchOperation } from '../search/search-engine.js';
import { Labels, offerOperation } from './documents.js';

const resource = 'searchIndex';
const batchSize = 1000;
/** How much later than it began a transaction may commit and still be noticed. */
const lateCommitMs = 60_000;

interface Touched {
  id: string;
  revision: number;
  touchedAt: Date;
}

export class SearchIndex {
  readonly engine: RebuildableEngine;
  private turn: Promise<void> = Promise.resolve();
  /** Up to which instant everything is in the index. */
  private followedTo = new Date(0);
  /** What was applied lately, so that an overlap is not applied over and over. */
  private readonly lately = new Map<string, { revision: number; touchedAt: Date }>();

  constructor(
    private readonly subgraph: RunningSubgraph,
    readonly currencyCode: string,
  ) {
    this.engine = new RebuildableEngine(() => new EmbeddedEngine({ currencyCode }));
  }

  static of(from: Context | RunningSubgraph): SearchIndex {
    const resources = 'resources' in from ? from.resources : from.source.resources;
    const index = resources?.get(resource);
    invariant(index instanceof SearchIndex, 'the search index is prepared at start');
    return index;
  }

  /** Fills the index and keeps it among the subgraph's resources. */
  static async start(subgraph: RunningSubgraph, currencyCode: string): Promise<void> {
    const index = new SearchIndex(subgraph, currencyCode);
    subgraph.resources.set(resource, index);
    await index.follow();
  }

  /** When the index last looked at the database. */
  get indexedAt(): Date {
    return this.followedTo;
  }

  /** Takes in what changed since the last look; looks follow each other, never overlap. */
  follow(): Promise<void> {
    const followed = this.turn.then(() => this.takeInChanges());
    this.turn = followed.catch(() => undefined);
    return followed;
  }

  /** Fills a fresh index beside the serving one and swaps it in. */
  async rebuild(): Promise<void> {
    await this.engine.rebuild((fresh) => this.takeInSince(fresh, new Date(0), () => true));
  }

  private async takeInChanges(): Promise<void> {
    const lookedAt = this.subgraph.clock.now();
    const since = new Date(this.followedTo.getTime() - lateCommitMs);
    await this.takeInSince(this.engine, since, ({ id, revision, touchedAt }) => {
      const isNew = this.lately.get(id)?.revision !== revision;
      this.lately.set(id, { revision, touchedAt });
      return isNew;
    });
    for (const [id, { touchedAt }] of this.lately) if (touchedAt < since) this.lately.delete(id);
    this.followedTo = lookedAt;
  }

  private async takeInSince(
    engine: SearchEngine,
    since: Date,
    isWanted: (row: Touched) => boolean,
  ): Promise<void> {
    const em = this.subgraph.database.em.fork();
    const apply = (operations: SearchOperation[]) => engine.apply(operations, since.getTime());
    await eachTouched(em, ListedVendor, since, async (vendors) => {
      const wanted = vendors.filter(isWanted);
      await apply(
        wanted.map(({ id: vendorId, revision: version, isActive }) =>
          isActive
            ? { kind: 'restoreVendor', version, vendorId }
            : { kind: 'suspendVendor', version, vendorId },
        ),
      );
    });
    let labels: Labels | undefined;
    await eachTouched(em, Product, since, async (products) => {
      const wanted = products.filter(isWanted);
      if (wanted.length === 0) return;
      labels ??= await Labels.read(this.subgraph.database.em.fork());
      const read = labels;
      await apply(wanted.map((product) => read.productOperation(product)));
    });
    await eachTouched(em, ListedOffer, since, async (offers) => {
      await apply(offers.filter(isWanted).map(offerOperation));
    });
  }
}

/** Walks the rows touched since then, in batches, each row once. */
async function eachTouched<T extends Touched>(
  em: EntityManager,
  entity: EntityClass<T>,
  since: Date,
  take: (rows: T[]) => Promise<void>,
): Promise<void> {
  for (let afterId = ''; ; ) {
    const where = { touchedAt: { $gte: since }, id: { $gt: afterId } } as unknown as FilterQuery<T>;
    const rows = await em.find(entity, where, {
      orderBy: { id: 'asc' } as never,
      limit: batchSize,
    });
    if (rows.length === 0) return;
    await take(rows as T[]);
    afterId = rows.at(-1)?.id ?? '';
    em.clear();
    if (rows.length < batchSize) return;
  }
}
