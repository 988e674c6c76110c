// A bulk change is called off before its instant, or taken back afterwards: prices that nobody touched since
// become what they were, the others stay.
import { DomainError } from '@agora/kernel/errors.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { priceChangeErrors } from './price-change.errors.js';
import type { PriceChange } from './price-change.js';
import { priceChangeStates } from './price-change-states.js';

export async function undoPriceChange(
  work: Work,
  tables: OfferTables,
  { priceChangeId }: { priceChangeId: string },
): Promise<PriceChange> {
  const found = await work.get(tables.PriceChange, priceChangeId, 'priceChangeId');
  await tables.vendorToManage(work, found.vendorId, 'priceChangeId');
  const change = await work.lock(tables.PriceChange, priceChangeId, 'priceChangeId');
  const isDue = change.effectiveAt <= work.now;
  const to = change.state === 'SCHEDULED' && !isDue ? 'CANCELLED' : 'UNDOING';
  if (!priceChangeStates.can(change.state, to)) {
    const params = { state: change.state };
    throw new DomainError(priceChangeErrors.PRICE_CHANGE_NOT_UNDOABLE, { params });
  }
  change.state = to;
  change.changedAt = work.now;
  return change;
}
