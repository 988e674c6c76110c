// The pure parts of orders and of what becomes one: states, transfers, quantities, the split by vendor.

import { DomainError } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import { Money } from '@agora/kernel/money/money.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { expect, test } from '@jest/globals';
import { objectionTo } from '../checkout/decide-purchase.js';
import { draftOrders, type PromisedLine } from '../checkout/draft-orders.js';
import { purchaseStates, reservationStates } from '../checkout/purchase-states.js';
import { splitByVendor } from '../checkout/split-by-vendor.js';
import { changesOf } from '../ledger/transfer-draft.js';
import { retryAt } from '../siblings/retry-at.js';
import { checkedQuantities } from './line-quantities.js';
import { OrderLine } from './order-line.js';
import { dueAfter, orderStates } from './order-states.js';
import { debtOf, reversalOf } from './order-transfers.js';

const steps = [
  'PLACING AWAITING_CONFIRMATION',
  'PLACING CANCELLED',
  'AWAITING_CONFIRMATION CONFIRMED',
  'AWAITING_CONFIRMATION DECLINED',
  'AWAITING_CONFIRMATION CANCELLED',
  'AWAITING_CONFIRMATION EXPIRED',
  'CONFIRMED PARTLY_SHIPPED',
  'CONFIRMED SHIPPED',
  'CONFIRMED CANCELLED',
  'PARTLY_SHIPPED PARTLY_SHIPPED',
  'PARTLY_SHIPPED SHIPPED',
  'SHIPPED RECEIVED',
  'RECEIVED COMPLETED',
];

test('an order goes along these steps and no others', () => {
  const allowed = orderStates.pairs().filter(([, , isAllowed]) => isAllowed);
  expect(allowed.map(([from, to]) => `${from} ${to}`)).toEqual(steps);
  expect(orderStates.pairs()).toHaveLength(100);
});

test('a purchase ends once; a reservation ends where its purchase leads it', () => {
  const next = (states: typeof purchaseStates | typeof reservationStates) =>
    Object.fromEntries(states.all.map((state) => [state, states.next(state as never)]));
  expect(next(purchaseStates)).toEqual({
    RESERVING: ['PLACED', 'REFUSED', 'EXPIRED'],
    PLACED: [],
    REFUSED: [],
    EXPIRED: [],
  });
  expect(next(reservationStates)).toMatchObject({
    PENDING: ['RESERVED', 'REFUSED', 'RELEASED'],
    RESERVED: ['COMMITTED', 'LOST', 'RELEASED'],
  });
});

test('waiting for the vendor ends after seven days, for people it does not end', () => {
  const now = new Date('2026-03-02T08:00:00Z');
  expect(dueAfter('AWAITING_CONFIRMATION', now)).toEqual(new Date('2026-03-09T08:00:00Z'));
  expect(dueAfter('SHIPPED', now)).toEqual(new Date('2026-04-01T08:00:00Z'));
  expect(dueAfter('CONFIRMED', now)).toBeNull();
  expect(dueAfter('COMPLETED', now)).toBeNull();
});

test('a debt passes through clearing and leaves nothing there; its reversal leaves nothing at all', () => {
  const billed = {
    id: newId('ord'),
    buyerCompanyId: 'com_b',
    vendorCompanyId: 'com_v',
    total: Money.of(12_000n, 'CNY'),
  };
  expect([...changesOf(debtOf(billed))]).toEqual([
    ['BUYER_PAYABLE com_b CNY', -12_000n],
    ['VENDOR_RECEIVABLE com_v CNY', 12_000n],
  ]);
  expect(changesOf([...debtOf(billed), ...reversalOf(billed)]).size).toBe(0);
  expect(reversalOf(billed).map(({ kind }) => kind)).toEqual([
    'ORDER_DEBT_REVERSED',
    'ORDER_CLAIM_REVERSED',
  ]);
  expect(debtOf({ ...billed, total: Money.zero('CNY') })).toEqual([]);
});

