// Reading quotes, always within what the caller may see.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { Demand } from '../demands/demand.js';
import type { Vendor } from '../vendors/vendor.js';
import { mayQuoteFor } from '../vendors/vendor.policy.js';
import { activeVendorsOf } from '../vendors/vendor.queries.js';
import { Quote, QuoteLine, QuoteVersion } from './quote.js';
import { visibleQuotes } from './quote.policy.js';
import type { QuoteState } from './quote-states.js';

export interface QuoteFilter {
  state?: QuoteState | null;
  mine?: boolean | null;
}

const newestFirst = { submittedAt: 'desc', id: 'desc' } as const;
const oldestFirst = { submittedAt: 'asc', id: 'asc' } as const;

export function quotePage(ctx: Context, filter: QuoteFilter | null | undefined, args: PageArgs) {
  const conditions: FilterQuery<Quote>[] = [visibleQuotes(ctx.actor)];
  if (filter?.state) conditions.push({ state: filter.state });
  if (filter?.mine) conditions.push({ vendorCompanyId: ctx.actor.companyId ?? '' });
  return entityPage(ctx.em, Quote, { $and: conditions }, args, newestFirst);
}

export function quotesOfDemandPage(ctx: Context, demandId: string, args: PageArgs) {
  const where = { $and: [visibleQuotes(ctx.actor), { demand: demandId }] };
  return entityPage(ctx.em, Quote, where, args, oldestFirst);
}

/** Batch: quotes by id, null where the caller may not see it. */
export async function quotesById(ids: readonly string[], ctx: Context) {
  const where = { $and: [visibleQuotes(ctx.actor), { id: { $in: [...ids] } }] };
  const rows = await ctx.em.find(Quote, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (quote) => quote.id);
}

/** The key under which the lines of one version are loaded. */
export const versionKey = (quoteId: string, version: number) => `${quoteId}:${version}`;

/** Batch: the lines of versions of quotes, by `versionKey`. */
export async function linesOfVersions(keys: readonly string[], ctx: Context) {
  const wanted = keys.map((key) => {
    const [quote = '', version] = key.split(':');
    return { quote, version: Number(version) };
  });
  const rows = await ctx.em.find(
    QuoteLine,
    { $or: wanted },
    { orderBy: { quote: 'asc', version: 'asc', position: 'asc' } },
  );
  return grouped(keys, rows, (line) => versionKey(line.quote.id, line.version));
}

/** Batch: all versions of each quote, the first one first. */
export async function versionsOfQuotes(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(
    QuoteVersion,
    { quote: { $in: [...ids] } },
    { orderBy: { quote: 'asc', version: 'asc' } },
  );
  return grouped(ids, rows, (version) => version.quote.id);
}

/** Batch: the lowest total among the complete and valid quotes of each demand, in minor units. */
export async function lowestTotals(demandIds: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(
    Quote,
    {
      demand: { $in: [...demandIds] },
      state: 'SUBMITTED',
      isComplete: true,
      validUntil: { $gt: ctx.now },
    },
    { orderBy: { id: 'asc' } },
  );
  return grouped(demandIds, rows, (quote) => quote.demand.id).map((quotes) =>
    quotes.reduce<bigint | null>(
      (lowest, { totalMinor }) => (lowest === null || totalMinor < lowest ? totalMinor : lowest),
      null,
    ),
  );
}

export type QuoteCounts = Readonly<Partial<Record<QuoteState, number>>>;

/** Batch: how many quotes of each demand are in which state. */
export async function quoteCounts(demandIds: readonly string[], ctx: Context) {
  const marks = demandIds.map(() => '?').join();
  const sql = `select demand_id as id, state, count(*) as n from quotes
    where demand_id in (${marks}) group by demand_id, state`;
  const rows = await ctx.em.execute<{ id: string; state: QuoteState; n: number }[]>(sql, [
    ...demandIds,
  ]);
  return grouped(demandIds, rows, (row) => row.id).map(
    (counts): QuoteCounts => Object.fromEntries(counts.map(({ state, n }) => [state, Number(n)])),
  );
}

/** Batch: the live quotes of the caller's company for each demand, the latest first. */
async function ownLiveQuotes(demandIds: readonly string[], ctx: Context): Promise<Quote[][]> {
  const companyId = ctx.actor.companyId;
  if (!companyId) return demandIds.map(() => []);
  const rows = await ctx.em.find(
    Quote,
    { demand: { $in: [...demandIds] }, vendorCompanyId: companyId, liveKey: { $ne: null } },
    { orderBy: { submittedAt: 'desc', id: 'desc' } },
  );
  return grouped(demandIds, rows, (quote) => quote.demand.id);
}

export async function myQuote(ctx: Context, demand: Demand): Promise<Quote | null> {
  return (await ctx.load(ownLiveQuotes, demand.id))[0] ?? null;
}

/** The vendors of the caller's company for which it may quote now. */
export async function quotableBy(ctx: Context, demand: Demand): Promise<Vendor[]> {
  const { companyId } = ctx.actor;
  if (!companyId || companyId === demand.buyerCompanyId) return [];
  if (!demand.takesQuotes(ctx.now)) return [];
  const vendors = await ctx.load(activeVendorsOf, companyId);
  const quoted = (await ctx.load(ownLiveQuotes, demand.id)).map((quote) => quote.vendorId);
  return vendors.filter((v) => mayQuoteFor.who(ctx.actor, v) && !quoted.includes(v.id));
}
