// Reading demands. They are public, so nothing is scoped but `mine`.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Demand, DemandLine } from './demand.js';
import type { DemandState } from './demand-states.js';
import { textConditions } from './search-text.js';

export interface DemandFilter {
  state?: DemandState | null;
  productId?: string | null;
  mine?: boolean | null;
  text?: string | null;
}

// Newest first by our own clock: ids are made by clients and say nothing about time.
const newestFirst = { createdAt: 'desc', id: 'desc' } as const;

export function demandPage(ctx: Context, filter: DemandFilter | null | undefined, args: PageArgs) {
  const conditions: FilterQuery<Demand>[] = textConditions(filter?.text);
  if (filter?.state) conditions.push({ state: filter.state });
  if (filter?.mine) conditions.push({ buyerCompanyId: ctx.actor.companyId ?? '' });
  if (filter?.productId) conditions.push({ lines: { $some: { productId: filter.productId } } });
  return entityPage(ctx.em, Demand, { $and: conditions }, args, newestFirst);
}

/** The demands that can be quoted now and ask for this product. */
export function openDemandPage(ctx: Context, productId: string, args: PageArgs) {
  const where: FilterQuery<Demand> = {
    state: 'OPEN',
    closesAt: { $gt: ctx.now },
    lines: { $some: { productId } },
  };
  return entityPage(ctx.em, Demand, where, args, newestFirst);
}

/** Batch: demands by id. */
export async function demandsById(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(Demand, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (demand) => demand.id);
}

/** Batch: the lines of each demand, as the buyer wrote them. */
export async function linesOfDemands(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(
    DemandLine,
    { demand: { $in: [...ids] } },
    { orderBy: { demand: 'asc', position: 'asc' } },
  );
  return grouped(ids, rows, (line) => line.demand.id);
}

/** Batch: lines by id. */
export async function demandLinesById(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(DemandLine, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (line) => line.id);
}
