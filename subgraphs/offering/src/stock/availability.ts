// What can be promised of a quantity: at once from stock, on a day when enough has come, or made to order.
// Pure, so that an offer's page, a ranking and an order say the same.
import type { StockCounts } from './stock.js';

export const availabilityOutcomes = {
  FROM_STOCK: 'FROM_STOCK',
  BACK_ORDER: 'BACK_ORDER',
  MADE_TO_ORDER: 'MADE_TO_ORDER',
  NOT_AVAILABLE: 'NOT_AVAILABLE',
} as const;
export type AvailabilityOutcome = keyof typeof availabilityOutcomes;

export interface ExpectedUnits {
  readonly expectedOn: string;
  readonly quantity: number;
}

export interface Availability {
  readonly outcome: AvailabilityOutcome;
  readonly quantity: number;
  /** Units of it that are there now; null when stock is not counted. */
  readonly availableNowQuantity: number | null;
  /** The day when there are enough; null when it is now, or when nobody can say. */
  readonly availableOn: string | null;
  /** Days from today to its dispatch; null when nobody can say. */
  readonly dispatchDays: number | null;
}

type Counts = Pick<
  StockCounts,
  'isTracked' | 'onHandQuantity' | 'heldQuantity' | 'backorderQuantity'
>;

interface Facts extends Counts {
  readonly leadTimeDays: number | null;
}

/** `arrivals`: those still expected; `today`: the calendar day, `YYYY-MM-DD`. */
export function availabilityOf(
  facts: Facts,
  quantity: number,
  arrivals: readonly ExpectedUnits[],
  today: string,
): Availability {
  const { leadTimeDays } = facts;
  if (!facts.isTracked) {
    const outcome = 'MADE_TO_ORDER' as const;
    const unknown = { availableNowQuantity: null, availableOn: null };
    return { outcome, quantity, ...unknown, dispatchDays: leadTimeDays };
  }
  const free = facts.onHandQuantity - facts.heldQuantity;
  const availableNowQuantity = Math.max(0, Math.min(free, quantity));
  if (free >= quantity) {
    const now = { availableNowQuantity, availableOn: null };
    return { outcome: 'FROM_STOCK', quantity, ...now, dispatchDays: leadTimeDays };
  }
  const availableOn = dayOfEnough(quantity - free, arrivals, today);
  const isPromised = free + facts.backorderQuantity >= quantity;
  return {
    outcome: isPromised ? 'BACK_ORDER' : 'NOT_AVAILABLE',
    quantity,
    availableNowQuantity,
    availableOn,
    dispatchDays: availableOn === null ? null : daysFrom(today, availableOn) + (leadTimeDays ?? 0),
  };
}

/** The first day by which what comes makes up for what is missing; one that is overdue counts as today. */
function dayOfEnough(
  missing: number,
  arrivals: readonly ExpectedUnits[],
  today: string,
): string | null {
  let left = missing;
  const inOrder = arrivals.toSorted((a, b) => (a.expectedOn < b.expectedOn ? -1 : 1));
  for (const { expectedOn, quantity } of inOrder) {
    left -= quantity;
    if (left <= 0) return expectedOn < today ? today : expectedOn;
  }
  return null;
}

export const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

const dayMs = 86_400_000;

export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}
