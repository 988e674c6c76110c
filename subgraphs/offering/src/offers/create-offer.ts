// A vendor writes an offer: a draft that nobody else sees until it is published.
import { invalidInput } from '@agora/kernel/errors.js';
import type { MoneyInput } from '@agora/kernel/graphql/values.js';
import { isId } from '@agora/kernel/ids.js';
import { contentHash, earlier } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import type { PriceCause } from '../price-history/price-record.js';
import { recordPrice } from '../price-history/record-price.js';
import { quantityMax, type TierInput } from '../prices/price-tiers.js';
import { addMovement } from '../stock/add-movement.js';
import type { Offer } from './offer.js';
import { writeTerms } from './offer-rules.js';
import type { OfferKind } from './offer-states.js';
import { tellOffer } from './tell-changes.js';

export interface CreateOfferInput {
  id: string;
  productId: string;
  kind?: OfferKind | null;
  tiers: readonly TierInput[];
  minimumQuantity?: number | null;
  orderMultiple?: number | null;
  leadTimeDays?: number | null;
  cost?: MoneyInput | null;
  stock: {
    isTracked: boolean;
    onHandQuantity?: number | null;
    lowStockQuantity?: number | null;
    backorderQuantity?: number | null;
  };
  vendorSku?: string | null;
  validUntil?: Date | null;
}

/** The caller has been authorized to sell for this vendor. */
export async function createOffer(
  work: Work,
  tables: OfferTables,
  vendor: OfferVendor,
  input: CreateOfferInput,
): Promise<Offer> {
  const isOwn = (found: Offer) => found.vendorId === vendor.id;
  const before = await earlier(work, tables.Offer, tables.offerPrefix, input, isOwn);
  if (before) return before;
  if (!isId('prd', input.productId)) throw invalidInput('productId', 'NOT_AN_ID');
  const offer = blankOffer(tables, vendor, work.now);
  offer.id = input.id;
  offer.productId = input.productId;
  offer.contentHash = contentHash(input);
  const { onHandQuantity, ...stock } = input.stock;
  const { isTracked } = stock;
  const lowStockQuantity = stock.lowStockQuantity ?? null;
  writeTerms(offer, { ...input, ...stock, lowStockQuantity }, work.now);
  openStock(work, tables, offer, isTracked ? onHandFrom(onHandQuantity ?? 0) : 0);
  work.add(offer);
  recordTiers(work, tables, offer);
  tellOffer(work, tables, offer);
  return offer;
}

/** The public tiers as they are from now on, and whether buyers see them. */
export function recordTiers(
  work: Work,
  tables: OfferTables,
  { id: offerId, currencyCode, storedTiers, isOnRequest, state }: Offer,
  cause: PriceCause = 'SET',
  changeId: string | null = null,
): void {
  const isShown = state === 'LIVE';
  const said = { offerId, currencyCode, storedTiers, isOnRequest, isShown };
  recordPrice(work, tables, { ...said, cause, changeId });
}

/** An offer with the defaults of what its maker may leave out. */
export function blankOffer(tables: OfferTables, vendor: OfferVendor, now: Date): Offer {
  const offer = new tables.Offer();
  offer.vendorId = vendor.id;
  offer.vendorCompanyId = vendor.companyId;
  offer.isVendorActive = vendor.isActive;
  offer.kind = 'FIXED_PRICE';
  offer.minimumQuantity = 1;
  offer.orderMultiple = 1;
  offer.version = 0;
  offer.createdAt = now;
  offer.updatedAt = now;
  return offer;
}

/** The first movement of a new offer's stock; its row is not visible to anyone yet. */
export function openStock(
  work: Work,
  tables: OfferTables,
  offer: Offer,
  onHandQuantity: number,
  kind: 'OPENED' | 'IMPORTED' = 'OPENED',
): void {
  offer.onHandQuantity = onHandQuantity;
  if (onHandQuantity === 0) return;
  addMovement(work, tables, { offerId: offer.id, kind, quantity: onHandQuantity });
}

function onHandFrom(given: number): number {
  if (Number.isInteger(given) && given >= 0 && given <= quantityMax) return given;
  const params = { value: given, minimum: 0, maximum: quantityMax };
  throw invalidInput('stock.onHandQuantity', 'OUT_OF_RANGE', params);
}
