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
  const { lineId, offerId } = input;
  if (!isId('cli', lineId)) throw invalidInput('lineId', 'NOT_AN_ID', { prefix: 'cli' });
  if (!ownerOf(offerId) || has(terms, 'NOT_FOUND')) throw notFound('offerId');
  if (has(terms, 'CONTRACT_ONLY')) {
    throw new DomainError(cartErrors.CONTRACT_ONLY, { field: ['offerId'] });
  }
  const quantity = checkedQuantity(input.quantity);
  const lines = await work.em.find(CartLine, { cartId: cart.id }, { orderBy: { id: 'asc' } });
  if (await wasAdded(work, lines, input)) return cart;
  const line = lines.find((l) => l.offerId === offerId) ?? newLine(work, cart, lines, input);
  line.quantity = checkedQuantity(line.quantity + quantity);
  line.additions = [...line.additions, { lineId, quantity }].slice(-additionsKept);
  line.remember(terms);
  return cart;
}

/** Every other problem may be gone by checkout: the line shows it. */
const has = ({ problems }: OfferTerms, code: string) =>
  problems.some((problem) => problem.code === code);

/** True when this very request was carried out before; ID_REUSED when its id stands for another one. */
async function wasAdded(
  work: Work,
  lines: readonly CartLine[],
  { lineId, offerId, quantity }: AddToCartInput,
): Promise<boolean> {
  const line = lines.find((l) => l.additions.some((a) => a.lineId === lineId));
  const addition = line?.additions.find((a) => a.lineId === lineId);
  if (line && addition && line.offerId === offerId && addition.quantity === quantity) return true;
  if (!addition && !(await work.find(CartLine, lineId))) return false;
  throw new DomainError(commonErrors.ID_REUSED, { field: ['lineId'] });
}

function newLine(
  work: Work,
  cart: Cart,
  lines: readonly CartLine[],
  { lineId, offerId }: AddToCartInput,
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
  return work.add(line);
}
