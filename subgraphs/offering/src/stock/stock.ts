// How much of an offer can be promised now. On hand is what the vendor has; held is what reservations
// keep for buyers; available is the difference. A vendor may take orders beyond it, so many units: what is on
// hand is negative then by what it owes, and on hand - held + back-order limit is never negative.
export const stockStates = {
  IN_STOCK: 'IN_STOCK',
  LOW_STOCK: 'LOW_STOCK',
  BACK_ORDER: 'BACK_ORDER',
  OUT_OF_STOCK: 'OUT_OF_STOCK',
  MADE_TO_ORDER: 'MADE_TO_ORDER',
} as const;
export type StockState = keyof typeof stockStates;

/** Stock is low below this many smallest orders, unless the vendor named a number of units. */
export const lowStockOrders = 10;

export interface StockCounts {
  readonly isTracked: boolean;
  readonly onHandQuantity: number;
  readonly heldQuantity: number;
  /** Units that may be sold beyond what is on hand. */
  readonly backorderQuantity: number;
  /** The vendor's own threshold; null: `lowStockOrders` smallest orders. */
  readonly lowStockQuantity: number | null;
  readonly minimumQuantity: number;
  readonly orderMultiple: number;
}

export interface OfferStock {
  readonly isTracked: boolean;
  readonly availableQuantity: number | null;
  readonly state: StockState;
}

export function stockOf(counts: StockCounts): OfferStock {
  if (!counts.isTracked)
    return { isTracked: false, availableQuantity: null, state: 'MADE_TO_ORDER' };
  const free = counts.onHandQuantity - counts.heldQuantity;
  return { isTracked: true, availableQuantity: Math.max(0, free), state: stateOf(counts, free) };
}

/** Units that can be ordered now, from stock or beyond it; null when stock is not counted. */
export function orderableQuantity(counts: StockCounts): number | null {
  const { onHandQuantity, heldQuantity, backorderQuantity } = counts;
  return counts.isTracked ? onHandQuantity - heldQuantity + backorderQuantity : null;
}

function stateOf(counts: StockCounts, availableQuantity: number): StockState {
  const smallest = smallestOrder(counts);
  if (availableQuantity < smallest) {
    return availableQuantity + counts.backorderQuantity < smallest ? 'OUT_OF_STOCK' : 'BACK_ORDER';
  }
  const threshold = counts.lowStockQuantity ?? smallest * lowStockOrders;
  return availableQuantity < threshold ? 'LOW_STOCK' : 'IN_STOCK';
}

/** The smallest quantity that can be ordered, and is no less than the one given. */
export function smallestOrder(
  { minimumQuantity, orderMultiple }: { minimumQuantity: number; orderMultiple: number },
  quantity = 1,
): number {
  return Math.ceil(Math.max(quantity, minimumQuantity) / orderMultiple) * orderMultiple;
}
