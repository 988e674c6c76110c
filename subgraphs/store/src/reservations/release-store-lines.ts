// An order was declined or cancelled after it was placed: its lines go back into the store's stock.
import type { Work } from '@agora/kernel/work.js';
import {
  type ReleaseLinesInput,
  releaseLines,
} from '@agora/offering/reservations/release-lines.js';
import { storeTables } from '../store-tables.js';

export function releaseStoreLines(work: Work, input: ReleaseLinesInput): Promise<string[]> {
  return releaseLines(work, storeTables, input);
}
