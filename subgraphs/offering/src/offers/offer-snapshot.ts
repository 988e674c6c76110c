// An offer's whole public state at a version, as the event contract has it: a consumer needs no earlier
// one and ignores an older one.
import type { StoredTier } from '../prices/price-tiers.js';
import type { Offer } from './offer.js';

export interface OfferSnapshot {
  offerId: string;
  version: number;
  productId: string;
  vendorId: string;
  vendorSku: string | null;
  state: string;
  kind: string;
  isLive: boolean;
  isRestricted: boolean;
  currencyCode: string;
  tiers: StoredTier[];
  minimumQuantity: number;
  orderMultiple: number;
  leadTimeDays: number | null;
  isTracked: boolean;
  availableQuantity: number | null;
  stockState: string;
  validUntil: string | null;
}

export function offerSnapshot(offer: Offer, at: Date): OfferSnapshot {
  const { stock } = offer;
  return {
    offerId: offer.id,
    version: offer.version,
    productId: offer.productId,
    vendorId: offer.vendorId,
    vendorSku: offer.vendorSku,
    state: offer.state,
    kind: offer.kind,
    isLive: offer.isLiveAt(at),
    isRestricted: offer.isRestricted,
    currencyCode: offer.currencyCode,
    tiers: offer.isOnRequest ? [] : [...offer.storedTiers],
    minimumQuantity: offer.minimumQuantity,
    orderMultiple: offer.orderMultiple,
    leadTimeDays: offer.leadTimeDays,
    isTracked: stock.isTracked,
    availableQuantity: stock.availableQuantity,
    stockState: stock.state,
    validUntil: offer.validUntil?.toISOString() ?? null,
  };
}
