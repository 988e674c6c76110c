// Writes down what a price is from now on, beside the change itself.
import { newId } from '@agora/kernel/ids.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { StoredTier } from '../prices/price-tiers.js';
import type { PriceCause } from './price-record.js';

interface Recorded {
  offerId: string;
  currencyCode: string;
  storedTiers: readonly StoredTier[];
  isOnRequest?: boolean;
  isShown?: boolean;
  priceListId?: string | null;
  cause?: PriceCause;
  changeId?: string | null;
}

export function recordPrice(work: Work, tables: OfferTables, given: Recorded): void {
  const row = new tables.PriceRecord();
  row.id = newId('prc');
  row.offerId = given.offerId;
  row.priceListId = given.priceListId ?? null;
  row.cause = given.cause ?? 'SET';
  row.currencyCode = given.currencyCode;
  row.storedTiers = given.storedTiers;
  row.isOnRequest = given.isOnRequest ?? false;
  row.isShown = given.isShown ?? true;
  row.changeId = given.changeId ?? null;
  row.memberId = work.actor.memberId ?? null;
  row.at = work.now;
  work.add(row);
}
