// What people searched long ago says nothing about today: days older than half a year go.
import type { Work } from '@agora/kernel/work.js';

const keptDays = 180;
const dayMs = 24 * 60 * 60 * 1000;

export async function forgetOldSearchTerms(work: Work): Promise<number> {
  const before = new Date(work.now.getTime() - keptDays * dayMs).toISOString().slice(0, 10);
  return work.change('delete from search_term_days where searched_on < ?', [before]);
}
