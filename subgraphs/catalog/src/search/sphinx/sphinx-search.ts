// The search server that all replicas of catalog share: any of them asks, one at a time feeds it, and a
// rebuild fills the generation of indexes that does not serve. What serves is written down on the server,
// so every replica follows within a second.
import { randomInt } from 'node:crypto';
import type { PriceOptions } from '../prices.js';
import {
  type SearchEngine,
  type SearchOperation,
  type SearchQuery,
  SearchUnavailable,
} from '../search-engine.js';
import { SphinxConnection } from './connection.js';
import { emptyIndexes, prepareIndexes } from './prepare-indexes.js';
import type { Generation } from './schema.js';
import { SphinxEngine } from './sphinx-engine.js';
import { readServing, takeTurnToFeed, writeServing } from './state.js';

/** How long an answer about what serves is good for. */
const servingForMs = 1000;
/** Who feeds may go on for so long without a sign of life. */
const turnLastsMs = 30_000;
const renewAfterMs = 10_000;
/** Processes are told apart by a random number below this. */
const randomBelow = 2 ** 47;

export class SphinxSearch implements SearchEngine {
  private readonly self = randomInt(1, randomBelow);
  private prepared: Promise<void> | undefined;
  private serving: { engine: SphinxEngine; readAt: number } | undefined;
  private engines: readonly [SphinxEngine, SphinxEngine];
  private next: SphinxEngine | undefined;
  private turnTakenAt: number | undefined;

  constructor(
    private readonly connection: SphinxConnection,
    private readonly prices: PriceOptions,
    private readonly nowMs: () => number,
  ) {
    this.engines = this.newEngines();
  }

  get isRebuilding(): boolean {
    return this.next !== undefined;
  }

  /** Whether this process is the one to feed; asks for it when nobody does. */
  async mayFeed(): Promise<boolean> {
    return this.takeTurn(false);
  }

  async apply(operations: readonly SearchOperation[], position: number): Promise<void> {
    if (!(await this.mayFeed())) {
      throw new SearchUnavailable(new Error('another process feeds it'));
    }
    // Both are read before waiting: a swap in between must not lose the change for the fresh one.
    const { next } = this;
    const current = await this.current();
    await current.apply(operations, position);
    if (next !== current) await next?.apply(operations, position);
  }

  async position(): Promise<number> {
    return (await this.current()).position();
  }

  async query(query: SearchQuery) {
    return (await this.current()).query(query);
  }

  async suggest(text: string, first: number) {
    return (await this.current()).suggest(text, first);
  }

  /**
   * Fills the other generation and lets it serve. This process feeds from then on, whoever did before.
   * When filling fails the old generation keeps serving and the error rises.
   */
  async rebuild(fill: (fresh: SearchEngine) => Promise<void>): Promise<void> {
    if (this.next) throw new Error('a rebuild is already running');
    const current = await this.current();
    const generation: Generation = current.generation === 0 ? 1 : 0;
    const fresh = new SphinxEngine(this.connection, generation, this.prices);
    this.next = fresh;
    try {
      await this.takeTurn(true);
      await emptyIndexes(this.connection, generation);
      await fill(fresh);
      // It has had every live change since it began, so it stands where the old one does.
      await fresh.apply([], await current.position());
      await writeServing(this.connection, generation);
      this.engines = generation === 0 ? [fresh, current] : [current, fresh];
      this.serving = { engine: fresh, readAt: performance.now() };
    } finally {
      this.next = undefined;
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
  }

  private newEngines(): readonly [SphinxEngine, SphinxEngine] {
    return [
      new SphinxEngine(this.connection, 0, this.prices),
      new SphinxEngine(this.connection, 1, this.prices),
    ];
  }

  private async current(): Promise<SphinxEngine> {
    const { serving } = this;
    if (serving && performance.now() - serving.readAt < servingForMs) return serving.engine;
    await this.prepare();
    const readAt = performance.now();
    const engine = this.engines[await readServing(this.connection)];
    this.serving = { engine, readAt };
    return engine;
  }

  private async takeTurn(isForced: boolean): Promise<boolean> {
    const { turnTakenAt } = this;
    if (turnTakenAt !== undefined && this.nowMs() - turnTakenAt < renewAfterMs) return true;
    await this.prepare();
    const turn = await takeTurnToFeed(this.connection, {
      self: this.self,
      nowMs: this.nowMs(),
      forMs: turnLastsMs,
      isForced,
    });
    if (turnTakenAt !== undefined && turn === 'taken') {
      // The server has forgotten who feeds it, and perhaps everything else: as if for the first time.
      this.prepared = undefined;
      this.turnTakenAt = undefined;
      return false;
    }
    if (turn === 'refused') {
      this.turnTakenAt = undefined;
      return false;
    }
    if (turnTakenAt === undefined) {
      // What this process wrote before, another one may have thrown away.
      this.engines = this.newEngines();
      this.serving = undefined;
    }
    this.turnTakenAt = this.nowMs();
    return true;
  }

  private prepare(): Promise<void> {
    this.prepared ??= prepareIndexes(this.connection).catch((error: unknown) => {
      this.prepared = undefined;
      throw error;
    });
    return this.prepared;
  }
}

/** A URL such as mysql://127.0.0.1:9306; the server may be away for now. */
export function openSphinxSearch(
  url: string,
  prices: PriceOptions,
  nowMs: () => number,
): SphinxSearch {
  return new SphinxSearch(new SphinxConnection(url), prices, nowMs);
}
