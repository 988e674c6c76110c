// Search as this process knows it: an engine that follows the tables. It looks for touched rows after every
// commit of this process and a few times a second for those of others. A transaction may commit later
// than one that began after it, so a look goes back a little, and now and then a minute; versions and the
// memory of what was taken in lately make the repeats cheap and harmless.
import { isEmbedded } from '@agora/kernel/database/database.js';
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { CatalogEnv } from '../env.js';
import { ListedOffer } from '../listings/listed-offer.js';
import { ListedVendor } from '../listings/listed-vendor.js';
import { Product } from '../products/product.js';
import type { EmbeddedEngine } from '../search/embedded-engine.js';
import { type SearchEngine, SearchUnavailable } from '../search/search-engine.js';
import { Labels, offerOperation, productFieldsIndexed, vendorOperation } from './documents.js';
import { type OpenedEngine, openEngine } from './open-engine.js';
import { visibleSeconds, watchIndex } from './search-metrics.js';
import { MeasuredEngine, type ServedEngine } from './served-engine.js';
import { eachTouched, eachWanted, type IsWanted, type Touched } from './touched-rows.js';

const kept = resource<SearchIndex>('search index');
/** How much later than it began a transaction may commit and still be noticed. */
const lateCommitMs = 60_000;
/** Most do so within this time, on a database of our own all; the rest is looked for this often. */
const shortOverlapMs = 3000;
const ownOverlapMs = 50;
const longLookEveryMs = 10_000;
/**
 * Commits that follow each other closely share a look; while much is written, looks take a fifth of the
 * time at most.
 */
const gatherCommitsMs = 20;
const gatherPerLook = 4;
const gatherMostMs = 250;

export class SearchIndex {
  readonly engine: ServedEngine;
  private readonly embedded: (() => EmbeddedEngine) | undefined;
  private readonly unwatch: () => void;
  private turn: Promise<void> = Promise.resolve();
  /** Up to which instant everything is in the index, as far as transactions are not late. */
  private followedTo = new Date(0);
  private longLookAt = 0;
  /** What was taken in lately, so that an overlap is not taken in over and over. */
  private readonly lately = new Map<string, Touched>();
  private isFeeding = false;
  private isUnavailable = false;
  private hasStopped = false;
  private lastLookMs = 0;
  private nextLook: NodeJS.Timeout | undefined;

  private constructor(
    private readonly subgraph: RunningSubgraph,
    readonly currencyCode: string,
    opened: OpenedEngine,
  ) {
    this.engine = new MeasuredEngine(opened.engine);
    this.embedded = opened.embedded;
    this.unwatch = watchIndex(this, () => ({
      lagSeconds: (subgraph.clock.now().getTime() - this.followedTo.getTime()) / 1000,
      ...this.embedded?.().figures(),
    }));
  }

  static readonly of = kept.of;
  static readonly find = kept.find;

  /** Brings the index up to date and keeps it among the subgraph's resources. */
  static async start(subgraph: RunningSubgraph, env: CatalogEnv): Promise<void> {
    const opened = await openEngine(subgraph, env);
    const index = kept.keep(subgraph, new SearchIndex(subgraph, env.MARKET_CURRENCY, opened));
    await index.follow();
    await index.embedded?.().open();
  }

  /** When the index last looked at the database. */
  get indexedAt(): Date {
    return this.followedTo;
  }

  /** Takes in what changed since the last look; looks follow each other, never overlap. */
  follow(): Promise<void> {
    const followed = this.turn.then(() => this.look());
    this.turn = followed.catch(() => undefined);
    return followed;
  }

  /** Something was committed: looks soon, together with what is committed until then. */
  noticeCommit(): void {
    if (this.hasStopped || this.nextLook) return;
    const gatherMs = Math.min(
      gatherMostMs,
      Math.max(gatherCommitsMs, this.lastLookMs * gatherPerLook),
    );
    this.nextLook = setTimeout(() => {
      this.nextLook = undefined;
      this.follow().catch((err: unknown) => this.subgraph.log.error({ err }, 'search follows'));
    }, gatherMs);
    this.nextLook.unref();
  }

  /** Fills a fresh index beside the serving one and swaps it in. */
  async rebuild(): Promise<void> {
    await this.engine.rebuild((fresh) => this.takeInAll(fresh));
  }

  async stop(): Promise<void> {
    clearTimeout(this.nextLook);
    this.hasStopped = true;
    this.unwatch();
    await this.turn;
    await this.engine.close();
  }

