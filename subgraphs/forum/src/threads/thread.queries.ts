// Reading threads, always within what the caller may see; the liveliest first.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { textConditions } from '../search-text.js';
import { Thread, type ThreadKind } from './thread.js';
import { visibleThreads } from './thread.policy.js';
import type { ThreadState } from './thread-states.js';

export interface ThreadFilter {
  boardId?: string | null;
  productId?: string | null;
  categoryId?: string | null;
  vendorId?: string | null;
  state?: ThreadState | null;
  kind?: ThreadKind | null;
  mine?: boolean | null;
  text?: string | null;
}

export function threadPage(ctx: Context, filter: ThreadFilter | null | undefined, args: PageArgs) {
  const conditions: FilterQuery<Thread>[] = [
    visibleThreads(ctx.actor),
    ...textConditions(filter?.text),
  ];
  if (filter?.boardId) conditions.push({ board: filter.boardId });
  if (filter?.productId) conditions.push({ productId: filter.productId });
  if (filter?.categoryId) conditions.push({ categoryId: filter.categoryId });
  if (filter?.vendorId) conditions.push({ vendorId: filter.vendorId });
  if (filter?.state) conditions.push({ state: filter.state });
  if (filter?.kind) conditions.push({ kind: filter.kind });
  if (filter?.mine) conditions.push({ authorMemberId: ctx.actor.memberId ?? '' });
  const order = { lastActivityAt: 'desc', id: 'desc' } as const;
  return entityPage(ctx.em, Thread, { $and: conditions }, args, order);
}

/** Batch: threads by id, null where the caller may not see it. */
export async function threadsById(ids: readonly string[], ctx: Context) {
  const where = { $and: [visibleThreads(ctx.actor), { id: { $in: [...ids] } }] };
  const rows = await ctx.em.find(Thread, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (thread) => thread.id);
}

/** Batch: how many questions about each product are open. */
export async function openQuestionCounts(productIds: readonly string[], ctx: Context) {
  const marks = productIds.map(() => '?').join();
  const sql = `select product_id as id, count(*) as n from threads
    where product_id in (${marks}) and kind = 'QUESTION' and state = 'OPEN' group by product_id`;
  const rows = await ctx.em.execute<{ id: string; n: number }[]>(sql, [...productIds]);
  return inOrder(productIds, rows, (row) => row.id).map((row) => Number(row?.n ?? 0));
}
