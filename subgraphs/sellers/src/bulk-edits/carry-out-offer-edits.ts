// Carries out edits of many offers, and takes them back: some hundred offers a transaction, under the rows'
// locks, so that it goes on after a crash and no offer is changed twice.
import { giveWay } from '@agora/kernel/give-way.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { recordTiers } from '@agora/offering/offers/create-offer.js';
import { addMovement } from '@agora/offering/stock/add-movement.js';
import { fitToHand } from '@agora/offering/stock/stock-places.js';
import { LockMode } from '@mikro-orm/core';
import { askForReview, rulesNow } from '../offers/ask-for-review.js';
import { copyOf } from '../offers/copy-of.js';
import {
  type ReviewRuleCode,
  type Rule,
  rulesForPublishing,
  rulesForUpdate,
} from '../offers/review-rules.js';
import { keepReviewTrue } from '../offers/seller-gate.js';
import { SellerOffer } from '../offers/seller-offer.js';
import { sellerTables } from '../seller-tables.js';
import { type OfferFacts, type SkipCode, stillIs } from './edited-offer.js';
import { OfferEdit, OfferEditItem } from './offer-edit.js';

const batchMax = 200;

/** Returns how many offers were looked at. */
export async function carryOutOfferEdits(subgraph: RunningSubgraph): Promise<number> {
  const due = await subgraph.database.em
    .fork()
    .find(OfferEdit, { state: { $in: ['RUNNING', 'UNDOING'] } }, { orderBy: { id: 'asc' } });
  let looked = 0;
  for (const { id } of due) {
    for (;;) {
      await giveWay();
      const some = await subgraph.transact((work) => carryOutSome(work, id));
      looked += some;
      if (some === 0) break;
    }
  }
  return looked;
}

/** Zero when the edit has come to its end. */
async function carryOutSome(work: Work, id: string): Promise<number> {
  const edit = await work.lock(OfferEdit, id);
  const isUndoing = edit.state === 'UNDOING';
  if (!isUndoing && edit.state !== 'RUNNING') return 0;
  const items = await work.em.find(
    OfferEditItem,
    { editId: id, state: isUndoing ? 'APPLIED' : 'PENDING' },
    { orderBy: { offerId: 'asc' }, limit: batchMax },
  );
  if (items.length === 0) {
    edit.state = isUndoing ? 'UNDONE' : 'DONE';
    edit.changedAt = work.now;
    return 0;
  }
  const offers = await work.em.find(
    SellerOffer,
    { id: { $in: items.map(({ offerId }) => offerId) } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const published = isUndoing ? 0 : await publishedOffers(work, edit.vendorId);
  const asking = { rules: isUndoing ? [] : await rulesNow(work.em), published };
  work.atEnd(() => fitToHand(work, sellerTables, [...byId.keys()]));
  for (const item of items) {
    const [from, to] = isUndoing ? [item.after, item.before] : [item.before, item.after];
    const offer = byId.get(item.offerId);
    item.skipCode = offer ? await take(work, offer, { from, to, asking }) : 'STATE';
    const isDone = item.skipCode === null;
    if (isUndoing) item.state = isDone ? 'TAKEN_BACK' : 'KEPT';
    else item.state = isDone ? 'APPLIED' : 'SKIPPED';
  }
  return items.length;
}

interface Taking {
  from: OfferFacts;
  to: OfferFacts;
  asking: { rules: readonly Rule[]; published: number };
}

/** Changes the offer, or says why not. */
async function take(
  work: Work,
  offer: SellerOffer,
  { from, to, asking }: Taking,
): Promise<SkipCode | null> {
  if (!stillIs(offer, from) || offer.state === 'WITHDRAWN') return 'CHANGED_MEANWHILE';
  const stockDelta = (to.onHandQuantity ?? 0) - (from.onHandQuantity ?? 0);
  const promised = offer.heldQuantity - offer.backorderQuantity;
  if (offer.onHandQuantity + stockDelta < promised) return 'STOCK_BELOW_HELD';
  const after = Object.assign(copyOf(offer), to);
  const rules = rulesFor(offer, after, to, asking);
  if (rules.length > 0) {
    await propose(work, offer, { rules, after, to });
    return 'NEEDS_REVIEW';
  }
  write(work, offer, to, stockDelta);
  if (to.storedTiers || to.state === 'LIVE') await keepReviewTrue(work, offer);
  return null;
}

function rulesFor(
  offer: SellerOffer,
  after: SellerOffer,
  to: OfferFacts,
  { rules, published }: Taking['asking'],
): ReviewRuleCode[] {
  const update = offer.state === 'LIVE' ? rulesForUpdate(rules, offer, after) : [];
  if (to.state !== 'LIVE') return update;
  const isTakenDown = offer.takenDownReason !== null;
  return [...update, ...rulesForPublishing(rules, { publishedCount: published, isTakenDown })];
}

/** The operator is asked for what the rules want to see; the offer stays as it is. */
async function propose(
  work: Work,
  offer: SellerOffer,
  { rules, after, to }: { rules: ReviewRuleCode[]; after: SellerOffer; to: OfferFacts },
): Promise<void> {
  if (to.state === 'LIVE')
    return void (await askForReview(work, offer, { step: 'PUBLISH', rules }));
  const tiers = after.tiers.map(({ minimumQuantity, unitPrice }) => ({
    minimumQuantity,
    unitPrice: { amount: unitPrice.amount, currencyCode: unitPrice.currencyCode },
  }));
  const change = { tiers, leadTimeDays: after.leadTimeDays };
  await askForReview(work, offer, { step: 'UPDATE', rules, change, after });
}

function write(work: Work, offer: SellerOffer, to: OfferFacts, stockDelta: number): void {
  if (to.storedTiers) {
    offer.storedTiers = to.storedTiers;
  }
  if (to.leadTimeDays !== undefined) offer.leadTimeDays = to.leadTimeDays;
  if (to.state) offer.state = to.state;
  if (to.storedTiers || to.state) recordTiers(work, sellerTables, offer, causeOf(to));
  if (stockDelta !== 0) {
    offer.onHandQuantity += stockDelta;
    const reason = 'Bulk edit';
    const movement = { offerId: offer.id, kind: 'ADJUSTED', quantity: stockDelta, reason } as const;
    addMovement(work, sellerTables, movement);
  }
  offer.version += 1;
  offer.tellDueAt = work.now;
  offer.updatedAt = work.now;
}

const causeOf = ({ state }: OfferFacts) =>
  state ? (state === 'LIVE' ? 'PUBLISHED' : 'TAKEN_DOWN') : 'SET';

const publishedOffers = (work: Work, vendorId: string) =>
  work.em.count(SellerOffer, { vendorId, state: { $in: ['LIVE', 'PAUSED'] } });
