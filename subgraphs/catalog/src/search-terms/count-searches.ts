// Adds counts of searches to their days. Counters only ever grow by an UPDATE, so that replicas which
// count the same text at once lose nothing.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { SearchTermDay } from './search-term-day.js';

export interface TermCount {
  searchedOn: string;
  term: string;
  searched: number;
  unanswered: number;
  corrected: number;
}

const addition =
  'update search_term_days set search_count = search_count + ?, unanswered_count = unanswered_count + ?, ' +
  'corrected_count = corrected_count + ? where searched_on = ? and term = ?';

export async function countSearches(work: Work, counts: readonly TermCount[]): Promise<void> {
  for (const { searchedOn, term, searched, unanswered, corrected } of counts) {
    const values = [searched, unanswered, corrected, searchedOn, term];
    if ((await work.change(addition, values)) > 0) continue;
    work.add(
      Object.assign(new SearchTermDay(), {
        id: newId('std'),
        searchedOn,
        term,
        searchCount: searched,
        unansweredCount: unanswered,
        correctedCount: corrected,
      }),
    );
  }
}
