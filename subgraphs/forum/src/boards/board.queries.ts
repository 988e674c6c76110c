// Reading boards: everybody may, and there are few.
import { type Context, inOrder } from '@agora/kernel/graphql/context.js';
import { Board } from './board.js';

const boardsMax = 200;

export function allBoards(ctx: Context): Promise<Board[]> {
  return ctx.em.find(Board, {}, { orderBy: { createdAt: 'asc', id: 'asc' }, limit: boardsMax });
}

export function boardOfSlug(ctx: Context, slug: string): Promise<Board | null> {
  return ctx.em.findOne(Board, { slug });
}

/** Batch: boards by id. */
export async function boardsById(ids: readonly string[], ctx: Context) {
  const rows = await ctx.em.find(Board, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (board) => board.id);
}