function line(quantity: number, shippedQuantity = 0): OrderLine {
  return Object.assign(new OrderLine(), { id: newId('oli'), quantity, shippedQuantity });
}

test('quantities are within what is left, every line once', () => {
  const [first, second] = [line(10, 4), line(3)];
  const left = (l: OrderLine) => l.leftToShip;
  const check = (...given: [OrderLine | string, number][]) =>
    checkedQuantities(
      [first, second],
      given.map(([l, quantity]) => ({ orderLineId: typeof l === 'string' ? l : l.id, quantity })),
      1,
      left,
    );
  expect([...check([first, 6])]).toEqual([[first, 6]]);
  const refused: [[OrderLine | string, number][], object][] = [
    [[[first, 7]], { code: 'QUANTITY_EXCEEDED', params: { left: 6 } }],
    [[[second, 0]], { code: 'INVALID_INPUT', field: ['lines', '0', 'quantity'] }],
    [[['oli_unknown', 1]], { code: 'NOT_FOUND', field: ['lines', '0', 'orderLineId'] }],
    [
      [
        [first, 1],
        [first, 1],
      ],
      { params: { reason: 'REPEATED' }, field: ['lines', '1', 'orderLineId'] },
    ],
  ];
  for (const [given, expected] of refused) {
    const caught = thrownBy(() => check(...given));
    expect(caught).toBeInstanceOf(DomainError);
    expect(caught).toMatchObject(expected);
  }
});

function thrownBy(does: () => unknown): unknown {
  try {
    return does();
  } catch (error) {
    return error;
  }
}

const promised = (vendorId: string, quantity: number, price: UnitPrice): PromisedLine => ({
  id: newId('oli'),
  offerId: newId('slo'),
  productId: null,
  vendorId,
  vendorCompanyId: `com_${vendorId}`,
  vendorSku: null,
  quantity,
  unitPrice: price,
  priceSource: null,
  leadTimeDays: null,
  availability: null,
  availableOn: null,
  categoryIds: null,
  stockOwner: 'sellers',
});

test('vendors get their lines in the order in which they first appear', () => {
  const price = UnitPrice.of(1n, 'CNY');
  const lines = ['b', 'a', 'b', 'c', 'a'].map((id, index) => promised(id, index + 1, price));
  expect(splitByVendor(lines).map((group) => group.map((l) => l.quantity))).toEqual([
    [1, 3],
    [2, 5],
    [4],
  ]);
  const purchase = {
    id: 'pur_x',
    buyerCompanyId: 'com_b',
    placedByMemberId: 'mem_x',
    note: null,
    deliveryAddress: null,
  };
  const drafts = draftOrders(purchase, lines);
  expect(drafts.map((d) => [d.vendorId, d.vendorCompanyId, d.currencyCode])).toEqual([
    ['b', 'com_b', 'CNY'],
    ['a', 'com_a', 'CNY'],
    ['c', 'com_c', 'CNY'],
  ]);
  expect(splitByVendor([])).toEqual([]);
});

test('the total is what the lines round to, each by itself, and must be what was expected', () => {
  // 3 × 0.005 rounds up to 0.02 by line: two lines are 0.04, not 0.03.
  const lines = [1, 2].map(() => promised('a', 3, UnitPrice.of(5_000n, 'CNY')));
  const expecting = (expectedMinor: bigint | null, expectedCurrencyCode: string | null = 'CNY') =>
    objectionTo({ expectedMinor, expectedCurrencyCode }, lines)?.code ?? null;
  expect(expecting(4n)).toBeNull();
  expect(expecting(null, null)).toBeNull();
  expect(expecting(3n)).toBe('TOTAL_CHANGED');
  expect(expecting(4n, 'USD')).toBe('TOTAL_CHANGED');
});

test('an owner is asked again soon, then ever more rarely, at most every five minutes', () => {
  const now = new Date(0);
  const waits = [1, 2, 3, 9, 10, 1000].map((count) => retryAt(now, count).getTime() / 1000);
  expect(waits).toEqual([1, 2, 4, 256, 300, 300]);
});