  /** While its server is away there is nothing to feed; what is missed is caught up with. */
  private async look(): Promise<void> {
    const startedAt = performance.now();
    try {
      if (!(await this.mayFeed())) return;
      await this.takeInChanges();
      this.isUnavailable = false;
    } catch (error) {
      // Part of it may have been noted as taken in.
      this.lately.clear();
      if (!(error instanceof SearchUnavailable)) throw error;
      if (!this.isUnavailable) this.subgraph.log.warn({ err: error }, 'search is not available');
      this.isUnavailable = true;
    } finally {
      this.lastLookMs = performance.now() - startedAt;
    }
  }

  private async mayFeed(): Promise<boolean> {
    const wasFeeding = this.isFeeding;
    this.isFeeding = (await this.engine.mayFeed?.()) ?? true;
    if (this.isFeeding && !wasFeeding) {
      // Where the snapshot ends, or where another process left off.
      this.followedTo = new Date(await this.engine.position());
      this.longLookAt = 0;
      this.lately.clear();
    }
    return this.isFeeding;
  }

  private async takeInChanges(): Promise<void> {
    const lookedAt = await this.committedUpTo();
    const hasGoneBack = lookedAt.getTime() < this.followedTo.getTime() - lateCommitMs;
    if (this.followedTo.getTime() === 0 || hasGoneBack) {
      // What is written by a clock that was put back is older than the last look.
      await this.takeInAll(this.engine);
      this.longLookAt = 0;
    } else {
      const isLong = lookedAt.getTime() - this.longLookAt >= longLookEveryMs;
      const overlapMs = isLong ? lateCommitMs : this.shortOverlapMs;
      await this.takeInSince(new Date(this.followedTo.getTime() - overlapMs));
      if (isLong) this.forgetBefore(lookedAt);
    }
    await this.engine.apply([], lookedAt.getTime());
    this.followedTo = lookedAt;
  }

  /** An instant before which nothing is under way that commits later, on a database of our own. */
  private async committedUpTo(): Promise<Date> {
    const { database, clock } = this.subgraph;
    if (!isEmbedded(database)) return clock.now();
    // It takes one transaction after the other: when it is our turn, those before have ended.
    const em = database.em.fork();
    await em.begin();
    const now = clock.now();
    await em.rollback();
    return now;
  }

  private get shortOverlapMs(): number {
    return isEmbedded(this.subgraph.database) ? ownOverlapMs : shortOverlapMs;
  }

  private forgetBefore(lookedAt: Date): void {
    this.longLookAt = lookedAt.getTime();
    const before = lookedAt.getTime() - lateCommitMs - longLookEveryMs;
    for (const [id, { touchedAt }] of this.lately) {
      if (touchedAt.getTime() < before) this.lately.delete(id);
    }
  }

  private async takeInSince(since: Date): Promise<void> {
    const em = this.subgraph.database.em.fork();
    const isWanted: IsWanted = (row) => this.isNew(row);
    const { engine } = this;
    const at = this.followedTo.getTime();
    await eachWanted(em, ListedVendor, { since, isWanted }, async (vendors) => {
      await engine.apply(vendors.map(vendorOperation), at);
    });
    const looking = { since, isWanted, fields: productFieldsIndexed };
    await eachWanted(em, Product, looking, async (products) => {
      const labels = await Labels.readFor(this.subgraph.database.em.fork(), products);
      await engine.apply(
        products.map((product) => labels.productOperation(product)),
        at,
      );
      this.observe(products);
    });
    await eachWanted(em, ListedOffer, { since, isWanted }, async (offers) => {
      await engine.apply(offers.map(offerOperation), at);
      this.observe(offers);
    });
  }

  private async takeInAll(engine: SearchEngine): Promise<void> {
    const em = this.subgraph.database.em.fork();
    const since = new Date(0);
    await eachTouched(em, ListedVendor, since, (vendors) =>
      engine.apply(vendors.map(vendorOperation), 0),
    );
    const labels = await Labels.readAll(this.subgraph.database.em.fork());
    await eachTouched(em, Product, since, (products) =>
      engine.apply(
        products.map((product) => labels.productOperation(product)),
        0,
      ),
    );
    await eachTouched(em, ListedOffer, since, (offers) =>
      engine.apply(offers.map(offerOperation), 0),
    );
  }

  private isNew({ id, revision, touchedAt }: Touched): boolean {
    const known = this.lately.get(id);
    if (known?.revision === revision && known.touchedAt.getTime() === touchedAt.getTime()) {
      return false;
    }
    this.lately.set(id, { id, revision, touchedAt });
    return true;
  }

  private observe(rows: readonly Touched[]): void {
    const now = this.subgraph.clock.now().getTime();
    for (const { touchedAt } of rows) visibleSeconds.observe((now - touchedAt.getTime()) / 1000);
  }
}
