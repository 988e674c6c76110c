// Carries out what bulk changes have come to say: some hundred prices a transaction, under the rows' locks,
// so that it goes on after a crash and no price is changed twice.
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import { recordPrice } from '../price-history/record-price.js';
import type { StoredTier } from '../prices/price-tiers.js';
import type { PriceChange, PriceChangeItem } from './price-change.js';

const batchMax = 200;

/** Returns how many prices were looked at. */
export async function carryOutPriceChanges(
  subgraph: RunningSubgraph,
  tables: OfferTables,
): Promise<number> {
  const em = subgraph.database.em.fork();
  const now = subgraph.clock.now();
  const due = await em.find(
    tables.PriceChange,
    { $or: [{ state: 'SCHEDULED', effectiveAt: { $lte: now } }, { state: 'UNDOING' }] },
    { orderBy: { id: 'asc' } },
  );
  let looked = 0;
  for (const { id } of due) {
    for (;;) {
      const some = await subgraph.transact((work) => carryOutSome(work, tables, id));
      looked += some;
      if (some === 0) break;
    }
  }
  return looked;
}

/** Zero when the change has come to its end. */
async function carryOutSome(work: Work, tables: OfferTables, id: string): Promise<number> {
  const change = await work.lock(tables.PriceChange, id);
  const isUndoing = change.state === 'UNDOING';
  if (!isUndoing && change.state !== 'SCHEDULED') return 0;
  const items = await work.em.find(
    tables.PriceChangeItem,
    { changeId: id, state: isUndoing ? 'APPLIED' : 'PENDING' } as never,
    { orderBy: { offerId: 'asc' }, limit: batchMax },
  );
  if (items.length === 0) {
    change.state = isUndoing ? 'UNDONE' : 'APPLIED';
    change.changedAt = work.now;
    return 0;
  }
  const prices = await lockPrices(work, tables, change, items);
  for (const item of items) {
    const [from, to] = isUndoing
      ? [item.afterTiers, item.beforeTiers]
      : [item.beforeTiers, item.afterTiers];
    const isDone = prices.get(item.offerId)?.(from, to) ?? false;
    item.state = !isDone ? 'SKIPPED' : isUndoing ? 'TAKEN_BACK' : 'APPLIED';
  }
  return items.length;
}

/** Writes the new tiers where the old ones still stand; tells whether they did. */
type Rewrite = (from: readonly StoredTier[], to: readonly StoredTier[]) => boolean;

async function lockPrices(
  work: Work,
  tables: OfferTables,
  change: PriceChange,
  items: readonly PriceChangeItem[],
): Promise<Map<string, Rewrite>> {
  const ids = items.map(({ offerId }) => offerId);
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const cause = change.state === 'UNDOING' ? 'TAKEN_BACK' : 'CHANGED_IN_BULK';
  const said = { cause, changeId: change.id, priceListId: change.priceListId } as const;
  const { priceListId } = change;
  const offers = await work.em.find(
    tables.Offer,
    { id: { $in: ids } },
    { orderBy: { id: 'asc' }, ...(priceListId ? {} : { lockMode }) },
  );
  if (!priceListId) {
    return new Map(
      offers.map((offer) => [
        offer.id,
        (from, to) => {
          const { id: offerId, currencyCode } = offer;
          if (!isSame(offer.storedTiers, from) || offer.state === 'WITHDRAWN') return false;
          offer.storedTiers = to;
          offer.version += 1;
          offer.tellDueAt = work.now;
          offer.updatedAt = work.now;
          recordPrice(work, tables, { ...said, offerId, currencyCode, storedTiers: to });
          return true;
        },
      ]),
    );
  }
  const currencies = new Map(offers.map((offer) => [offer.id, offer.currencyCode]));
  const where = { priceListId, offerId: { $in: ids } } as never;
  const entries = await work.em.find(tables.PriceListEntry, where, {
    orderBy: { id: 'asc' },
    lockMode,
  });
  return new Map(
    entries.map((entry) => [
      entry.offerId,
      (from, to) => {
        if (entry.isOnRequest || !isSame(entry.storedTiers, from)) return false;
        entry.storedTiers = to;
        const { offerId } = entry;
        const currencyCode = currencies.get(offerId) ?? '';
        recordPrice(work, tables, { ...said, offerId, currencyCode, storedTiers: to });
        return true;
      },
    ]),
  );
}

const isSame = (a: readonly StoredTier[], b: readonly StoredTier[]) =>
  JSON.stringify(a) === JSON.stringify(b);
