// Offers from somebody else's file: up to 500 at once in a few statements, found again by the source's
// own key, or as `OffersMeant` says. A row that says the same as last time changes nothing, whatever people or
// sales did since.
import { DomainError, type ErrorParams, invalidInput } from '@agora/kernel/errors.js';
import type { MoneyInput } from '@agora/kernel/graphql/values.js';
import { isId, newId } from '@agora/kernel/ids.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables, OfferVendor } from '../offer-tables.js';
import { quantityMax, type TierInput } from '../prices/price-tiers.js';
import { addMovement } from '../stock/add-movement.js';
import { fitToHand } from '../stock/stock-places.js';
import type { ChangeGate } from './change-gate.js';
import { blankOffer, openStock, recordTiers } from './create-offer.js';
import type { Offer } from './offer.js';
import { writeTerms } from './offer-rules.js';
import { type OfferKind, type OfferState, offerKinds, offerStates } from './offer-states.js';
import { OffersMeant, type RowKey } from './offers-meant.js';

export interface ImportRow extends RowKey {
  tiers: readonly TierInput[];
  minimumQuantity?: number | null;
  orderMultiple?: number | null;
  leadTimeDays?: number | null;
  /** Units on hand; null: made to order. */
  stock?: number | null;
  /** The row says how the offer is, whatever it said the last time. */
  isWhole?: boolean | null;
  /** Only files that the platform wrote say these. */
  kind?: OfferKind | null;
  state?: OfferState | null;
  cost?: MoneyInput | null;
  lowStockQuantity?: number | null;
  /** An instant; one that is over is kept as it is. */
  validUntil?: string | null;
}

export interface ImportRejection {
  readonly sourceKey: string;
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly params: ErrorParams | null;
}

export type ImportOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

export interface ImportAnswer {
  createdCount: number;
  changedCount: number;
  unchangedCount: number;
  readonly rejections: ImportRejection[];
  /** Of each row that was taken; the first of rows that repeat a key. */
  readonly outcomes: Map<string, ImportOutcome>;
  /** The rules that hold a row back until somebody has looked, by its key. */
  readonly held: Map<string, readonly string[]>;
  /** Of new offers: another one that the vendor has of the product, by the row's key. */
  readonly besides: Map<string, Offer>;
}

const countOf = {
  CREATED: 'createdCount',
  UPDATED: 'changedCount',
  UNCHANGED: 'unchangedCount',
} as const;

const rowsMax = 500;
const sourceKeyLengthMax = 190;

/**
 * New offers are live at once; one that a person paused or withdrew stays so. What the vendor's gate wants to see
 * first waits: a new offer as a draft, a change with the offer as it was. A dry run answers the same and writes
 * nothing.
 */
export async function importOffers(
  work: Work,
  tables: OfferTables,
  vendor: OfferVendor,
  rows: readonly ImportRow[],
  isDryRun = false,
): Promise<ImportAnswer> {
  if (rows.length > rowsMax) throw invalidInput('offers', 'TOO_MANY', { countMax: rowsMax });
  const meant = await OffersMeant.find(work, tables, vendor.id, rows);
  const answer: ImportAnswer = {
    createdCount: 0,
    changedCount: 0,
    unchangedCount: 0,
    rejections: [],
    outcomes: new Map(),
    held: new Map(),
    besides: new Map(),
  };
  const offerIds: string[] = [];
  if (!isDryRun) work.atEnd(() => fitToHand(work, tables, offerIds));
  const gate = (await tables.gate?.(work.em, vendor.id)) ?? null;
  const seen = new Set<string>();
  for (const row of rows) {
    try {
      if (seen.has(row.sourceKey)) throw invalidInput('sourceKey', 'REPEATED');
      seen.add(row.sourceKey);
      const found = meant.one(row);
      if (found) offerIds.push(found.id);
      const taking = { vendor, row, found, isDryRun, gate };
      const { outcome, rules } = await importRow(work, tables, taking);
      answer.outcomes.set(row.sourceKey, outcome);
      if (rules.length > 0) answer.held.set(row.sourceKey, rules);
      const [other] = outcome === 'CREATED' ? meant.ofProduct(row.productId) : [];
      if (other) answer.besides.set(row.sourceKey, other);
      answer[countOf[outcome]] += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      answer.rejections.push(rejectionOf(row, error));
    }
  }
  return answer;
}

