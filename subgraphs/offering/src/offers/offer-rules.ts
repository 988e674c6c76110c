// What terms an offer may have, and which quantities can be ordered of it. Errors name the field and
// the values at odds.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { type MoneyInput, unitPriceFrom } from '@agora/kernel/graphql/values.js';
import { checkQuantity, quantityMax, type TierInput, tiersFrom } from '../prices/price-tiers.js';
import { stockErrors } from '../stock/stock.errors.js';
import { smallestOrder } from '../stock/stock.js';
import { offerErrors } from './offer.errors.js';
import type { Offer } from './offer.js';
import type { OfferKind } from './offer-states.js';

/** Undefined leaves a term as it is; null clears it where it may be absent. */
export interface TermsInput {
  kind?: OfferKind | null;
  tiers?: readonly TierInput[] | null;
  minimumQuantity?: number | null;
  orderMultiple?: number | null;
  leadTimeDays?: number | null;
  cost?: MoneyInput | null;
  validUntil?: Date | null;
  vendorSku?: string | null;
  isTracked?: boolean | null;
  lowStockQuantity?: number | null;
  backorderQuantity?: number | null;
}

const leadTimeDaysMax = 3650;
const vendorSkuLengthMax = 100;

/** Writes the given terms into the offer, or throws and leaves it to the rollback. */
export function writeTerms(offer: Offer, terms: TermsInput, now: Date): void {
  if (terms.kind) offer.kind = terms.kind;
  if (terms.tiers) writeTiers(offer, terms.tiers);
  if (terms.cost !== undefined) offer.costMillionths = costFrom(offer, terms.cost);
  if (terms.minimumQuantity != null) {
    offer.minimumQuantity = checkQuantity(terms.minimumQuantity, 'minimumQuantity');
  }
  if (terms.orderMultiple != null) {
    offer.orderMultiple = checkQuantity(terms.orderMultiple, 'orderMultiple');
  }
  if (terms.leadTimeDays !== undefined) {
    offer.leadTimeDays = within(terms.leadTimeDays, 'leadTimeDays', leadTimeDaysMax);
  }
  if (terms.validUntil !== undefined) offer.validUntil = inFuture(terms.validUntil, now);
  if (terms.vendorSku !== undefined) offer.vendorSku = skuFrom(terms.vendorSku);
  if (terms.isTracked != null) offer.isTracked = terms.isTracked;
  if (terms.lowStockQuantity !== undefined) {
    offer.lowStockQuantity = within(terms.lowStockQuantity, 'stock.lowStockQuantity', quantityMax);
  }
  if (terms.backorderQuantity != null) writeBackorder(offer, terms.backorderQuantity);
  checkTogether(offer);
}

/** What is owed to buyers already stays promised. The offer's row is locked. */
function writeBackorder(offer: Offer, given: number): void {
  const field = 'stock.backorderQuantity';
  const owedQuantity = Math.max(0, offer.heldQuantity - offer.onHandQuantity);
  offer.backorderQuantity = within(given, field, quantityMax) ?? 0;
  if (offer.backorderQuantity >= owedQuantity) return;
  const params = { owedQuantity, backorderQuantity: given };
  throw new DomainError(stockErrors.BACKORDER_BELOW_OWED, { field: field.split('.'), params });
}

function writeTiers(offer: Offer, given: readonly TierInput[]): void {
  const { currencyCode, tiers } = tiersFrom(given, 'tiers');
  if (offer.currencyCode && offer.currencyCode !== currencyCode) {
    throw new DomainError(offerErrors.CURRENCY_MISMATCH, {
      field: ['tiers'],
      params: { currencyCode, expectedCurrencyCode: offer.currencyCode },
    });
  }
  offer.currencyCode = currencyCode;
  offer.storedTiers = tiers;
}

function costFrom(offer: Offer, given: MoneyInput | null): bigint | null {
  if (given === null) return null;
  const cost = unitPriceFrom(given, 'cost');
  if (cost.currencyCode === offer.currencyCode) return cost.millionths;
  const params = { currencyCode: cost.currencyCode, expectedCurrencyCode: offer.currencyCode };
  throw new DomainError(offerErrors.CURRENCY_MISMATCH, { field: ['cost'], params });
}

/** Whoever orders as little as allowed must find a price. */
function checkTogether(offer: Offer): void {
  const smallest = smallestOrder(offer);
  if (smallest > quantityMax) {
    throw invalidInput('minimumQuantity', 'OUT_OF_RANGE', {
      value: smallest,
      maximum: quantityMax,
    });
  }
  const firstTier = offer.storedTiers[0]?.minimumQuantity ?? 0;
  if (firstTier > smallest) {
    throw invalidInput('tiers.0.minimumQuantity', 'ABOVE_SMALLEST_ORDER', {
      minimumQuantity: firstTier,
      smallestOrderQuantity: smallest,
    });
  }
}

function within(value: number | null, field: string, maximum: number): number | null {
  if (value === null) return null;
  if (Number.isInteger(value) && value >= 0 && value <= maximum) return value;
  throw invalidInput(field, 'OUT_OF_RANGE', { value, minimum: 0, maximum });
}

function inFuture(validUntil: Date | null, now: Date): Date | null {
  if (!validUntil || validUntil > now) return validUntil;
  throw invalidInput('validUntil', 'IN_THE_PAST', { value: validUntil.toISOString() });
}

function skuFrom(given: string | null): string | null {
  const sku = given?.trim() || null;
  if ((sku?.length ?? 0) > vendorSkuLengthMax) {
    throw invalidInput('vendorSku', 'TOO_LONG', { lengthMax: vendorSkuLengthMax });
  }
  return sku;
}

export interface QuantityProblem {
  readonly code: 'BELOW_MINIMUM' | 'NOT_A_MULTIPLE';
  readonly params: Readonly<Record<string, number>>;
}

/** What stands against ordering this many: the minimum, the multiple, or both. */
export function quantityProblems(
  rules: { minimumQuantity: number; orderMultiple: number },
  quantity: number,
): QuantityProblem[] {
  const { minimumQuantity, orderMultiple } = rules;
  const problems: QuantityProblem[] = [];
  if (quantity < minimumQuantity) {
    problems.push({ code: 'BELOW_MINIMUM', params: { quantity, minimumQuantity } });
  }
  if (quantity % orderMultiple !== 0) {
    problems.push({ code: 'NOT_A_MULTIPLE', params: { quantity, orderMultiple } });
  }
  return problems;
}
