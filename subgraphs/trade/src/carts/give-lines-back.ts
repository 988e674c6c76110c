// Puts lines back that a purchase took and could not place. What was added meanwhile stays: an offer that is
// there again gets the quantities of both.
import type { Work } from '@agora/kernel/work.js';
import { Cart } from './cart.js';
import { CartLine } from './cart-line.js';
import { quantityMax } from './quantity.js';

export interface TakenLine {
  id: string;
  offerId: string;
  productId: string | null;
  quantity: number;
  addedMillionths: bigint | null;
  addedCurrencyCode: string | null;
}

export async function giveLinesBack(
  work: Work,
  cartId: string,
  taken: readonly TakenLine[],
): Promise<void> {
  const cart = await work.lock(Cart, cartId);
  cart.changedAt = work.now;
  const lines = await work.em.find(CartLine, { cartId }, { orderBy: { id: 'asc' } });
  for (const { id, offerId, productId, quantity, addedMillionths, addedCurrencyCode } of taken) {
    const present = lines.find((line) => line.offerId === offerId);
    if (present) {
      present.quantity = Math.min(present.quantity + quantity, quantityMax);
      continue;
    }
    const line = new CartLine();
    line.id = id;
    line.cartId = cartId;
    line.offerId = offerId;
    line.productId = productId;
    line.quantity = quantity;
    line.addedMillionths = addedMillionths;
    line.addedCurrencyCode = addedCurrencyCode;
    line.additions = [{ lineId: id, quantity }];
    line.addedAt = work.now;
    work.add(line);
  }
}
