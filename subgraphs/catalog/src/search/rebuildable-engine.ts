// A search engine that can be replaced while it serves: the fresh one is filled beside it, live
// changes go to both, and a finished one takes over at once. Versions make the order of the two
// feeds irrelevant.
import type { SearchEngine, SearchOperation, SearchQuery } from './search-engine.js';

export class RebuildableEngine implements SearchEngine {
  private current: SearchEngine;
  private next: SearchEngine | undefined;

  constructor(private readonly create: () => SearchEngine) {
    this.current = create();
  }

  get isRebuilding(): boolean {
    return this.next !== undefined;
  }

  async apply(operations: readonly SearchOperation[], position: number): Promise<void> {
    // Both are read before waiting: a swap in between must not lose the change for the fresh one.
    const { current, next } = this;
    await current.apply(operations, position);
    await next?.apply(operations, position);
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
    try {
      await fill(fresh);
      // The fresh one has had every live change since it began, so it stands where the old one
      // does.
      await fresh.apply([], await this.current.position());
      this.current = fresh;
    } finally {
      this.next = undefined;
    }
  }
}
