// What was searched lately in this process, counted in memory and written in batches by a sweep, so that
// counting never slows a search. A process that is killed loses the counts of a few seconds.
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { countSearches, type TermCount } from './count-searches.js';
import { foldSearchTerm } from './fold-search-term.js';

const kept = resource<SearchTermTally>('tally of search terms');
const batchSize = 100;
/** Further new texts of the same few seconds are not counted: whoever sends so many is no buyer. */
const termCountMax = 5000;

export interface SearchOutcome {
  totalCount: number;
  wasCorrected: boolean;
}

export class SearchTermTally {
  private counts = new Map<string, TermCount>();

  constructor(private readonly subgraph: RunningSubgraph) {}

  static readonly of = kept.of;

  static start(subgraph: RunningSubgraph): void {
    kept.keep(subgraph, new SearchTermTally(subgraph));
  }

  note(text: string, { totalCount, wasCorrected }: SearchOutcome): void {
    const term = foldSearchTerm(text);
    if (!term) return;
    const searchedOn = this.subgraph.clock.now().toISOString().slice(0, 10);
    const key = `${searchedOn} ${term}`;
    const known = this.counts.get(key);
    if (!known && this.counts.size >= termCountMax) return;
    const count = known ?? { searchedOn, term, searched: 0, unanswered: 0, corrected: 0 };
    count.searched += 1;
    if (totalCount === 0) count.unanswered += 1;
    if (wasCorrected) count.corrected += 1;
    this.counts.set(key, count);
  }

  /** Writes what was counted; what could not be written is counted again with the next. */
  async flush(): Promise<void> {
    const waiting = [...this.counts.values()];
    this.counts = new Map();
    while (waiting.length > 0) {
      const batch = waiting.slice(0, batchSize);
      try {
        await this.subgraph.transact((work) => countSearches(work, batch));
      } catch (error) {
        this.putBack(waiting);
        throw error;
      }
      waiting.splice(0, batchSize);
    }
  }

  private putBack(counts: readonly TermCount[]): void {
    for (const count of counts) {
      const key = `${count.searchedOn} ${count.term}`;
      const newer = this.counts.get(key);
      const { searched = 0, unanswered = 0, corrected = 0 } = newer ?? {};
      this.counts.set(key, {
        ...count,
        searched: count.searched + searched,
        unanswered: count.unanswered + unanswered,
        corrected: count.corrected + corrected,
      });
    }
  }
}
