// From what the owners promised to the orders that will be written: one a vendor, prices as promised. Pure.
import { newId } from '@agora/kernel/ids.js';
import { invariant } from '@agora/kernel/invariant.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import type { OrderDraft } from '../orders/place-orders.js';
import type { Availability } from '../siblings/availability.js';
import type { OfferOwner } from '../siblings/offer-owner.js';
import type { Purchase, PurchaseLine, PurchaseReservation } from './purchase.js';
import { splitByVendor } from './split-by-vendor.js';

export interface PromisedLine {
  id: string;
  offerId: string;
  productId: string | null;
  vendorId: string;
  vendorCompanyId: string;
  vendorSku: string | null;
  quantity: number;
  unitPrice: UnitPrice;
  priceSource: string | null;
  leadTimeDays: number | null;
  availability: Availability | null;
  availableOn: string | null;
  categoryIds: readonly string[] | null;
  stockOwner: OfferOwner;
}

/** The purchase's lines in their order, each with its owner's promise. */
export function promisedLines(
  lines: readonly PurchaseLine[],
  reservations: readonly PurchaseReservation[],
): PromisedLine[] {
  const promises = reservations.flatMap(({ stockOwner, lines: promised }) =>
    (promised ?? []).map((promise) => ({ ...promise, stockOwner })),
  );
  return lines.map((line) => {
    const promise = promises.find((p) => p.lineId === line.id);
    invariant(promise, `line ${line.id} was promised`);
    const { vendorId, vendorCompanyId, vendorSku, priceSource, leadTimeDays, stockOwner } = promise;
    return {
      id: line.id,
      offerId: line.offerId,
      productId: promise.productId ?? line.productId,
      vendorId,
      vendorCompanyId,
      vendorSku,
      quantity: line.quantity,
      unitPrice: UnitPrice.of(BigInt(promise.unitPriceMillionths), promise.currencyCode),
      priceSource,
      leadTimeDays,
      availability: promise.availability,
      availableOn: promise.availableOn,
      categoryIds: line.categoryIds,
      stockOwner,
    };
  });
}

export function draftOrders(
  purchase: Pick<
    Purchase,
    'id' | 'buyerCompanyId' | 'placedByMemberId' | 'note' | 'deliveryAddress'
  >,
  lines: readonly PromisedLine[],
): OrderDraft[] {
  return splitByVendor(lines).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        id: newId('ord'),
        purchaseId: purchase.id,
        vendorId: first.vendorId,
        vendorCompanyId: first.vendorCompanyId,
        buyerCompanyId: purchase.buyerCompanyId,
        placedByMemberId: purchase.placedByMemberId,
        stockOwner: first.stockOwner,
        note: purchase.note,
        deliveryAddress: purchase.deliveryAddress,
        currencyCode: first.unitPrice.currencyCode,
        lines: group,
      },
    ];
  });
}
