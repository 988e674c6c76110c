// Takes all lines out of a cart; the cart stays.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { Cart } from './cart.js';
import { cartPolicy } from './cart.policy.js';
import { CartLine } from './cart-line.js';
import { lockCart } from './lock-cart.js';

export interface ClearCartInput {
  /** Null: the company's current cart. */
  cartId?: string | null;
}

export async function clearCart(work: Work, input: ClearCartInput): Promise<Cart> {
  const cart = await lockCart(work, input.cartId);
  if (!cart) throw notFound('cartId');
  work.authorize(cartPolicy.change, cart);
  await work.em.nativeDelete(CartLine, { cartId: cart.id });
  return cart;
}
