// Reading articles, always within what the caller may see; the newest first.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Article } from './article.js';
import { visibleArticles } from './article.policy.js';

export function articlePage(ctx: Context, args: PageArgs) {
  const order = { publishedAt: 'desc', id: 'desc' } as const;
  return entityPage(ctx.em, Article, visibleArticles(ctx.actor), args, order);
}

export async function oneArticle(
  ctx: Context,
  id: string | null | undefined,
  slug: string | null | undefined,
): Promise<Article | null> {
  if (id) return ctx.load(articlesById, id);
  if (!slug) return null;
  return ctx.em.findOne(Article, { $and: [visibleArticles(ctx.actor), { slug }] });
}

/** Batch: articles by id, null where the caller may not see it. */
export async function articlesById(ids: readonly string[], ctx: Context) {
  const where = { $and: [visibleArticles(ctx.actor), { id: { $in: [...ids] } }] };
  const rows = await ctx.em.find(Article, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (article) => article.id);
}
