// Reading posts, always within what the caller may see.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { Thread } from '../threads/thread.js';
import { Post } from './post.js';
import { visiblePosts } from './post.policy.js';

/** The posts of a thread that the caller sees, the oldest first. */
export function postPage(ctx: Context, thread: Thread, args: PageArgs) {
  const where: FilterQuery<Post> = { $and: [visiblePosts(ctx.actor), { thread: thread.id }] };
  return entityPage(ctx.em, Post, where, args, { createdAt: 'asc', id: 'asc' });
}

/** Batch: posts by id, null where the caller may not see it. */
export async function postsById(ids: readonly string[], ctx: Context) {
  const where = { $and: [visiblePosts(ctx.actor), { id: { $in: [...ids] } }] };
  const rows = await ctx.em.find(Post, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (post) => post.id);
}

/** Batch: how many posts of each thread are not hidden. */
export async function postCounts(threadIds: readonly string[], ctx: Context) {
  const marks = threadIds.map(() => '?').join();
  const sql = `select thread_id as id, count(*) as n from posts
    where thread_id in (${marks}) and state = 'VISIBLE' group by thread_id`;
  const rows = await ctx.em.execute<{ id: string; n: number }[]>(sql, [...threadIds]);
  return inOrder(threadIds, rows, (row) => row.id).map((row) => Number(row?.n ?? 0));
}
