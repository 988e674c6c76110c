// Moves a cart's lines out of it, under its lock: whoever comes second finds it empty.
import type { Work } from '@agora/kernel/work.js';
import type { Cart } from './cart.js';
import { CartLine } from './cart-line.js';

export async function takeLines(work: Work, cart: Cart): Promise<CartLine[]> {
  const lines = await work.em.find(
    CartLine,
    { cartId: cart.id },
    { orderBy: { addedAt: 'asc', id: 'asc' } },
  );
  for (const line of lines) work.remove(line);
  return lines;
}
