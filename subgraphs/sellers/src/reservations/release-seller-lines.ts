// An order was declined or cancelled after it was placed: its lines go back into the sellers' stock.
import type { Work } from '@agora/kernel/work.js';
import {
  type ReleaseLinesInput,
  releaseLines,
} from '@agora/offering/reservations/release-lines.js';
import { sellerTables } from '../seller-tables.js';

export function releaseSellerLines(work: Work, input: ReleaseLinesInput): Promise<string[]> {
  return releaseLines(work, sellerTables, input);
}
