// What was searched in the last days, most often first. Operator staff read it.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';

export const searchTermOrders = {
  POPULAR: 'POPULAR',
  UNANSWERED: 'UNANSWERED',
  CORRECTED: 'CORRECTED',
} as const;
export type SearchTermOrder = keyof typeof searchTermOrders;

const orderColumns: Record<SearchTermOrder, string> = {
  POPULAR: 'search_count',
  UNANSWERED: 'unanswered_count',
  CORRECTED: 'corrected_count',
};
const dayMs = 24 * 60 * 60 * 1000;

export interface SearchTermRow {
  text: string;
  searchCount: number;
  unansweredCount: number;
  correctedCount: number;
  lastSearchedOn: string;
}

export async function searchTerms(
  ctx: Context,
  { order, days, first }: { order: SearchTermOrder; days: number; first: number },
): Promise<SearchTermRow[]> {
  if (days < 1 || days > 180)
    throw invalidInput('days', 'OUT_OF_RANGE', { minimum: 1, maximum: 180 });
  if (first < 1 || first > 200)
    throw invalidInput('first', 'OUT_OF_RANGE', { minimum: 1, maximum: 200 });
  if (!ctx.actor.isOperator && !ctx.actor.isService) return [];
  const column = orderColumns[order];
  const since = new Date(ctx.now.getTime() - (days - 1) * dayMs).toISOString().slice(0, 10);
  const rows = await ctx.em.getConnection().execute(
    `select term, sum(search_count) as searched, sum(unanswered_count) as unanswered,
       sum(corrected_count) as corrected, max(searched_on) as latest
     from search_term_days where searched_on >= ? group by term
     having sum(${column}) > 0 order by sum(${column}) desc, term asc limit ?`,
    [since, first],
  );
  return (rows as Record<string, string | number>[]).map((row) => ({
    text: String(row.term),
    searchCount: Number(row.searched),
    unansweredCount: Number(row.unanswered),
    correctedCount: Number(row.corrected),
    lastSearchedOn: String(row.latest),
  }));
}
