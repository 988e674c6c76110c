// Carries out what bulk changes have come to say: some hundred prices a transaction, under the rows' locks,
// so that it goes on after a crash and no price is changed twice.
import { giveWay } from '@agora/kernel/give-way.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import { recordTiers } from '../offers/create-offer.js';
import type { Offer } from '../offers/offer.js';
import { recordPrice } from '../price-history/record-price.js';
import { type StoredTier, tiersOf } from '../prices/price-tiers.js';
import type { PriceChange, PriceChangeItem, PriceChangeItemState } from './price-change.js';

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
      await giveWay();
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
    { changeId: id, state: isUndoing ? { $in: ['APPLIED', 'IN_REVIEW'] } : 'PENDING' } as never,
    { orderBy: { offerId: 'asc' }, limit: batchMax },
  );
  if (items.length === 0) {
    change.state = isUndoing ? 'UNDONE' : 'APPLIED';
    change.changedAt = work.now;
    return 0;
  }
  const rewriteOf = await (change.priceListId ? listedPrices : publicPrices)(
    work,
    tables,
    change,
    items,
  );
  for (const item of items) {
    item.state = (await rewriteOf.get(item.offerId)?.(item)) ?? 'SKIPPED';
  }
  return items.length;
}

/** Writes the new tiers where the old ones still stand; tells what became of them. */
type Rewrite = (item: PriceChangeItem) => Promise<PriceChangeItemState>;

const lockMode = LockMode.PESSIMISTIC_WRITE;

const stepsOf = (change: PriceChange, { beforeTiers, afterTiers }: PriceChangeItem) =>
  change.state === 'UNDOING'
    ? ({ from: afterTiers, to: beforeTiers, done: 'TAKEN_BACK' } as const)
    : ({ from: beforeTiers, to: afterTiers, done: 'APPLIED' } as const);

const saidOf = ({ id: changeId, state, priceListId }: PriceChange) => {
  const cause = state === 'UNDOING' ? 'TAKEN_BACK' : 'CHANGED_IN_BULK';
  return { cause, changeId, priceListId } as const;
};

async function publicPrices(
  work: Work,
  tables: OfferTables,
  change: PriceChange,
  items: readonly PriceChangeItem[],
): Promise<Map<string, Rewrite>> {
  const ids = items.map(({ offerId }) => offerId);
  const where = { id: { $in: ids } };
  const offers = await work.em.find(tables.Offer, where, { orderBy: { id: 'asc' }, lockMode });
  const gate = await tables.gate?.(work.em, change.vendorId);
  const rewrite = async (offer: Offer, item: PriceChangeItem): Promise<PriceChangeItemState> => {
    const { from, to, done } = stepsOf(change, item);
    // What waits for a yes has not come to be: nothing but the question is taken back.
    if (item.state === 'IN_REVIEW' && (await gate?.callOff(work, offer, from))) return done;
    if (!isSame(offer.storedTiers, from) || offer.state === 'WITHDRAWN') return 'SKIPPED';
    // Back to what buyers saw before nobody has to look again.
    const rules =
      done === 'APPLIED'
        ? (gate?.rulesForUpdate(offer, { kind: offer.kind, storedTiers: to }) ?? [])
        : [];
    if (rules.length > 0) {
      const tiers = tiersOf(to, offer.currencyCode).map(({ minimumQuantity, unitPrice }) => {
        const { amount, currencyCode } = unitPrice;
        return { minimumQuantity, unitPrice: { amount, currencyCode } };
      });
      const after = { kind: offer.kind, storedTiers: to };
      await gate?.hold(work, offer, { step: 'UPDATE', rules, change: { tiers }, after });
      return 'IN_REVIEW';
    }
    offer.storedTiers = to;
    offer.version += 1;
    offer.tellDueAt = work.now;
    offer.updatedAt = work.now;
    const { cause, changeId } = saidOf(change);
    recordTiers(work, tables, offer, cause, changeId);
    await gate?.rewritten(work, offer);
    return done;
  };
  return new Map(offers.map((offer) => [offer.id, (item) => rewrite(offer, item)]));
}

async function listedPrices(
  work: Work,
  tables: OfferTables,
  change: PriceChange,
  items: readonly PriceChangeItem[],
): Promise<Map<string, Rewrite>> {
  const offerIds = items.map(({ offerId }) => offerId);
  const orderBy = { id: 'asc' } as const;
  const list = await work.em.findOneOrFail(tables.PriceList, { id: change.priceListId } as never);
  const where = { priceListId: change.priceListId, offerId: { $in: offerIds } } as never;
  const entries = await work.em.find(tables.PriceListEntry, where, { orderBy, lockMode });
  return new Map(
    entries.map((entry) => [
      entry.offerId,
      async (item) => {
        const { from, to, done } = stepsOf(change, item);
        if (entry.isOnRequest || !isSame(entry.storedTiers, from)) return 'SKIPPED';
        entry.storedTiers = to;
        const { offerId } = entry;
        const { currencyCode } = list;
        recordPrice(work, tables, { ...saidOf(change), offerId, currencyCode, storedTiers: to });
        return done;
      },
    ]),
  );
}

const isSame = (a: readonly StoredTier[], b: readonly StoredTier[]) =>
  JSON.stringify(a) === JSON.stringify(b);
