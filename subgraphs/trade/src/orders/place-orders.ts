// Writes the orders of a purchase: one a vendor, numbered, with frozen prices, in one transaction with
// whatever made the purchase.
import { Money } from '@agora/kernel/money/money.js';
import type { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { Work } from '@agora/kernel/work.js';
import { AgreedCommission, commissionAt, commissionOf } from '../commissions/agreed-commission.js';
import { takeNumbers } from '../numbers/take-numbers.js';
import type { Availability } from '../siblings/availability.js';
import type { OfferOwner } from '../siblings/offer-owner.js';
import { recordStep } from './move-order.js';
import { tellOrder } from './order.events.js';
import { Order } from './order.js';
import { OrderLine } from './order-line.js';
import { dueAfter } from './order-states.js';

export interface LineDraft {
  id: string;
  offerId: string | null;
  productId: string | null;
  specification?: string | null;
  unit?: string | null;
  vendorSku?: string | null;
  quantity: number;
  unitPrice: UnitPrice;
  priceSource: string | null;
  leadTimeDays: number | null;
  /** Null when it was negotiated. */
  availability?: Availability | null;
  availableOn?: string | null;
  /** Above what it is of, its own first; none when it was negotiated, or nobody reckons by category. */
  categoryIds?: readonly string[] | null;
}

export interface OrderDraft {
  id: string;
  purchaseId: string;
  vendorId: string;
  vendorCompanyId: string;
  buyerCompanyId: string;
  placedByMemberId: string;
  /** Null when no stock is held: then it waits for the vendor at once. */
  stockOwner: OfferOwner | null;
  note: string | null;
  deliveryAddress: string | null;
  currencyCode: string;
  lines: LineDraft[];
}

export async function placeOrders(work: Work, drafts: readonly OrderDraft[]): Promise<Order[]> {
  const numbers = await takeNumbers(work, 'SO', drafts.length);
  const vendorIds = [...new Set(drafts.map(({ vendorId }) => vendorId))];
  const where = { vendorId: { $in: vendorIds } };
  const agreed = await work.em.find(AgreedCommission, where, { orderBy: { id: 'asc' } });
  return drafts.map((draft, index) => {
    const own = agreed.filter(({ vendorId }) => vendorId === draft.vendorId);
    return placeOrder(work, draft, numbers[index] ?? '', commissionAt(own, work.now));
  });
}

function placeOrder(
  work: Work,
  draft: OrderDraft,
  number: string,
  commission: AgreedCommission | null,
): Order {
  const { lines: lineDrafts, placedByMemberId, ...plain } = draft;
  const order = Object.assign(new Order(), plain);
  const lines = lineDrafts.map((line, position) => lineOf(order, line, position));
  order.number = number;
  order.state = draft.stockOwner ? 'PLACING' : 'AWAITING_CONFIRMATION';
  order.totalMinor = Money.sum(
    lines.map((line) => line.total),
    draft.currencyCode,
  ).minor;
  if (commission) {
    order.commissionPlan = commission.plan;
    order.commissionBasisPoints = commission.basisPoints;
    const charged = lines.map(({ total }, i) => {
      return { total, categoryIds: lineDrafts[i]?.categoryIds ?? [] };
    });
    const { minor, shares } = commissionOf(commission, charged, order.currencyCode);
    order.commissionMinor = minor;
    order.commissionShares = shares;
  }
  order.placedAt = work.now;
  order.changedAt = work.now;
  order.dueAt = dueAfter(order.state, work.now);
  work.add(order);
  for (const line of lines) work.add(line);
  recordStep(work, order, placedByMemberId, null);
  tellOrder(work, 'trade.order.placed', order, lines);
  return order;
}

function lineOf(order: Order, draft: LineDraft, position: number): OrderLine {
  const line = new OrderLine();
  line.id = draft.id;
  line.orderId = order.id;
  line.position = position;
  line.offerId = draft.offerId;
  line.productId = draft.productId;
  line.specification = draft.specification ?? null;
  line.unit = draft.unit ?? null;
  line.vendorSku = draft.vendorSku ?? null;
  line.quantity = draft.quantity;
  line.unitPriceMillionths = draft.unitPrice.millionths;
  line.currencyCode = draft.unitPrice.currencyCode;
  line.totalMinor = draft.unitPrice.times(draft.quantity).minor;
  line.priceSource = draft.priceSource;
  line.leadTimeDays = draft.leadTimeDays;
  line.availability = draft.availability ?? null;
  line.availableOn = draft.availableOn ?? null;
  return line;
}
