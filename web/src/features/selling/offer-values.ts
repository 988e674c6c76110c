// An offer while it is being written, and what of it goes to the server.

import type { OfferForm_SellerOfferFragment, OfferKind } from '../../data/generated/graphql.js';
import { instantOf, localInput } from '../../ui/day-input.js';
import type { PickedProduct } from '../../ui/finder-props.js';
import type { TierValues } from '../../ui/TiersEditor.js';

export interface OfferValues extends Record<string, unknown> {
  product: PickedProduct | null;
  kind: OfferKind;
  currencyCode: string;
  tiers: TierValues[];
  /** What one unit costs the seller, a decimal string; empty: not said. */
  cost: string;
  minimumQuantity: number;
  orderMultiple: number;
  /** Whole days as text; empty: not said. */
  leadTimeDays: string;
  /** Of a date-time field; empty: without an end. */
  validUntil: string;
  vendorSku: string;
  isTracked: boolean;
  onHandQuantity: number;
}

export const emptyOffer = (product: PickedProduct | null): OfferValues => ({
  product,
  kind: 'FIXED_PRICE',
  currencyCode: 'CNY',
  tiers: [{ minimumQuantity: 1, unitPrice: '' }],
  cost: '',
  minimumQuantity: 1,
  orderMultiple: 1,
  leadTimeDays: '',
  validUntil: '',
  vendorSku: '',
  isTracked: true,
  onHandQuantity: 0,
});

export const offerValues = (offer: OfferForm_SellerOfferFragment): OfferValues => ({
  product: null,
  kind: offer.kind,
  currencyCode: offer.tiers[0]?.unitPrice.currencyCode ?? 'CNY',
  tiers: offer.tiers.map(({ minimumQuantity, unitPrice }) => ({
    minimumQuantity,
    unitPrice: unitPrice.amount,
  })),
  cost: offer.cost?.amount ?? '',
  minimumQuantity: offer.minimumQuantity,
  orderMultiple: offer.orderMultiple,
  leadTimeDays: offer.leadTimeDays?.toString() ?? '',
  validUntil: offer.validUntil ? localInput(new Date(offer.validUntil)) : '',
  vendorSku: offer.vendorSku ?? '',
  isTracked: offer.stock.isTracked,
  onHandQuantity: 0,
});

/** The terms that a new and a changed offer have in common. An end that was left as it is may lie in the past. */
export const termsOf = (values: OfferValues, earlier?: OfferValues) => ({
  kind: values.kind,
  tiers: values.tiers.map(({ minimumQuantity, unitPrice }) => ({
    minimumQuantity,
    unitPrice: { amount: unitPrice.trim(), currencyCode: values.currencyCode },
  })),
  cost: values.cost.trim()
    ? { amount: values.cost.trim(), currencyCode: values.currencyCode }
    : null,
  minimumQuantity: values.minimumQuantity,
  orderMultiple: values.orderMultiple,
  leadTimeDays: values.leadTimeDays ? Number(values.leadTimeDays) : null,
  vendorSku: values.vendorSku.trim() || null,
  ...(values.validUntil === earlier?.validUntil
    ? {}
    : { validUntil: values.validUntil ? instantOf(values.validUntil) : null }),
});
