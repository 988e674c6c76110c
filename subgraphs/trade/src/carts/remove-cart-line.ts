// Takes a line out of its cart.
import type { Work } from '@agora/kernel/work.js';
import type { Cart } from './cart.js';
import { lockLine } from './change-cart-line.js';

export interface RemoveCartLineInput {
  lineId: string;
}

export async function removeCartLine(work: Work, input: RemoveCartLineInput): Promise<Cart> {
  const { cart, line } = await lockLine(work, input.lineId);
  work.remove(line);
  return cart;
}
