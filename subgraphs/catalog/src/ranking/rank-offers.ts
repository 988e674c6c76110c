// The one rule by which offers of different vendors are put in order for a quantity. Each criterion gives an
// offer a place, smaller first; the first criterion in which two differ decides. Pure: the facts decide alone.

export const rankCriteria = {
  ORDERABLE: 'ORDERABLE',
  CURRENCY: 'CURRENCY',
  PRICE_STEP: 'PRICE_STEP',
  DISPATCH: 'DISPATCH',
  PRICE: 'PRICE',
  STOCK: 'STOCK',
  AGE: 'AGE',
} as const;
export type RankCriterion = keyof typeof rankCriteria;

/** The rule as it is declared: what comes first weighs more than all that follows. */
export const rankingRule: readonly RankCriterion[] = [
  'ORDERABLE',
  'CURRENCY',
  'PRICE_STEP',
  'DISPATCH',
  'PRICE',
  'STOCK',
  'AGE',
];

/** Prices count as equal within one step above the lowest: hundredths of a percent. */
export const priceStepBasisPoints = 200n;

export interface RankedFacts {
  readonly id: string;
  /** For the company that asks, at the quantity; null when there is no price. */
  readonly unitPriceMillionths: bigint | null;
  readonly currencyCode: string;
  /** Codes of what stands against ordering the quantity now. */
  readonly problems: readonly string[];
  /** Null: not counted, made to order. */
  readonly availableQuantity: number | null;
  /** Days until it is dispatched; null: the vendor does not say. */
  readonly dispatchDays: number | null;
}

export interface RankReason {
  readonly criterion: RankCriterion;
  /** Whether this is what puts it before the next one. */
  readonly isDecisive: boolean;
  /** PRICE_STEP: whole percent above the lowest price it is compared with; null without a price. */
  readonly aboveLowestPercent: number | null;
}

export interface Ranked<Facts extends RankedFacts> {
  readonly facts: Facts;
  readonly reasons: readonly RankReason[];
}

/** Nothing against it; or it can be had by asking; or not at all now. */
const byAsking: ReadonlySet<string> = new Set(['ON_REQUEST', 'CONTRACT_ONLY']);

function orderableClass({ problems }: RankedFacts): number {
  if (problems.length === 0) return 0;
  return problems.every((code) => byAsking.has(code)) ? 1 : 2;
}

type Place = number | bigint | string;

/** Puts all offers of one product in order; the same offers always come in the same order. */
export function rankOffers<Facts extends RankedFacts>(offers: readonly Facts[]): Ranked<Facts>[] {
  const currencies = currencyPlaces(offers);
  const lowest = lowestPrices(offers);
  const placed = offers.map((facts) => ({ facts, places: placesOf(facts, currencies, lowest) }));
  placed.sort((a, b) => {
    const decisive = decisiveIndex(a.places, b.places);
    return decisive === -1 ? 0 : compare(a.places[decisive], b.places[decisive]);
  });
  return placed.map(({ facts, places }, index) => {
    const next = placed[index + 1];
    const decisive = next ? decisiveIndex(places, next.places) : -1;
    return { facts, reasons: reasonsOf(facts, decisive, lowest) };
  });
}

function placesOf(
  facts: RankedFacts,
  currencies: ReadonlyMap<string, number>,
  lowest: ReadonlyMap<string, bigint>,
): readonly Place[] {
  const { unitPriceMillionths: price } = facts;
  const places: Record<RankCriterion, Place> = {
    ORDERABLE: orderableClass(facts),
    CURRENCY: currencies.get(facts.currencyCode) ?? 0,
    PRICE_STEP:
      price === null ? Number.MAX_SAFE_INTEGER : priceStep(price, lowestFor(facts, lowest)),
    DISPATCH: facts.dispatchDays ?? Number.MAX_SAFE_INTEGER,
    PRICE: price ?? Number.MAX_SAFE_INTEGER,
    // What is made to order never runs out, and is no more at hand than what has just run out.
    STOCK: -(facts.availableQuantity ?? 0),
    // Ids say by their ends when they were made, by their prefixes only who made them.
    AGE: facts.id.slice(facts.id.indexOf('_') + 1),
  };
  return rankingRule.map((criterion) => places[criterion]);
}

const compare = (a: Place | undefined, b: Place | undefined): number => {
  if (a === b || a === undefined || b === undefined) return 0;
  return a < b ? -1 : 1;
};

function decisiveIndex(a: readonly Place[], b: readonly Place[]): number {
  return a.findIndex((place, index) => compare(place, b[index]) !== 0);
}

function reasonsOf(
  facts: RankedFacts,
  decisive: number,
  lowest: ReadonlyMap<string, bigint>,
): RankReason[] {
  const { unitPriceMillionths: price } = facts;
  const above = price === null ? null : percentAbove(price, lowestFor(facts, lowest));
  return rankingRule.map((criterion, index) => ({
    criterion,
    isDecisive: index === decisive,
    aboveLowestPercent: criterion === 'PRICE_STEP' ? above : null,
  }));
}

/** The currency that most offers are in goes first; equal ones by their code. */
function currencyPlaces(offers: readonly RankedFacts[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { currencyCode } of offers) {
    counts.set(currencyCode, (counts.get(currencyCode) ?? 0) + 1);
  }
  const codes = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(codes.map(([code], index) => [code, index]));
}

/** Prices are compared among those that can be had in the same way and in the same currency. */
const groupOf = (facts: RankedFacts) => `${orderableClass(facts)} ${facts.currencyCode}`;

function lowestPrices(offers: readonly RankedFacts[]): Map<string, bigint> {
  const lowest = new Map<string, bigint>();
  for (const facts of offers) {
    const { unitPriceMillionths: price } = facts;
    if (price === null) continue;
    const group = groupOf(facts);
    const known = lowest.get(group);
    if (known === undefined || price < known) lowest.set(group, price);
  }
  return lowest;
}

const lowestFor = (facts: RankedFacts, lowest: ReadonlyMap<string, bigint>) =>
  lowest.get(groupOf(facts)) ?? 0n;

function priceStep(price: bigint, lowest: bigint): bigint {
  return lowest === 0n ? 0n : ((price - lowest) * 10_000n) / (lowest * priceStepBasisPoints);
}

function percentAbove(price: bigint, lowest: bigint): number {
  if (lowest === 0n) return 0;
  const percent = ((price - lowest) * 100n) / lowest;
  return Number(percent > 1_000_000n ? 1_000_000n : percent);
}
