// Price tiers: from how many units on a unit price holds. A list of them is strictly ascending, in one
// currency, and its prices are positive.
import { invalidInput } from '@agora/kernel/errors.js';
import { type MoneyInput, unitPriceFrom } from '@agora/kernel/graphql/values.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';

export interface PriceTier {
  readonly minimumQuantity: number;
  readonly unitPrice: UnitPrice;
}

/** A tier as it is kept in a column and sent in events: the amount as an integer string. */
export interface StoredTier {
  readonly minimumQuantity: number;
  readonly unitPriceMillionths: string;
}

export interface TierInput {
  minimumQuantity: number;
  unitPrice: MoneyInput;
}

export interface TierList {
  readonly currencyCode: string;
  readonly tiers: readonly StoredTier[];
}

const tiersMax = 50;
/** No quantity anywhere is larger: it fits a 32-bit integer with room for sums. */
export const quantityMax = 1_000_000_000;

/** Checks given tiers; the error names the tier and, of a pair at odds, both values. */
export function tiersFrom(given: readonly TierInput[], field: string): TierList {
  if (given.length === 0) throw invalidInput(field, 'EMPTY');
  if (given.length > tiersMax) throw invalidInput(field, 'TOO_MANY', { countMax: tiersMax });
  const currencyCode = given[0]?.unitPrice.currencyCode ?? '';
  let reached = 0;
  const tiers = given.map(({ minimumQuantity, unitPrice }, index) => {
    const place = `${field}.${index}`;
    checkQuantity(minimumQuantity, `${place}.minimumQuantity`);
    if (minimumQuantity <= reached) {
      const params = { minimumQuantity, previousMinimumQuantity: reached };
      throw invalidInput(`${place}.minimumQuantity`, 'NOT_ASCENDING', params);
    }
    reached = minimumQuantity;
    const price = unitPriceFrom(unitPrice, `${place}.unitPrice`);
    if (price.currencyCode !== currencyCode) {
      const params = { currencyCode: price.currencyCode, expectedCurrencyCode: currencyCode };
      throw invalidInput(`${place}.unitPrice.currencyCode`, 'OTHER_CURRENCY', params);
    }
    if (price.millionths === 0n) throw invalidInput(`${place}.unitPrice.amount`, 'NOT_POSITIVE');
    return { minimumQuantity, unitPriceMillionths: price.millionths.toString() };
  });
  return { currencyCode, tiers };
}

/** A whole number of units from 1 to `quantityMax`, or INVALID_INPUT naming the field. */
export function checkQuantity(quantity: number, field: string): number {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > quantityMax) {
    const params = { value: quantity, minimum: 1, maximum: quantityMax };
    throw invalidInput(field, 'OUT_OF_RANGE', params);
  }
  return quantity;
}

export function tiersOf(stored: readonly StoredTier[], currencyCode: string): PriceTier[] {
  return stored.map(({ minimumQuantity, unitPriceMillionths }) => ({
    minimumQuantity,
    unitPrice: UnitPrice.of(BigInt(unitPriceMillionths), currencyCode),
  }));
}

/** The highest tier whose minimum the quantity reaches; undefined below the first. */
export function tierFor(tiers: readonly PriceTier[], quantity: number): PriceTier | undefined {
  return tiers.findLast((tier) => tier.minimumQuantity <= quantity);
}
