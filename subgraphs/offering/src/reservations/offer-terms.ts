// The terms of offers now for one buyer, without holding anything: for carts and quotes. Lines on the
// same offer share its stock, as they would when reserved together.
import { invalidInput } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { OfferTables } from '../offer-tables.js';
import { dayOf, daysFrom } from '../stock/availability.js';
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
  return {
    lines: judged.map(({ lineId, offerId, quantity, offer, terms, refusals }) => ({
      ...(terms ?? {}),
      lineId,
      offerId,
      quantity,
      isLive: offer?.isLiveAt(ctx.now) ?? false,
      availableQuantity: offer?.stock.availableQuantity ?? null,
      dispatchDays: terms && dispatchDays(terms, dayOf(ctx.now)),
      problems: refusals,
    })),
  };
}

/** The day of enough and the lead time after it; null when the vendor cannot say. */
function dispatchDays(terms: LineTerms, today: string): number | null {
  const { availability, availableOn, leadTimeDays } = terms;
  if (availableOn !== null) return daysFrom(today, availableOn) + (leadTimeDays ?? 0);
  const waits = availability === 'BACK_ORDER' || availability === 'NOT_AVAILABLE';
  return waits ? null : leadTimeDays;
}
