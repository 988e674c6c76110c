// Carries out edits of many offers, and takes them back: some hundred offers a transaction, under the rows'
// locks, so that it goes on after a crash and no offer is changed twice.
import { giveWay } from '@agora/kernel/give-way.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { recordTiers } from '@agora/offering/offers/create-offer.js';
import { addMovement } from '@agora/offering/stock/add-movement.js';
import { fitToHand } from '@agora/offering/stock/stock-places.js';
import { type FilterQuery, LockMode } from '@mikro-orm/core';
import { askForReview, rulesNow } from '../offers/ask-for-review.js';
import { copyOf } from '../offers/copy-of.js';
import {
  type ReviewRuleCode,
  type Rule,
  rulesForPublishing,
  rulesForUpdate,
} from '../offers/review-rules.js';
import { callOffQuestion, keepReviewTrue } from '../offers/seller-gate.js';
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
    { $and: [{ editId: id }, isUndoing ? toTakeBack : { state: 'PENDING' }] },
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
    const offer = byId.get(item.offerId);
    if (isUndoing) await takeBack(work, offer, item);
    else await carryOut(work, offer, item, asking);
  }
  return items.length;
}

/** What was done, and what was asked for and perhaps waits still. */
const toTakeBack: FilterQuery<OfferEditItem> = {
  $or: [{ state: 'APPLIED' }, { state: 'SKIPPED', skipCode: 'NEEDS_REVIEW' }],
};

async function takeBack(
  work: Work,
  offer: SellerOffer | undefined,
  item: OfferEditItem,
): Promise<void> {
  const { waiting } = item;
  const isCalledOff = offer && waiting ? await callOffQuestion(work, offer, waiting) : false;
  if (item.state === 'SKIPPED') {
    item.state = isCalledOff ? 'TAKEN_BACK' : 'KEPT';
    return;
  }
  const facts = { from: item.after, to: item.before };
  item.skipCode = offer ? problemOf(offer, facts) : 'STATE';
  if (offer && item.skipCode === null) await write(work, offer, facts);
  item.state = item.skipCode === null ? 'TAKEN_BACK' : 'KEPT';
}

interface Facts {
  readonly from: OfferFacts;
  readonly to: OfferFacts;
}

/** Changes the offer, or says why not. What a rule wants to see waits; what nobody has to see is done all the same. */
async function carryOut(
  work: Work,
  offer: SellerOffer | undefined,
  item: OfferEditItem,
  asking: Asking,
): Promise<void> {
  const { before, after } = item;
  item.skipCode = offer ? problemOf(offer, { from: before, to: after }) : 'STATE';
  if (offer && item.skipCode === null) {
    const changed = Object.assign(copyOf(offer), after);
    const rules = rulesFor(offer, changed, after, asking);
    if (rules.length > 0) {
      const [done, waiting] = splitFacts(after);
      item.skipCode = 'NEEDS_REVIEW';
      item.waiting = waiting;
      item.after = done;
      item.before = only(before, done);
    }
    if (Object.keys(item.after).length > 0) {
      await write(work, offer, { from: item.before, to: item.after });
    }
    if (rules.length > 0) await propose(work, offer, { rules, after: changed, to: after });
  }
  const isChanged = item.skipCode === null || (item.waiting && Object.keys(item.after).length > 0);
  item.state = isChanged ? 'APPLIED' : 'SKIPPED';
}

/** A publication waits alone: nobody sees the offer yet. A change of what is up waits but for its stock. */
function splitFacts({ state, onHandQuantity, ...terms }: OfferFacts): [OfferFacts, OfferFacts] {
  const stock = onHandQuantity === undefined ? {} : { onHandQuantity };
  return state === 'LIVE' ? [{ ...terms, ...stock }, { state }] : [stock, terms];
}

const only = (facts: OfferFacts, names: OfferFacts): OfferFacts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name in names));

function problemOf(offer: SellerOffer, { from, to }: Facts): SkipCode | null {
  if (!stillIs(offer, from) || offer.state === 'WITHDRAWN') return 'CHANGED_MEANWHILE';
  const promised = offer.heldQuantity - offer.backorderQuantity;
  return offer.onHandQuantity + stockDelta({ from, to }) < promised ? 'STOCK_BELOW_HELD' : null;
}

const stockDelta = ({ from, to }: Facts) => (to.onHandQuantity ?? 0) - (from.onHandQuantity ?? 0);

interface Asking {
  readonly rules: readonly Rule[];
  readonly published: number;
}

function rulesFor(
  offer: SellerOffer,
  after: SellerOffer,
  to: OfferFacts,
  { rules, published }: Asking,
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

async function write(work: Work, offer: SellerOffer, { from, to }: Facts): Promise<void> {
  if (to.storedTiers) offer.storedTiers = to.storedTiers;
  if (to.leadTimeDays !== undefined) offer.leadTimeDays = to.leadTimeDays;
  if (to.state) offer.state = to.state;
  if (to.storedTiers || to.state) recordTiers(work, sellerTables, offer, causeOf(to));
  const quantity = stockDelta({ from, to });
  if (quantity !== 0) {
    offer.onHandQuantity += quantity;
    const reason = 'Bulk edit';
    const movement = { offerId: offer.id, kind: 'ADJUSTED', quantity, reason } as const;
    addMovement(work, sellerTables, movement);
  }
  offer.version += 1;
  offer.tellDueAt = work.now;
  offer.updatedAt = work.now;
  if (to.storedTiers || to.state === 'LIVE') await keepReviewTrue(work, offer);
}

const causeOf = ({ state }: OfferFacts) =>
  state ? (state === 'LIVE' ? 'PUBLISHED' : 'TAKEN_DOWN') : 'SET';

const publishedOffers = (work: Work, vendorId: string) =>
  work.em.count(SellerOffer, { vendorId, state: { $in: ['LIVE', 'PAUSED'] } });
