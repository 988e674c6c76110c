// Lines of old orders become closed orders of their buyers, so that they can be ordered again. Nothing moves:
// no stock, no money, no message to the vendor.
import { DomainError, invalidInput } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import { Money } from '@agora/kernel/money/money.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { Purchase } from '../checkout/purchase.js';
import { takeNumbers } from '../numbers/take-numbers.js';
import { Order } from '../orders/order.js';
import { OrderEvent } from '../orders/order-event.js';
import { OrderLine } from '../orders/order-line.js';
import { importErrors } from './import.errors.js';
import { OrderSource } from './order-source.js';

export interface OrderRow {
  line: number;
  orderNumber: string;
  /** YYYY-MM-DD. */
  placedOn: string;
  quantity: number;
  companyId: string;
  unitPrice: { amount: string; currencyCode: string };
  productId?: string | null;
  description?: string | null;
  vendorSku?: string | null;
}

export interface OrderBatch {
  source: string;
  isDryRun: boolean;
  startedByMemberId: string;
  vendorId: string;
  vendorCompanyId: string;
  rows: readonly OrderRow[];
}

export interface OrderRowResult {
  line: number;
  outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'FAILED';
  code?: string;
  field?: readonly string[] | null;
  params?: object | null;
}

export async function takeOrderRows(work: Work, batch: OrderBatch): Promise<OrderRowResult[]> {
  const groups = new Map<string, OrderRow[]>();
  for (const row of batch.rows) {
    groups.set(row.orderNumber, [...(groups.get(row.orderNumber) ?? []), row]);
  }
  const { vendorId, source } = batch;
  const where = { vendorId, source, orderNumber: { $in: [...groups.keys()] } };
  const known = await work.em.find(OrderSource, where);
  const byNumber = new Map(known.map((each) => [each.orderNumber, each]));
  const results: OrderRowResult[] = [];
  for (const [orderNumber, rows] of groups) {
    try {
      const outcome = await takeOrder(work, batch, rows, byNumber.get(orderNumber));
      results.push(...rows.map(({ line }) => ({ line, outcome })));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, field = null, params } = error;
      const refused = { outcome: 'FAILED' as const, code, field, params };
      results.push(...rows.map(({ line }) => ({ line, ...refused })));
    }
  }
  return results;
}

async function takeOrder(
  work: Work,
  batch: OrderBatch,
  rows: readonly OrderRow[],
  known: OrderSource | undefined,
): Promise<'CREATED' | 'UNCHANGED'> {
  const hash = contentHash(rows.map(({ line: _line, ...row }) => row));
  const [first] = rows;
  if (!first) return 'UNCHANGED';
  const { orderNumber, companyId } = first;
  if (known) {
    if (known.contentHash === hash) return 'UNCHANGED';
    throw new DomainError(importErrors.ORDER_CONFLICT, { params: { orderNumber } });
  }
  if (rows.some((row) => row.companyId !== companyId || row.placedOn !== first.placedOn)) {
    throw new DomainError(importErrors.ORDER_CONFLICT, { params: { orderNumber } });
  }
  const lines = rows.map((row, position) => lineOf(row, position));
  const [currencyCode = ''] = lines.map((line) => line.currencyCode);
  if (lines.some((line) => line.currencyCode !== currencyCode)) {
    throw invalidInput('price', 'OTHER_CURRENCY', { expectedCurrencyCode: currencyCode });
  }
  if (batch.isDryRun) return 'CREATED';
  await write(work, batch, first, lines, hash);
  return 'CREATED';
}

function lineOf(row: OrderRow, position: number): OrderLine {
  const price = UnitPrice.parse(row.unitPrice.amount, row.unitPrice.currencyCode);
  if (!price) throw invalidInput('price', 'NOT_A_UNIT_PRICE');
  const { quantity, productId = null, vendorSku = null } = row;
  const line = new OrderLine();
  Object.assign(line, { id: newId('oli'), position, quantity, productId });
  line.shippedQuantity = quantity;
  line.receivedQuantity = quantity;
  line.offerId = null;
  line.specification = row.description ?? null;
  line.unit = null;
  line.vendorSku = vendorSku?.slice(0, 100) ?? null;
  line.unitPriceMillionths = price.millionths;
  line.currencyCode = price.currencyCode;
  line.totalMinor = price.times(quantity).minor;
  line.priceSource = null;
  line.leadTimeDays = null;
  return line;
}

async function write(
  work: Work,
  batch: OrderBatch,
  { orderNumber, companyId, placedOn }: OrderRow,
  lines: readonly OrderLine[],
  hash: string,
): Promise<void> {
  const placedAt = new Date(`${placedOn}T00:00:00Z`);
  const [first] = lines;
  const currencyCode = first?.currencyCode ?? '';
  const totalMinor = Money.sum(
    lines.map((line) => line.total),
    currencyCode,
  ).minor;
  const [purchaseNumber = ''] = await takeNumbers(work, 'PO', 1);
  const [number = ''] = await takeNumbers(work, 'SO', 1);
  const ids = { purchaseId: newId('pur'), orderId: newId('ord') };
  const purchase = new Purchase();
  Object.assign(purchase, { id: ids.purchaseId, number: purchaseNumber, state: 'PLACED' });
  Object.assign(purchase, { buyerCompanyId: companyId, placedByMemberId: batch.startedByMemberId });
  Object.assign(purchase, {
    cartId: null,
    awardId: null,
    note: orderNumber,
    deliveryAddress: null,
  });
  Object.assign(purchase, { expectedMinor: null, expectedCurrencyCode: null, totalMinor });
  Object.assign(purchase, { currencyCode, placedAt, endedAt: placedAt, reservedUntil: placedAt });
  Object.assign(purchase, { dueAt: null, contentHash: hash });
  work.add(purchase);
  const order = new Order();
  const { vendorId, vendorCompanyId, source } = batch;
  Object.assign(order, { id: ids.orderId, number, purchaseId: ids.purchaseId, vendorId });
  Object.assign(order, { vendorCompanyId, buyerCompanyId: companyId, stockOwner: null });
  Object.assign(order, { state: 'COMPLETED', currencyCode, totalMinor, note: orderNumber });
  Object.assign(order, { deliveryAddress: null, placedAt, changedAt: placedAt, dueAt: null });
  work.add(order);
  for (const line of lines) work.add(Object.assign(line, { orderId: order.id }));
  const step = { id: newId('oev'), orderId: order.id, state: 'COMPLETED', at: placedAt };
  work.add(Object.assign(new OrderEvent(), step, { byMemberId: null, note: null }));
  const from = { id: newId('ors'), vendorId, source, orderNumber: orderNumber.slice(0, 120) };
  const rest = { orderId: order.id, contentHash: hash, importedAt: work.now };
  work.add(Object.assign(new OrderSource(), from, rest));
}
