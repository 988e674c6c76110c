// A search engine that can be replaced while it serves: the fresh one is filled beside it, live
// changes go to both, and a finished one takes over at once. Versions make the order of the two
// feeds irrelevant.
import type { SearchEngine, SearchOperation, SearchQuery } from './search-engine.js';

/** An engine of which there may be several, one after the other. */
export interface ReplaceableEngine extends SearchEngine {
  /** Makes ready for questions, so that the first need not wait. */
  open?(): Promise<void>;
  close?(): Promise<void>;
}

export class RebuildableEngine<Engine extends ReplaceableEngine = ReplaceableEngine>
  implements SearchEngine
{
  private next: Engine | undefined;
  /** What the fresh engine has yet to apply; nobody but the rebuild waits for it. */
  private nextApplied: Promise<void> = Promise.resolve();

  constructor(
    private readonly create: () => Engine,
    private current: Engine = create(),
  ) {}

  get isRebuilding(): boolean {
    return this.next !== undefined;
  }

  get serving(): Engine {
    return this.current;
  }

  async apply(operations: readonly SearchOperation[], position: number): Promise<void> {
    // Both are read before waiting: a swap in between must not lose the change for the fresh one.
    const { current, next } = this;
    if (next) {
      const applied = next.apply(operations, position);
      this.nextApplied = Promise.all([this.nextApplied, applied]).then(() => undefined);
      this.nextApplied.catch(() => undefined);
    }
    await current.apply(operations, position);
  }

  position() {
    return this.current.position();
  }

  query(query: SearchQuery) {
    return this.current.query(query);
  }

  suggest(text: string, first: number) {
    return this.current.suggest(text, first);
  }

  /**
   * Fills a fresh engine and swaps it in. When filling fails the old one keeps serving and the
   * error rises. One rebuild at a time.
   */
  async rebuild(fill: (fresh: SearchEngine) => Promise<void>): Promise<void> {
    if (this.next) throw new Error('a rebuild is already running');
    const fresh = this.create();
    this.next = fresh;
    this.nextApplied = Promise.resolve();
    const old = this.current;
    try {
      await fill(fresh);
      // The fresh one has had every live change since it began, so it stands where the old one
      // does.
      await fresh.apply([], await old.position());
      await fresh.open?.();
      await this.nextApplied;
      this.current = fresh;
    } catch (error) {
      await fresh.close?.();
      throw error;
    } finally {
      this.next = undefined;
    }
    await old.close?.();
  }

  async close(): Promise<void> {
    await this.next?.close?.();
    await this.current.close?.();
  }
}
