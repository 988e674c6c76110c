// A cart becomes a purchase: its lines move over in one transaction, so a cart is placed once, whoever else
// presses the button. From here on the purchase is a process of its own; see advance-purchase.ts.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { type MoneyInput, moneyFrom } from '@agora/kernel/graphql/values.js';
import { newId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { cartPolicy } from '../carts/cart.policy.js';
import type { CartLine } from '../carts/cart-line.js';
import { lockCart } from '../carts/lock-cart.js';
import { takeLines } from '../carts/take-lines.js';
import { takeNumbers } from '../numbers/take-numbers.js';
import { type ChargedCostCentre, costCentreFor } from '../siblings/cost-centres.js';
import { ownerOf } from '../siblings/offer-owner.js';
import { purchaseErrors } from './purchase.errors.js';
import { Purchase, PurchaseLine, PurchaseReservation } from './purchase.js';

const reservedForMs = 10 * 60_000;
/** Whoever placed it goes on with it at once; if that one dies, the sweep comes after this long. */
const sweptAfterMs = 5_000;

export interface PlacePurchaseInput {
  id: string;
  /** Null: the company's current cart. */
  cartId?: string | null;
  note?: string | null;
  deliveryAddress?: string | null;
  expectedTotal?: MoneyInput | null;
  /** What it is charged to; null for nothing in particular. */
  costCentreId?: string | null;
}

/** Takes the context, not a work: what it is charged to is asked of accounts before the transaction. */
export async function placePurchase(ctx: Context, input: PlacePurchaseInput): Promise<Purchase> {
  const { memberId, companyId } = ctx.actor.requireMember();
  const { id, costCentreId } = input;
  // A repeat gets the first result, whatever became of the cost centre.
  const isKnown = costCentreId && (await ctx.em.count(Purchase, { id, buyerCompanyId: companyId }));
  const charged =
    costCentreId && !isKnown ? await costCentreFor(ctx.siblings, { memberId, costCentreId }) : null;
  return ctx.transact((work) => place(work, input, charged));
}

async function place(
  work: Work,
  input: PlacePurchaseInput,
  charged: ChargedCostCentre | null,
): Promise<Purchase> {
  const { companyId } = work.actor.requireMember();
  // The cart's lock first: of two with the same id at once, the second then finds the first's purchase.
  const cart = await lockCart(work, input.cartId);
  const isOwn = (found: Purchase) => found.buyerCompanyId === companyId;
  const known = await earlier(work, Purchase, 'pur', input, isOwn);
  if (known) return known;
  if (!cart) throw new DomainError(purchaseErrors.CART_EMPTY);
  work.authorize(cartPolicy.place, cart);
  const purchase = purchaseOf(work, input, cart.id);
  purchase.costCentre = charged;
  const lines = await takeLines(work, cart);
  if (lines.length === 0) throw new DomainError(purchaseErrors.CART_EMPTY);
  [purchase.number = ''] = await takeNumbers(work, 'PO', 1);
  work.add(purchase);
  addLines(work, purchase, lines);
  return purchase;
}

function purchaseOf(work: Work, input: PlacePurchaseInput, cartId: string): Purchase {
  const { memberId, companyId } = work.actor.requireMember();
  const expected = input.expectedTotal ? moneyFrom(input.expectedTotal, 'expectedTotal') : null;
  const purchase = new Purchase();
  purchase.id = input.id;
  purchase.state = 'RESERVING';
  purchase.buyerCompanyId = companyId;
  purchase.placedByMemberId = memberId;
  purchase.cartId = cartId;
  purchase.awardId = null;
  purchase.note = optionalText(input.note, 'note', 1000);
  purchase.deliveryAddress = optionalText(input.deliveryAddress, 'deliveryAddress', 500);
  purchase.expectedMinor = expected?.minor ?? null;
  purchase.expectedCurrencyCode = expected?.currencyCode ?? null;
  purchase.placedAt = work.now;
  purchase.reservedUntil = new Date(work.now.getTime() + reservedForMs);
  purchase.dueAt = new Date(work.now.getTime() + sweptAfterMs);
  purchase.contentHash = contentHash(input);
  return purchase;
}

function addLines(work: Work, purchase: Purchase, lines: readonly CartLine[]): void {
  for (const [position, cartLine] of lines.entries()) {
    const line = new PurchaseLine();
    line.id = newId('oli');
    line.purchaseId = purchase.id;
    line.position = position;
    line.cartLineId = cartLine.id;
    line.offerId = cartLine.offerId;
    line.productId = cartLine.productId;
    line.quantity = cartLine.quantity;
    line.addedMillionths = cartLine.addedMillionths;
    line.addedCurrencyCode = cartLine.addedCurrencyCode;
    work.add(line);
  }
  const owners = new Set(lines.flatMap((line) => ownerOf(line.offerId) ?? []));
  for (const stockOwner of owners) {
    const reservation = new PurchaseReservation();
    reservation.id = newId('rsv');
    reservation.purchaseId = purchase.id;
    reservation.stockOwner = stockOwner;
    reservation.state = 'PENDING';
    work.add(reservation);
  }
}

function optionalText(value: string | null | undefined, field: string, lengthMax: number) {
  const text = value?.trim() || null;
  if (text && text.length > lengthMax) throw invalidInput(field, 'TOO_LONG', { lengthMax });
  return text;
}
