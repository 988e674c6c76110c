// Whether what a watch waits for is so, by what the owners of the offers say to its company. Pure.
import type { LiveFacts } from '../ranking/live-terms.js';
import type { Watch } from './watch.js';

export interface Judged {
  /** Null: an owner did not answer, and what the others said is not enough. */
  readonly isMet: boolean | null;
  /** The offer that meets it, the cheapest of several. */
  readonly by: LiveFacts | null;
}

/** What stands in nobody's way who waits for a price. */
const besidesPrice: ReadonlySet<string> = new Set(['OUT_OF_STOCK']);
/** What stands in nobody's way who waits for stock. */
const besidesStock: ReadonlySet<string> = new Set(['ON_REQUEST', 'CONTRACT_ONLY', 'NOT_PRICED']);

type Wanted = Pick<Watch, 'kind' | 'quantity' | 'thresholdMillionths' | 'currencyCode'>;

export function judgeWatch(watch: Wanted, facts: readonly LiveFacts[]): Judged {
  const meets = watch.kind === 'PRICE' ? isPriceMet : isStockMet;
  const fitting = facts.filter((offer) => offer.isAnswered && meets(watch, offer));
  const [by] = fitting.sort(cheapestFirst);
  if (by) return { isMet: true, by };
  return { isMet: facts.every(({ isAnswered }) => isAnswered) ? false : null, by: null };
}

function isPriceMet({ thresholdMillionths, currencyCode }: Wanted, offer: LiveFacts): boolean {
  if (offer.problems.some((code) => !besidesPrice.has(code))) return false;
  if (offer.unitPriceMillionths === null || thresholdMillionths === null) return false;
  return offer.currencyCode === currencyCode && offer.unitPriceMillionths <= thresholdMillionths;
}

/** What is made to order was never out of stock. */
function isStockMet({ quantity }: Wanted, offer: LiveFacts): boolean {
  if (offer.problems.some((code) => !besidesStock.has(code))) return false;
  return offer.availableQuantity !== null && offer.availableQuantity >= quantity;
}

function cheapestFirst(a: LiveFacts, b: LiveFacts): number {
  const [left, right] = [a.unitPriceMillionths, b.unitPriceMillionths];
  if (left === right) return a.id < b.id ? -1 : 1;
  if (left === null) return 1;
  return right === null || left < right ? -1 : 1;
}
