// Counts of stock from a file: what is on hand, offer by offer. What is held for buyers stays promised.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import { quantityMax } from '../prices/price-tiers.js';
import { addMovement } from '../stock/add-movement.js';
import { fitToHand } from '../stock/stock-places.js';
import { FoundOffers } from './find-offers.js';
import { type OfferKey, refusal, type TakenRow } from './taken-row.js';

export interface StockRow extends OfferKey {
  line: number;
  stock: number;
}

export async function takeStock(
  work: Work,
  tables: OfferTables,
  vendorId: string,
  { rows, isDryRun }: { rows: readonly StockRow[]; isDryRun: boolean },
): Promise<TakenRow[]> {
  const offers = await FoundOffers.find(work, tables, vendorId, rows);
  const offerIds = new Set<string>();
  if (!isDryRun) work.atEnd(() => fitToHand(work, tables, [...offerIds].sort()));
  return rows.map((row) => {
    try {
      const offer = offers.one(row);
      const isChanged = count(work, tables, offer, row.stock, isDryRun);
      if (isChanged) offerIds.add(offer.id);
      return { line: row.line, outcome: isChanged ? 'UPDATED' : 'UNCHANGED' };
    } catch (error) {
      return refusal(row.line, error);
    }
  });
}

function count(
  work: Work,
  tables: OfferTables,
  offer: Offer,
  stock: number,
  isDryRun: boolean,
): boolean {
  if (!(Number.isInteger(stock) && stock >= 0 && stock <= quantityMax)) {
    throw invalidInput('stock', 'OUT_OF_RANGE', { value: stock, minimum: 0, maximum: quantityMax });
  }
  const onHandQuantity = Math.max(stock, offer.heldQuantity - offer.backorderQuantity);
  const quantity = onHandQuantity - offer.onHandQuantity;
  if (offer.isTracked && quantity === 0) return false;
  if (isDryRun) return true;
  offer.isTracked = true;
  offer.onHandQuantity = onHandQuantity;
  if (quantity !== 0) addMovement(work, tables, { offerId: offer.id, kind: 'IMPORTED', quantity });
  offer.version += 1;
  offer.tellDueAt = work.now;
  offer.updatedAt = work.now;
  return true;
}
