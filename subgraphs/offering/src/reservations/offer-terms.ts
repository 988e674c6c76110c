// The terms of offers now for one buyer, without holding anything: for carts and quotes. Lines on the
// same offer share its stock, as they would when reserved together.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import { availabilityOf, dayOf } from '../stock/availability.js';
import type { StockArrival } from '../stock/warehouse.js';
import type { LineRequest, LineTerms, Refusal } from './judge-line.js';
import { judgeLines } from './judge-lines.js';

export interface LiveOfferTerms extends Partial<LineTerms> {
  readonly lineId: string;
  readonly offerId: string;
  readonly quantity: number;
  readonly isLive: boolean;
  readonly availableQuantity: number | null;
  readonly dispatchDays: number | null;
  readonly problems: readonly Refusal[];
}

export interface OfferTermsInput {
  /** Null: public prices. */
  readonly buyerCompanyId?: string | null;
  readonly lines: readonly LineRequest[];
}

const linesMax = 500;

/** One answer for each line, in order. */
export async function offerTerms(
  ctx: Context,
  tables: OfferTables,
  { lines, buyerCompanyId }: OfferTermsInput,
): Promise<{ lines: LiveOfferTerms[] }> {
  if (lines.length > linesMax) throw invalidInput('lines', 'TOO_MANY', { countMax: linesMax });
  const asked = { buyerCompanyId: buyerCompanyId ?? null, lines };
  const judged = await judgeLines(ctx.em, tables, asked, ctx.now);
  const arrivals = await arrivalsFor(ctx, tables, judged);
  const today = dayOf(ctx.now);
  const dispatchDays = (offer: Offer, quantity: number) => {
    const expected = arrivals.filter(({ offerId }) => offerId === offer.id);
    return availabilityOf(offer, quantity, expected, today).dispatchDays;
  };
  return {
    lines: judged.map(({ lineId, offerId, quantity, offer, terms, refusals }) => ({
      ...(terms ?? {}),
      lineId,
      offerId,
      quantity,
      isLive: offer?.isLiveAt(ctx.now) ?? false,
      availableQuantity: offer?.stock.availableQuantity ?? null,
      dispatchDays: offer && dispatchDays(offer, quantity),
      problems: refusals,
    })),
  };
}

/** What is expected of offers that have too little now; no statement when all have enough. */
async function arrivalsFor(
  ctx: Context,
  tables: OfferTables,
  judged: readonly { offer: Offer | null; quantity: number }[],
): Promise<StockArrival[]> {
  const short = judged.flatMap(({ offer, quantity }) => {
    const available = offer?.stock.availableQuantity ?? null;
    return offer && available !== null && available < quantity ? [offer.id] : [];
  });
  if (short.length === 0) return [];
  const where = { offerId: { $in: [...new Set(short)] }, state: 'EXPECTED' } as never;
  return ctx.em.find(tables.StockArrival, where, { orderBy: { id: 'asc' } });
}
