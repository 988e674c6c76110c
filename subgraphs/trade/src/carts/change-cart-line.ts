// Changes how many a line asks for; what one costs at that quantity is the price it remembers from then on.
import { notFound } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTerms } from '../siblings/offer-terms.js';
import type { Cart } from './cart.js';
import { cartPolicy } from './cart.policy.js';
import { CartLine } from './cart-line.js';
import { lockCart } from './lock-cart.js';
import { checkedQuantity } from './quantity.js';

export interface ChangeCartLineInput {
  lineId: string;
  quantity: number;
}

/** `terms` are the offer's at the new quantity, asked before the transaction; null when not known. */
export async function changeCartLine(
  work: Work,
  input: ChangeCartLineInput,
  terms: OfferTerms | null,
): Promise<Cart> {
  const { cart, line } = await lockLine(work, input.lineId);
  line.quantity = checkedQuantity(input.quantity);
  if (terms) line.remember(terms);
  return cart;
}

/** The line under its cart's lock; NOT_FOUND when it is not the caller's. */
export async function lockLine(
  work: Work,
  lineId: string,
): Promise<{ cart: Cart; line: CartLine }> {
  const seen = await work.get(CartLine, lineId, 'lineId');
  const cart = await lockCart(work, seen.cartId).catch(() => null);
  if (!cart) throw notFound('lineId');
  work.authorize(cartPolicy.change, cart);
  // Looked at again: it may have gone with a purchase while the lock was waited for.
  const line = await work.em.findOne(CartLine, { id: lineId }, { refresh: true });
  if (!line) throw notFound('lineId');
  return { cart, line };
}