interface Taking {
  vendor: OfferVendor;
  row: ImportRow;
  found: Offer | null;
  isDryRun: boolean;
  gate: ChangeGate | null;
}

interface Taken {
  outcome: ImportOutcome;
  rules: readonly string[];
}

async function importRow(work: Work, tables: OfferTables, taking: Taking): Promise<Taken> {
  const { vendor, row, found } = taking;
  const unchanged: Taken = { outcome: 'UNCHANGED', rules: [] };
  const hash = contentHash(row);
  if (found?.contentHash === hash && !row.isWhole) return unchanged;
  // Tried out on a copy, because a rejected row must leave what is there untouched.
  const draft = blankOffer(tables, vendor, work.now);
  if (found)
    Object.assign(draft, row.isWhole ? termsOf(found) : { currencyCode: found.currencyCode });
  writeRow(draft, row, work.now);
  stateFrom(row);
  if (!found) return openOffer(work, tables, draft, taking);
  if (found.state === 'WITHDRAWN') return unchanged;
  if (row.isWhole && isSame(found, draft, row)) return unchanged;
  return changeOffer(work, tables, found, draft, taking);
}

async function openOffer(
  work: Work,
  tables: OfferTables,
  draft: Offer,
  { row, gate, isDryRun }: Taking,
): Promise<Taken> {
  draft.id = newId(tables.offerPrefix);
  const state = stateFrom(row) ?? 'LIVE';
  const rules = state === 'LIVE' ? (gate?.rulesForPublishing(draft) ?? []) : [];
  if (isDryRun) return { outcome: 'CREATED', rules };
  draft.contentHash = contentHash(row);
  draft.state = rules.length > 0 ? 'DRAFT' : state;
  openStock(work, tables, draft, row.stock ?? 0, 'IMPORTED');
  draft.version = 1;
  draft.tellDueAt = work.now;
  work.add(draft);
  recordTiers(work, tables, draft, 'IMPORTED');
  if (rules.length > 0) await gate?.hold(work, draft, { step: 'PUBLISH', rules });
  return { outcome: 'CREATED', rules };
}

async function changeOffer(
  work: Work,
  tables: OfferTables,
  found: Offer,
  draft: Offer,
  { row, gate, isDryRun }: Taking,
): Promise<Taken> {
  const { state, goesUp } = stepOf(found, row);
  const after = { kind: row.kind ?? found.kind, storedTiers: draft.storedTiers };
  const update = gate?.rulesForUpdate(found, after) ?? [];
  const publish = goesUp ? (gate?.rulesForPublishing(found) ?? []) : [];
  const taken: Taken = { outcome: 'UPDATED', rules: [...update, ...publish] };
  if (isDryRun) return taken;
  if (update.length > 0) {
    const change = changeOf(row, found);
    await gate?.hold(work, found, { step: 'UPDATE', rules: update, change, after });
  } else {
    const before = JSON.stringify([found.kind, found.storedTiers]);
    const prices = JSON.stringify([found.storedTiers, found.isOnRequest, found.state]);
    writeRow(found, row, work.now);
    const isOther = JSON.stringify([found.kind, found.storedTiers]) !== before;
    if (publish.length === 0 && state) found.state = state;
    const now = JSON.stringify([found.storedTiers, found.isOnRequest, found.state]);
    if (now !== prices) recordTiers(work, tables, found, 'IMPORTED');
    if (isOther || state) await gate?.rewritten(work, found);
    if (publish.length > 0) await gate?.hold(work, found, { step: 'PUBLISH', rules: publish });
  }
  found.contentHash = contentHash(row);
  if (found.isTracked) countAgain(work, tables, found, row.stock ?? null);
  found.version += 1;
  found.tellDueAt = work.now;
  found.updatedAt = work.now;
  return taken;
}

/** The state a row brings the offer to; null: it stays. */
function stepOf(found: Offer, row: ImportRow) {
  const wanted = stateFrom(row);
  const state = wanted && offerStates.can(found.state, wanted) ? wanted : null;
  return { state, goesUp: state === 'LIVE' };
}

