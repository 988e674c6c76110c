// Puts many offers into a cart at once, e.g. a list of part numbers that was looked up. What cannot be added is
// said line by line and keeps nothing else out; each line's id is the client's, so a repeat adds nothing twice.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTerms } from '../siblings/offer-terms.js';
import { type AddToCartInput, contentOf, putIntoCart } from './add-to-cart.js';
import type { Cart } from './cart.js';
import { cartPolicy } from './cart.policy.js';
import { lockOrOpenCart } from './lock-cart.js';

export const addedLineCountMax = 500;

export interface AddLinesToCartInput {
  /** Null: the company's current cart. */
  cartId?: string | null;
  lines: readonly Omit<AddToCartInput, 'cartId'>[];
}

export interface RefusedCartLine {
  lineId: string;
  code: string;
}

export function checkedLines({ lines }: AddLinesToCartInput): void {
  if (lines.length === 0) throw invalidInput('lines', 'EMPTY');
  if (lines.length > addedLineCountMax) {
    throw invalidInput('lines', 'TOO_MANY', { maximum: addedLineCountMax });
  }
}

/** `terms` are the offers', line by line, asked before the transaction. */
export async function addLinesToCart(
  work: Work,
  { cartId, lines }: AddLinesToCartInput,
  terms: readonly OfferTerms[],
): Promise<{ cart: Cart; refused: RefusedCartLine[] }> {
  const cart = await lockOrOpenCart(work, cartId);
  work.authorize(cartPolicy.change, cart);
  const newIds = lines.map(({ lineId }) => lineId);
  const content = await contentOf(work, cart, newIds);
  const refused: RefusedCartLine[] = [];
  for (const [i, line] of lines.entries()) {
    try {
      putIntoCart(work, content, line, terms[i] as OfferTerms);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push({ lineId: line.lineId, code: error.code });
    }
  }
  return { cart, refused };
}
