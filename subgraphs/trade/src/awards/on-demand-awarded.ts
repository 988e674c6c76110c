// A demand was awarded: the quote becomes a purchase with one order, as negotiated. Its ids are derived from
// the award's, so however often the event comes, there is one purchase.
import type { EventMessage } from '@agora/kernel/events/event.js';
import { derivedId } from '@agora/kernel/ids.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { Work } from '@agora/kernel/work.js';
import { rfqEvents } from '@agora/schema/events/rfq.js';
import { tellPlaced } from '../checkout/decide-purchase.js';
import { Purchase } from '../checkout/purchase.js';
import { takeNumbers } from '../numbers/take-numbers.js';
import { type LineDraft, placeOrders } from '../orders/place-orders.js';

type Award = ReturnType<(typeof rfqEvents)['rfq.demand.awarded']['read']>;

export async function onDemandAwarded(work: Work, message: EventMessage): Promise<void> {
  const award = rfqEvents['rfq.demand.awarded'].read(message.payload);
  const purchaseId = derivedId('pur', award.awardId);
  // The key refuses a second one that comes at the same moment; it starts again and ends here.
  if (await work.find(Purchase, purchaseId)) return;
  const [number = ''] = await takeNumbers(work, 'PO', 1);
  const purchase = work.add(purchaseOf(work, award, purchaseId, number));
  const [order] = await placeOrders(work, [orderDraft(purchase, award)]);
  purchase.totalMinor = order?.totalMinor ?? 0n;
  tellPlaced(work, purchase, order ? [order.id] : []);
}

function purchaseOf(work: Work, award: Award, id: string, number: string): Purchase {
  const purchase = new Purchase();
  purchase.id = id;
  purchase.number = number;
  // Nothing is reserved for negotiated goods: it is placed from the beginning.
  purchase.state = 'PLACED';
  purchase.buyerCompanyId = award.buyerCompanyId;
  purchase.placedByMemberId = award.awardedByMemberId;
  purchase.cartId = null;
  purchase.awardId = award.awardId;
  purchase.note = award.demandNumber;
  purchase.deliveryAddress = award.deliveryPlace;
  purchase.expectedMinor = null;
  purchase.expectedCurrencyCode = null;
  purchase.currencyCode = award.currencyCode;
  purchase.placedAt = work.now;
  purchase.endedAt = work.now;
  purchase.reservedUntil = work.now;
  purchase.dueAt = null;
  purchase.contentHash = '';
  return purchase;
}

function orderDraft(purchase: Purchase, award: Award) {
  return {
    id: derivedId('ord', award.awardId),
    purchaseId: purchase.id,
    vendorId: award.vendorId,
    vendorCompanyId: award.vendorCompanyId,
    buyerCompanyId: award.buyerCompanyId,
    placedByMemberId: award.awardedByMemberId,
    stockOwner: null,
    note: purchase.note,
    deliveryAddress: purchase.deliveryAddress,
    currencyCode: award.currencyCode,
    lines: award.lines.map((line) => lineDraft(line, award.currencyCode)),
  };
}

function lineDraft(line: Award['lines'][number], currencyCode: string): LineDraft {
  return {
    id: derivedId('oli', line.quoteLineId),
    offerId: null,
    productId: line.productId,
    specification: line.specification,
    unit: line.unit,
    quantity: line.quantity,
    unitPrice: UnitPrice.of(BigInt(line.unitPriceMillionths), currencyCode),
    priceSource: null,
    leadTimeDays: line.leadTimeDays,
  };
}
