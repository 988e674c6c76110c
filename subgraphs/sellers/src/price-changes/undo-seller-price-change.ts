// A seller calls a bulk change off, or takes it back.
import type { Work } from '@agora/kernel/work.js';
import type { PriceChange } from '@agora/offering/price-changes/price-change.js';
import { undoPriceChange } from '@agora/offering/price-changes/undo-price-change.js';
import { sellerTables } from '../seller-tables.js';

export function undoSellerPriceChange(
  work: Work,
  input: { priceChangeId: string },
): Promise<PriceChange> {
  return undoPriceChange(work, sellerTables, input);
}
