// The way to a cart that is about to change. Its lock is what makes two changes follow each other; another
// company's cart is as good as none.
import { commonErrors, DomainError, notFound } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import { Cart } from './cart.js';

/** The named cart, or the company's current one (null when it has none yet). */
export async function lockCart(
  work: Work,
  cartId: string | null | undefined,
): Promise<Cart | null> {
  const { companyId } = work.actor.requireMember();
  const where = cartId ? { id: cartId, companyId } : { currentOf: companyId };
  const cart = await work.em.findOne(Cart, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (cart) cart.changedAt = work.now;
  else if (cartId) throw notFound('cartId');
  return cart;
}

/** The same, making the current cart when the company has none; purchasers only. */
export async function lockOrOpenCart(work: Work, cartId: string | null | undefined): Promise<Cart> {
  const found = await lockCart(work, cartId);
  if (found) return found;
  const { companyId } = work.actor.requireMember();
  if (!work.actor.actsFor(companyId, 'PURCHASER')) throw new DomainError(commonErrors.FORBIDDEN);
  const cart = new Cart();
  cart.id = newId('crt');
  cart.companyId = companyId;
  cart.currentOf = companyId;
  cart.name = null;
  cart.createdAt = work.now;
  cart.changedAt = work.now;
  cart.contentHash = '';
  return work.add(cart);
}
