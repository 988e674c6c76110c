// The one point where a purchase ends: in a single transaction it becomes orders, or it gives the cart its
// lines back. What follows at the owners, commit or release, only carries this decision out.
import { BrokenInvariant } from '@agora/kernel/invariant.js';
import { Money } from '@agora/kernel/money/money.js';
import type { Work } from '@agora/kernel/work.js';
import { tradeEvents } from '@agora/schema/events/trade.js';
import { giveLinesBack } from '../carts/give-lines-back.js';
import { placeOrders } from '../orders/place-orders.js';
import { draftOrders, type PromisedLine, promisedLines } from './draft-orders.js';
import { linesToLearn } from './learn-categories.js';
import { Purchase, PurchaseLine, PurchaseReservation } from './purchase.js';
import type { PurchaseFailure } from './purchase-failure.js';

export async function decidePurchase(work: Work, purchaseId: string): Promise<void> {
  const purchase = await work.lock(Purchase, purchaseId);
  if (purchase.state !== 'RESERVING') return;
  const options = { orderBy: { id: 'asc' } } as const;
  const reservations = await work.em.find(PurchaseReservation, { purchaseId }, options);
  const lines = await work.em.find(PurchaseLine, { purchaseId }, { orderBy: { position: 'asc' } });
  const refusals = reservations.flatMap((reservation) => reservation.refusals ?? []);
  const isReserved = reservations.every((r) => r.state === 'RESERVED');
  if (reservations.some((r) => r.state === 'REFUSED')) {
    const failure = { code: 'LINES_REFUSED', params: null, lines: refusals } as const;
    await endUnplaced(work, purchase, lines, 'REFUSED', failure);
  } else if (work.now >= purchase.decideBy) {
    await endUnplaced(work, purchase, lines, 'EXPIRED', unavailable);
  } else if (isReserved) {
    const promised = promisedLines(lines, reservations);
    // Terms that were agreed a moment ago, or catalog did not answer: it waits for the next look.
    if ((await linesToLearn(work.em, promised, work.now)).length > 0) return;
    const failure = objectionTo(purchase, promised);
    if (failure) await endUnplaced(work, purchase, lines, 'REFUSED', failure);
    else await place(work, purchase, promised);
  }
}

const unavailable: PurchaseFailure = { code: 'VENDOR_UNAVAILABLE', params: null, lines: [] };

/** What is wrong with the promised prices, seen together; null when nothing is. */
export function objectionTo(
  purchase: Pick<Purchase, 'expectedMinor' | 'expectedCurrencyCode'>,
  promised: readonly Pick<PromisedLine, 'unitPrice' | 'quantity'>[],
): PurchaseFailure | null {
  const currencies = [...new Set(promised.map((line) => line.unitPrice.currencyCode))];
  const [currencyCode = ''] = currencies;
  if (currencies.length > 1) {
    return { code: 'CURRENCIES_MIXED', params: { currencies: currencies.join() }, lines: [] };
  }
  const total = totalOf(promised, currencyCode);
  if (!total) return { code: 'TOTAL_TOO_LARGE', params: null, lines: [] };
  const { expectedMinor, expectedCurrencyCode } = purchase;
  if (expectedMinor === null || expectedCurrencyCode === null) return null;
  const expected = Money.of(expectedMinor, expectedCurrencyCode);
  if (total.equals(expected)) return null;
  const params = {
    expected: expected.amount,
    expectedCurrencyCode,
    total: total.amount,
    currencyCode,
  };
  return { code: 'TOTAL_CHANGED', params, lines: [] };
}

function totalOf(
  lines: readonly Pick<PromisedLine, 'unitPrice' | 'quantity'>[],
  currencyCode: string,
): Money | null {
  try {
    const totals = lines.map((line) => line.unitPrice.times(line.quantity));
    return Money.sum(totals, currencyCode);
  } catch (error) {
    // Beyond what an amount may be: refused like anything else, or the purchase would never end.
    if (error instanceof BrokenInvariant) return null;
    throw error;
  }
}

async function place(
  work: Work,
  purchase: Purchase,
  promised: readonly PromisedLine[],
): Promise<void> {
  const orders = await placeOrders(work, draftOrders(purchase, promised));
  const currencyCode = orders[0]?.currencyCode ?? '';
  purchase.end('PLACED', work.now);
  purchase.currencyCode = currencyCode;
  purchase.totalMinor = Money.sum(
    orders.map((order) => order.total),
    currencyCode,
  ).minor;
  tellPlaced(
    work,
    purchase,
    orders.map((order) => order.id),
  );
}

/** Also told of a purchase that came from an award. */
export function tellPlaced(work: Work, purchase: Purchase, orderIds: string[]): void {
  const { id: purchaseId, number, buyerCompanyId, awardId } = purchase;
  const payload = { purchaseId, number, buyerCompanyId, orderIds, awardId };
  work.emit(tradeEvents['trade.purchase.placed'].make(payload));
}

async function endUnplaced(
  work: Work,
  purchase: Purchase,
  lines: readonly PurchaseLine[],
  to: 'REFUSED' | 'EXPIRED',
  failure: PurchaseFailure,
): Promise<void> {
  purchase.end(to, work.now);
  purchase.failure = failure;
  const back = lines.map(({ cartLineId, ...line }) => ({ ...line, id: cartLineId }));
  if (purchase.cartId) await giveLinesBack(work, purchase.cartId, back);
  const { id: purchaseId, buyerCompanyId, awardId } = purchase;
  const payload = { purchaseId, buyerCompanyId, code: failure.code, awardId };
  work.emit(tradeEvents['trade.purchase.refused'].make(payload));
}
