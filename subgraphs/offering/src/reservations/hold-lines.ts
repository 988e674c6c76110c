// Holds stock for all lines of a purchase or for none, inside a transaction. The answer is kept with the purchase's
// id, so the same request gives the same answer again, a refusal too.
import { commonErrors, DomainError, invalidInput } from '@agora/kernel/errors.js';
import { newId } from '@agora/kernel/ids.js';
import { invariant } from '@agora/kernel/invariant.js';
import { contentHash } from '@agora/kernel/repeat.js';
import type { Work } from '@agora/kernel/work.js';
import { LockMode } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import { liveOffers } from '../offers/offer.queries.js';
import { checkQuantity } from '../prices/price-tiers.js';
import { changeStock, changesOf } from '../stock/change-stock.js';
import type { LineRequest, LineTerms, Refusal } from './judge-line.js';
import { type JudgedLine, judgeLines } from './judge-lines.js';
import type { Reservation } from './reservation.js';
import type { ReservationState } from './reservation-states.js';
import { tooSmallOrders } from './too-small-orders.js';

export interface ReserveInput {
  readonly purchaseId: string;
  readonly buyerCompanyId: string;
  readonly until: Date;
  readonly lines: readonly LineRequest[];
}

export interface ReserveAnswer {
  readonly outcome: 'RESERVED' | 'REFUSED';
  readonly state: ReservationState;
  readonly refusals: readonly Refusal[];
  readonly lines: readonly (LineTerms & { lineId: string; quantity: number })[];
}

const linesMax = 500;
const holdDaysMax = 30;

/** Somebody took the stock between the look and the update: the transaction ends and begins again. */
export class StockTaken extends Error {
  override name = 'StockTaken';
}

export async function holdLines(
  work: Work,
  tables: OfferTables,
  input: ReserveInput,
  { isLocking }: { isLocking: boolean },
): Promise<ReserveAnswer> {
  const known = await work.find(tables.Reservation, input.purchaseId);
  if (known) return answerAgain(work, tables, known, input);
  checkInput(input, work.now);
  const judged = await judgeLines(work.em, tables, input, work.now, {
    ...(isLocking ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {}),
  });
  const refusals = [
    ...judged.flatMap((line) => line.refusals),
    ...(await tooSmallOrders(work.em, tables, input.buyerCompanyId, judged)),
  ];
  const reservation = addReservation(work, tables, input, refusals);
  if (refusals.length > 0) return { outcome: 'REFUSED', state: 'REFUSED', refusals, lines: [] };
  for (const line of judged) addLine(work, tables, input.purchaseId, line);
  const live = liveOffers(work.now) as object;
  work.atEnd(async () => {
    for (const change of changesOf(judged, { onHand: 0, held: 1 })) {
      if (await changeStock(work, tables, change, live)) continue;
      invariant(!isLocking, `offer ${change.offerId} changed although its row was locked`);
      throw new StockTaken(change.offerId);
    }
  });
  return {
    outcome: 'RESERVED',
    state: reservation.state,
    refusals: [],
    lines: judged.map(promised),
  };
}

export const promised = ({ lineId, quantity, terms }: JudgedLine) => ({
  ...(terms as LineTerms),
  lineId,
  quantity,
});

export function checkInput({ lines, until }: ReserveInput, now: Date): void {
  if (lines.length === 0) throw invalidInput('lines', 'EMPTY');
  if (lines.length > linesMax) throw invalidInput('lines', 'TOO_MANY', { countMax: linesMax });
  const latest = new Date(now.getTime() + holdDaysMax * 86_400_000);
  if (until <= now) throw invalidInput('until', 'IN_THE_PAST', { value: until.toISOString() });
  if (until > latest) throw invalidInput('until', 'TOO_LATE', { maximum: latest.toISOString() });
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    checkQuantity(line.quantity, `lines.${index}.quantity`);
    if (seen.has(line.lineId)) throw invalidInput(`lines.${index}.lineId`, 'REPEATED');
    seen.add(line.lineId);
  }
}

export function addReservation(
  work: Work,
  tables: OfferTables,
  input: ReserveInput,
  refusals: readonly Refusal[],
): Reservation {
  const reservation = new tables.Reservation();
  reservation.purchaseId = input.purchaseId;
  reservation.contentHash = hashOf(input);
  reservation.state = refusals.length > 0 ? 'REFUSED' : 'HELD';
  reservation.buyerCompanyId = input.buyerCompanyId;
  reservation.until = input.until;
  reservation.refusals = refusals;
  reservation.createdAt = work.now;
  reservation.changedAt = work.now;
  return work.add(reservation);
}

export function addLine(
  work: Work,
  tables: OfferTables,
  purchaseId: string,
  judged: JudgedLine,
): void {
  invariant(judged.terms, 'a line that is held has terms');
  const line = new tables.ReservationLine();
  line.id = newId('rvl');
  line.purchaseId = purchaseId;
  line.lineId = judged.lineId;
  line.offerId = judged.offerId;
  line.quantity = judged.quantity;
  line.isTracked = judged.isTracked;
  line.terms = judged.terms;
  work.add(line);
}

/** The end of the hold is not part of what was asked: a repeat may well name a later one. */
const hashOf = ({ buyerCompanyId, lines }: ReserveInput) => contentHash({ buyerCompanyId, lines });

async function answerAgain(
  work: Work,
  tables: OfferTables,
  known: Reservation,
  input: ReserveInput,
): Promise<ReserveAnswer> {
  const { state } = known;
  if (known.contentHash !== '' && known.contentHash !== hashOf(input)) {
    throw new DomainError(commonErrors.ID_REUSED, { field: ['purchaseId'] });
  }
  if (state === 'REFUSED') {
    return { outcome: 'REFUSED', state, refusals: known.refusals, lines: [] };
  }
  if (state === 'RELEASED' || state === 'EXPIRED') {
    const refusals = input.lines.map(({ lineId }): Refusal => {
      return { lineId, code: 'RESERVATION_ENDED', params: { state } };
    });
    return { outcome: 'REFUSED', state, refusals, lines: [] };
  }
  const lines = await work.em.find(
    tables.ReservationLine,
    { purchaseId: known.purchaseId } as never,
    { orderBy: { id: 'asc' } },
  );
  const held = lines.map(({ lineId, quantity, terms }) => ({ ...terms, lineId, quantity }));
  return { outcome: 'RESERVED', state, refusals: [], lines: held };
}