/** A row as the change of an offer that it is, for when somebody has said yes to it. */
function changeOf(
  { sourceKey: _key, stock, isWhole: _, state: _state, ...row }: ImportRow,
  found: Offer,
) {
  const { productId, lowStockQuantity, ...terms } = row;
  const given = Object.fromEntries(
    Object.entries(terms).filter(([, value]) => value !== undefined),
  );
  const stockTerms = lowStockQuantity === undefined ? {} : { lowStockQuantity };
  return {
    ...given,
    ...(productId === found.productId ? {} : { productId }),
    stock: { isTracked: stock != null, ...stockTerms },
  };
}

const termsOf = (offer: Offer) => ({
  ...{ productId: offer.productId, kind: offer.kind, currencyCode: offer.currencyCode },
  ...{ storedTiers: offer.storedTiers, costMillionths: offer.costMillionths },
  ...{ minimumQuantity: offer.minimumQuantity, orderMultiple: offer.orderMultiple },
  ...{ leadTimeDays: offer.leadTimeDays, isTracked: offer.isTracked },
  ...{ lowStockQuantity: offer.lowStockQuantity, validUntil: offer.validUntil },
  vendorSku: offer.vendorSku,
});

function isSame(found: Offer, draft: Offer, row: ImportRow): boolean {
  const state = stateFrom(row);
  if (state && state !== found.state && offerStates.can(found.state, state)) return false;
  const stock = Math.max(row.stock ?? 0, found.heldQuantity);
  if (row.stock != null && stock !== found.onHandQuantity) return false;
  return contentHash(termsOf(found)) === contentHash(termsOf(draft));
}

function writeRow(offer: Offer, row: ImportRow, now: Date): void {
  const { sourceKey, productId, stock, kind, validUntil, ...terms } = row;
  if (!sourceKey.trim() || sourceKey.length > sourceKeyLengthMax) {
    throw invalidInput('sourceKey', 'NOT_A_KEY', { lengthMax: sourceKeyLengthMax });
  }
  if (!isId('prd', productId)) throw invalidInput('productId', 'NOT_AN_ID');
  if (stock != null && !(Number.isInteger(stock) && stock >= 0 && stock <= quantityMax)) {
    throw invalidInput('stock', 'OUT_OF_RANGE', { value: stock, minimum: 0, maximum: quantityMax });
  }
  offer.sourceKey ??= sourceKey;
  offer.productId = productId;
  if (kind && !Object.hasOwn(offerKinds, kind)) {
    throw invalidInput('kind', 'UNKNOWN', { value: kind });
  }
  writeTerms(offer, { ...terms, kind: kind ?? null, isTracked: stock != null }, now);
  if (validUntil !== undefined) offer.validUntil = instantFrom(validUntil);
}

function instantFrom(text: string | null): Date | null {
  if (text === null) return null;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds))
    throw invalidInput('validUntil', 'NOT_AN_INSTANT', { value: text });
  return new Date(milliseconds);
}

/** Nothing is withdrawn by a file. */
function stateFrom({ state }: ImportRow): OfferState | null {
  if (!state || state === 'WITHDRAWN') return null;
  if (!offerStates.all.includes(state)) throw invalidInput('state', 'UNKNOWN', { value: state });
  return state;
}

/** The source counts what is on hand; what is held for buyers stays promised. The row is locked. */
function countAgain(work: Work, tables: OfferTables, offer: Offer, stock: number | null): void {
  if (stock === null) return;
  const onHandQuantity = Math.max(stock, offer.heldQuantity - offer.backorderQuantity);
  const quantity = onHandQuantity - offer.onHandQuantity;
  if (quantity === 0) return;
  offer.onHandQuantity = onHandQuantity;
  addMovement(work, tables, { offerId: offer.id, kind: 'IMPORTED', quantity });
}

function rejectionOf({ sourceKey }: ImportRow, error: DomainError): ImportRejection {
  const params = Object.keys(error.params).length > 0 ? error.params : null;
  return { sourceKey, code: error.code, field: error.field ?? null, params };
}
