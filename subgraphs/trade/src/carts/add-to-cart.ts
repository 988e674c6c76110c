// Puts an offer into a cart, at the price of this moment; again, it raises the line's quantity. The line's id
// is the client's: the same request sent twice adds once.
import { commonErrors, DomainError, invalidInput, notFound } from '@agora/kernel/errors.js';
import { isId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import { ownerOf } from '../siblings/offer-owner.js';
import type { OfferTerms } from '../siblings/offer-terms.js';
import { cartErrors } from './cart.errors.js';
import type { Cart } from './cart.js';
import { cartPolicy } from './cart.policy.js';
import { CartLine } from './cart-line.js';
import { lockOrOpenCart } from './lock-cart.js';
import { checkedQuantity } from './quantity.js';

export const lineCountMax = 500;
const additionsKept = 50;

export interface AddToCartInput {
  /** Null: the company's current cart. */
  cartId?: string | null;
  lineId: string;
  offerId: string;
  quantity: number;
}

/** `terms` are the offer's at the quantity the line will have, asked before the transaction. */
export async function addToCart(
  work: Work,
  input: AddToCartInput,
  terms: OfferTerms,
): Promise<Cart> {
  const cart = await lockOrOpenCart(work, input.cartId);
  work.authorize(cartPolicy.change, cart);
  putIntoCart(work, await contentOf(work, cart, [input.lineId]), input, terms);
  return cart;
}

/** A cart that is being filled: its lines, and which of the new ids stand for lines already. */
export interface CartContent {
  cart: Cart;
  lines: CartLine[];
  takenIds: Set<string>;
}

export async function contentOf(
  work: Work,
  cart: Cart,
  newIds: readonly string[],
): Promise<CartContent> {
  const lines = await work.em.find(CartLine, { cartId: cart.id }, { orderBy: { id: 'asc' } });
  const taken = await work.em.find(CartLine, { id: { $in: [...newIds] } });
  return { cart, lines, takenIds: new Set(taken.map(({ id }) => id)) };
}

/** Refuses before it changes anything, so that others may go in when this one may not. */
export function putIntoCart(
  work: Work,
  content: CartContent,
  input: Omit<AddToCartInput, 'cartId'>,
  terms: OfferTerms,
): void {
  const { lineId, offerId } = input;
  if (!isId('cli', lineId)) throw invalidInput('lineId', 'NOT_AN_ID', { prefix: 'cli' });
  if (!ownerOf(offerId) || has(terms, 'NOT_FOUND')) throw notFound('offerId');
  if (has(terms, 'CONTRACT_ONLY')) {
    throw new DomainError(cartErrors.CONTRACT_ONLY, { field: ['offerId'] });
  }
  const quantity = checkedQuantity(input.quantity);
  if (wasAdded(content, input)) return;
  const known = content.lines.find((l) => l.offerId === offerId);
  const sum = checkedQuantity((known?.quantity ?? 0) + quantity);
  const line = known ?? newLine(work, content, input);
  line.quantity = sum;
  line.additions = [...line.additions, { lineId, quantity }].slice(-additionsKept);
  line.remember(terms);
}

/** Every other problem may be gone by checkout: the line shows it. */
const has = ({ problems }: OfferTerms, code: string) =>
  problems.some((problem) => problem.code === code);

/** True when this very request was carried out before; ID_REUSED when its id stands for another one. */
function wasAdded(
  { lines, takenIds }: CartContent,
  { lineId, offerId, quantity }: Omit<AddToCartInput, 'cartId'>,
): boolean {
  const line = lines.find((l) => l.additions.some((a) => a.lineId === lineId));
  const addition = line?.additions.find((a) => a.lineId === lineId);
  if (line && addition && line.offerId === offerId && addition.quantity === quantity) return true;
  if (!addition && !takenIds.has(lineId)) return false;
  throw new DomainError(commonErrors.ID_REUSED, { field: ['lineId'] });
}

function newLine(
  work: Work,
  { cart, lines, takenIds }: CartContent,
  { lineId, offerId }: Omit<AddToCartInput, 'cartId'>,
): CartLine {
  if (lines.length >= lineCountMax) {
    throw new DomainError(cartErrors.CART_FULL, { params: { lineCountMax } });
  }
  const line = new CartLine();
  line.id = lineId;
  line.cartId = cart.id;
  line.offerId = offerId;
  line.productId = null;
  line.quantity = 0;
  line.addedMillionths = null;
  line.addedCurrencyCode = null;
  line.additions = [];
  line.addedAt = work.now;
  lines.push(line);
  takenIds.add(lineId);
  return work.add(line);
}
