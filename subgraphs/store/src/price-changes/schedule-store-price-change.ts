// A business unit changes many prices alike.
import type { Work } from '@agora/kernel/work.js';
import type { PriceChange } from '@agora/offering/price-changes/price-change.js';
import {
  type SchedulePriceChangeInput,
  schedulePriceChange,
} from '@agora/offering/price-changes/schedule-price-change.js';
import { storeTables } from '../store-tables.js';

export function scheduleStorePriceChange(
  work: Work,
  input: SchedulePriceChangeInput,
): Promise<PriceChange> {
  return schedulePriceChange(work, storeTables, input);
}
