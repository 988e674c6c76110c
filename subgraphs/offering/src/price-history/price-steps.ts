// What so many units of an offer cost one company over time: a step wherever something changed. Pure, and by the same
// rule as the price of now.
import type { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { PriceTier } from '../prices/price-tiers.js';
import { type ListedPrice, type PriceSource, resolvePrice } from '../prices/resolve-price.js';

export interface RecordedPrice {
  readonly at: Date;
  readonly isOnRequest: boolean;
  /** Empty when nothing is stated any more. */
  readonly tiers: readonly PriceTier[];
  /** Of public tiers: whether buyers saw the offer from then on. */
  readonly isShown: boolean;
}

/** A list as it counts for the company, and what it said of the offer; oldest first. */
export interface ListTrack extends Omit<ListedPrice, 'isOnRequest' | 'tiers'> {
  readonly records: readonly RecordedPrice[];
}

export interface PriceTracks {
  readonly publics: readonly RecordedPrice[];
  readonly lists: readonly ListTrack[];
}

export interface PriceStep {
  readonly from: Date;
  /** Null while there was no price for the quantity, or buyers did not see the offer. */
  readonly unitPrice: UnitPrice | null;
  readonly source: PriceSource | null;
}

/** From `from` to `to`, oldest first; neighbours differ. */
export function priceSteps(
  { publics, lists }: PriceTracks,
  quantity: number,
  { from, to }: { from: Date; to: Date },
): PriceStep[] {
  const said = [...publics, ...lists.flatMap(({ records }) => records)].map(({ at }) => at);
  const spans = lists.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]);
  const changes = [...said, ...spans].flatMap((at) => (at && at > from && at <= to ? [at] : []));
  const instants = new Set([from, ...changes].map((at) => at.getTime()));
  const steps: PriceStep[] = [];
  for (const time of [...instants].sort((a, b) => a - b)) {
    const step = stepAt({ publics, lists }, quantity, new Date(time));
    if (!isSame(steps.at(-1), step)) steps.push(step);
  }
  return steps;
}

function stepAt({ publics, lists }: PriceTracks, quantity: number, at: Date): PriceStep {
  const open = latest(publics, at);
  if (!open?.isShown) return { from: at, unitPrice: null, source: null };
  const listed = lists.flatMap(({ records, ...list }): ListedPrice[] => {
    const last = latest(records, at);
    if (!last || (last.tiers.length === 0 && !last.isOnRequest)) return [];
    return [{ ...list, isOnRequest: last.isOnRequest, tiers: last.tiers }];
  });
  const { tiers, isOnRequest } = open;
  const price = resolvePrice({ tiers, isOnRequest, listed }, quantity, at);
  return { from: at, unitPrice: price?.unitPrice ?? null, source: price?.source ?? null };
}

const latest = (records: readonly RecordedPrice[], at: Date) =>
  records.findLast((record) => record.at <= at);

function isSame(before: PriceStep | undefined, { unitPrice, source }: PriceStep): boolean {
  if (!before || before.source !== source) return false;
  if (!before.unitPrice || !unitPrice) return before.unitPrice === unitPrice;
  return before.unitPrice.equals(unitPrice);
}
