// Reads of carts, scoped in the query to the caller's company.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { Cart } from './cart.js';
import { CartLine } from './cart-line.js';
import { sumCart, termsByLine } from './cart-terms.js';

/** The cart; without an id the company's current one, null until something was added. */
export function findCart(ctx: Context, id: string | null): Promise<Cart | null> {
  const { companyId } = ctx.actor.requireMember();
  const where = id ? { id, companyId } : { currentOf: companyId };
  return ctx.em.findOne(Cart, where);
}

export function pageOfCarts(ctx: Context, args: PageArgs) {
  const { companyId } = ctx.actor.requireMember();
  return entityPage(ctx.em, Cart, { companyId }, args);
}

export async function cartsById(ids: readonly string[], ctx: Context) {
  const companyId = (ctx.actor.isMember && ctx.actor.companyId) || '';
  const carts = await ctx.em.find(
    Cart,
    { id: { $in: [...ids] }, companyId },
    { orderBy: { id: 'asc' } },
  );
  return inOrder(ids, carts, (cart) => cart.id);
}

/** For carts the caller has seen. */
export async function linesByCart(cartIds: readonly string[], ctx: Context) {
  const lines = await ctx.em.find(
    CartLine,
    { cartId: { $in: [...cartIds] } },
    { orderBy: { addedAt: 'asc', id: 'asc' } },
  );
  return grouped(cartIds, lines, (line) => line.cartId);
}

export async function sumsOf(ctx: Context, cart: Cart) {
  const lines = await ctx.load(linesByCart, cart.id);
  const terms = await Promise.all(lines.map((line) => ctx.load(termsByLine, line)));
  return sumCart(lines.map((line, index) => ({ line, terms: terms[index] as never })));
}
