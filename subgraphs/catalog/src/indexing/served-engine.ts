// The engine that catalog asks, whichever it is, and how it is measured.
import type {
  SearchEngine,
  SearchOperation,
  SearchQuery,
  SearchResult,
  Suggestion,
} from '../search/search-engine.js';
import { searchSeconds } from './search-metrics.js';

export interface ServedEngine extends SearchEngine {
  readonly isRebuilding: boolean;
  /** Fills a fresh index beside the serving one and swaps it in. */
  rebuild(fill: (fresh: SearchEngine) => Promise<void>): Promise<void>;
  /** Of an engine that several processes share: whether this one is to feed it now. */
  mayFeed?(): Promise<boolean>;
  close(): Promise<void>;
}

/** Takes the time of every question. */
export class MeasuredEngine implements ServedEngine {
  constructor(private readonly engine: ServedEngine) {}

  get isRebuilding(): boolean {
    return this.engine.isRebuilding;
  }

  apply(operations: readonly SearchOperation[], position: number): Promise<void> {
    return this.engine.apply(operations, position);
  }

  position(): Promise<number> {
    return this.engine.position();
  }

  query(query: SearchQuery): Promise<SearchResult> {
    return measured('query', this.engine.query(query));
  }

  suggest(text: string, first: number): Promise<Suggestion[]> {
    return measured('suggest', this.engine.suggest(text, first));
  }

  rebuild(fill: (fresh: SearchEngine) => Promise<void>): Promise<void> {
    return this.engine.rebuild(fill);
  }

  async mayFeed(): Promise<boolean> {
    return (await this.engine.mayFeed?.()) ?? true;
  }

  close(): Promise<void> {
    return this.engine.close();
  }
}

async function measured<Answer>(kind: string, asked: Promise<Answer>): Promise<Answer> {
  const stopWatch = searchSeconds.startTimer({ kind });
  try {
    const answer = await asked;
    stopWatch({ outcome: 'ok' });
    return answer;
  } catch (error) {
    stopWatch({ outcome: 'error' });
    throw error;
  }
}
