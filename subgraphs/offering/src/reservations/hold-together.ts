// Holds stock of one offer for many purchases in one transaction: what is the same for all is read once, and its
// counter changes once, by the sum. Whoever comes earlier is served earlier.
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import { liveOffers } from '../offers/offer.queries.js';
import { listedPrices } from '../price-lists/listed-prices.js';
import type { ListedPrice } from '../prices/resolve-price.js';
import { rowsOf, tableOf } from '../rows-of.js';
import { changeStock, changesOf } from '../stock/change-stock.js';
import { expectedArrivals, unitsWanted } from '../stock/expected-arrivals.js';
import { orderableQuantity } from '../stock/stock.js';
import { isShownTo } from '../visibility/seen-offers.js';
import {
  addLine,
  addReservation,
  checkInput,
  promised,
  type ReserveAnswer,
  type ReserveInput,
  StockTaken,
} from './hold-lines.js';
import { type JudgedLine, judgeTogether } from './judge-lines.js';
import { tooSmallOrders } from './too-small-orders.js';

/** Null for those that have to be looked at alone: known already, twice among these, or not as they should be. */
export async function holdTogether(
  work: Work,
  tables: OfferTables,
  offerId: string,
  inputs: readonly ReserveInput[],
): Promise<(ReserveAnswer | null)[]> {
  const ids = inputs.map(({ purchaseId }) => purchaseId);
  const found = await work.em.find(tables.Reservation, { purchaseId: { $in: ids } } as never);
  const known = new Set(found.map(({ purchaseId }) => purchaseId));
  const offers = await work.em.find(tables.Offer, { id: offerId, state: { $ne: 'DRAFT' } });
  const names = await tables.vendorNames(
    work.em,
    offers.map(({ vendorId }) => vendorId),
  );
  const prices = await isListed(work, tables, offerId);
  const minimums = await work.em.count(tables.OrderMinimum, {
    vendorId: { $in: offers.map(({ vendorId }) => vendorId) },
  } as never);
  const wanted = unitsWanted(inputs.flatMap(({ lines }) => lines));
  const arrivals = await expectedArrivals(work.em, tables, offers, wanted);
  const left = new Map(offers.map((offer) => [offer.id, orderableQuantity(offer)]));
  const held: JudgedLine[] = [];
  const answers: (ReserveAnswer | null)[] = [];
  for (const input of inputs) {
    if (known.has(input.purchaseId) || !isAcceptable(input, work.now)) {
      answers.push(null);
      continue;
    }
    known.add(input.purchaseId);
    const listed = prices
      ? await listedPrices(work.em, tables, input.buyerCompanyId, [offerId])
      : new Map<string, ListedPrice[]>();
    const before = new Map(left);
    const shown = await offersShownTo(work, tables, offers, input.buyerCompanyId);
    const judged = judgeTogether(input.lines, shown, {
      ...{ listed, names, arrivals, left },
      at: work.now,
    });
    const refusals = [
      ...judged.flatMap((line) => line.refusals),
      ...(minimums > 0 ? await tooSmallOrders(work.em, tables, input.buyerCompanyId, judged) : []),
    ];
    const { state } = addReservation(work, tables, input, refusals);
    if (refusals.length > 0) {
      // A refused purchase takes nothing, not even by those of its lines that could be had.
      for (const [id, quantity] of before) left.set(id, quantity);
      answers.push({ outcome: 'REFUSED', state, refusals, lines: [] });
      continue;
    }
    for (const line of judged) addLine(work, tables, input.purchaseId, line);
    held.push(...judged);
    answers.push({ outcome: 'RESERVED', state, refusals: [], lines: judged.map(promised) });
  }
  work.atEnd(async () => {
    for (const change of changesOf(held, { onHand: 0, held: 1 })) {
      const isDone = await changeStock(work, tables, change, liveOffers(work.now) as object);
      if (!isDone) throw new StockTaken(offerId);
    }
  });
  return answers;
}

/** Of an offer in assortments each buyer is looked at; any other is everybody's. */
async function offersShownTo(
  work: Work,
  tables: OfferTables,
  offers: readonly Offer[],
  companyId: string,
): Promise<readonly Offer[]> {
  const [offer] = offers;
  if (!offer?.isRestricted) return offers;
  return (await isShownTo(work.em, tables, offer.id, companyId)) ? offers : [];
}

function isAcceptable(input: ReserveInput, now: Date): boolean {
  try {
    checkInput(input, now);
    return true;
  } catch {
    return false;
  }
}

/** Whether any list says anything of the offer: of most hot ones none does. */
async function isListed(work: Work, tables: OfferTables, offerId: string): Promise<boolean> {
  const rows = await rowsOf(
    work.em,
    `select id from ${tableOf(work.em, tables.PriceListEntry)} where offer_id = ? limit 1`,
    [offerId],
  );
  return rows.length > 0;
}
