// What a cart's lines cost now, for one look at it: asked in one question an owner for the whole request.
import type { Context } from '@agora/kernel/graphql/context.js';
import { BrokenInvariant } from '@agora/kernel/invariant.js';
import { Money } from '@agora/kernel/money/money.js';
import { askOfferTerms, type OfferTerms } from '../siblings/offer-terms.js';
import { type AddLinesToCartInput, checkedLines } from './add-lines-to-cart.js';
import type { AddToCartInput } from './add-to-cart.js';
import { Cart } from './cart.js';
import { CartLine } from './cart-line.js';
import type { ChangeCartLineInput } from './change-cart-line.js';

/** Batch: the live terms of lines the caller may see, for the caller's company. */
export function termsByLine(lines: readonly CartLine[], ctx: Context): Promise<OfferTerms[]> {
  return askOfferTerms(ctx, ctx.actor.companyId ?? '', lines);
}

/** The line's total now; null when it has no price, or a total beyond what an amount can be. */
export function lineTotal(line: CartLine, { unitPrice }: OfferTerms): Money | null {
  if (!unitPrice) return null;
  try {
    return unitPrice.times(line.quantity);
  } catch (error) {
    if (error instanceof BrokenInvariant) return null;
    throw error;
  }
}

/** Terms at the quantity the line will have once this is added. */
export async function termsForAddition(ctx: Context, input: AddToCartInput): Promise<OfferTerms> {
  const { companyId } = ctx.actor.requireMember();
  const { cartId, lineId, offerId, quantity } = input;
  const where = cartId ? { id: cartId, companyId } : { currentOf: companyId };
  const cart = await ctx.em.findOne(Cart, where);
  const present = cart && (await ctx.em.findOne(CartLine, { cartId: cart.id, offerId }));
  const isRepeat = present?.additions.some((a) => a.lineId === lineId);
  const sum = isRepeat ? present?.quantity : quantity + (present?.quantity ?? 0);
  return termsOf(ctx, companyId, { offerId, quantity: sum ?? quantity });
}

/** The same for many lines at once: two statements and one question an owner, however many. */
export async function termsForAdditions(
  ctx: Context,
  input: AddLinesToCartInput,
): Promise<OfferTerms[]> {
  const { companyId } = ctx.actor.requireMember();
  checkedLines(input);
  const { cartId, lines } = input;
  const where = cartId ? { id: cartId, companyId } : { currentOf: companyId };
  const cart = await ctx.em.findOne(Cart, where);
  const present = cart ? await ctx.em.find(CartLine, { cartId: cart.id }) : [];
  const sums = new Map(present.map(({ offerId, quantity }) => [offerId, quantity]));
  const added = new Set(present.flatMap((l) => l.additions.map(({ lineId }) => lineId)));
  const wanted = lines.map(({ lineId, offerId, quantity }, i) => {
    const isNew = quantity > 0 && !added.has(lineId);
    const sum = (sums.get(offerId) ?? 0) + (isNew ? quantity : 0);
    sums.set(offerId, sum);
    return { id: String(i), offerId, quantity: Math.max(1, sum) };
  });
  return askOfferTerms(ctx, companyId, wanted);
}

/** Terms at the new quantity; null when the line is not the caller's, which the verb will say. */
export async function termsForChange(
  ctx: Context,
  { lineId, quantity }: ChangeCartLineInput,
): Promise<OfferTerms | null> {
  const { companyId } = ctx.actor.requireMember();
  const line = await ctx.em.findOne(CartLine, { id: lineId });
  const cart = line && (await ctx.em.findOne(Cart, { id: line.cartId, companyId }));
  return line && cart ? termsOf(ctx, companyId, { offerId: line.offerId, quantity }) : null;
}

async function termsOf(
  ctx: Context,
  companyId: string,
  wanted: { offerId: string; quantity: number },
): Promise<OfferTerms> {
  const unknown = { productId: null, vendorId: null, unitPrice: null };
  const nothing = { ...unknown, availability: null, availableOn: null, problems: [] };
  // An impossible quantity is the verb's to refuse; the owner is not asked about it.
  if (wanted.quantity < 1) return nothing;
  const [terms] = await askOfferTerms(ctx, companyId, [{ id: 'this', ...wanted }]);
  return terms ?? nothing;
}

export interface CartSums {
  totals: { vendorId: string; total: Money }[];
  /** Null while a line has no price, or when currencies differ. */
  total: Money | null;
  problemCount: number;
}

/** Sums per vendor and currency, in the order in which they first appear, and of the whole. Pure. */
export function sumCart(lines: readonly { line: CartLine; terms: OfferTerms }[]): CartSums {
  const sums = new Map<string, { vendorId: string; total: Money }>();
  const totals = lines.map(({ line, terms }) => lineTotal(line, terms));
  for (const [index, { terms }] of lines.entries()) {
    const total = totals[index];
    if (!terms.vendorId || !total) continue;
    const key = `${terms.vendorId} ${total.currencyCode}`;
    const sum = sums.get(key)?.total ?? Money.zero(total.currencyCode);
    sums.set(key, { vendorId: terms.vendorId, total: sum.plus(total) });
  }
  const problemCount = lines.reduce((count, { terms }) => count + terms.problems.length, 0);
  return { totals: [...sums.values()], total: totalOf(totals), problemCount };
}

function totalOf(totals: readonly (Money | null)[]): Money | null {
  const known = totals.flatMap((total) => total ?? []);
  const [first] = known;
  const isWhole = first && known.length === totals.length;
  if (!isWhole || known.some((total) => total.currencyCode !== first.currencyCode)) return null;
  return Money.sum(known, first.currencyCode);
}
