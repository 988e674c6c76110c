// `Offer.priceExplanation`: for the company it concerns, and for who manages the vendor. A buyer is not told
// what lists are called, nor what is still to come.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import { explainPrice, type PriceCandidate, type PriceReasons } from '../prices/explain-price.js';
import type { ListedPrice } from '../prices/resolve-price.js';
import { type AskedPrices, concernedCompany } from './concerned-company.js';
import { type AssignedList, entriesFor, listsOfCompany } from './listed-prices.js';

interface Asked {
  readonly offer: Offer;
  readonly companyId: string;
}

interface Found {
  readonly listed: readonly ListedPrice[];
  readonly names: ReadonlyMap<string, string>;
}

/** The batch: what counts for these companies and offers, with a few statements for each company. */
export function reasonsFor(tables: OfferTables) {
  return async (keys: readonly Asked[], ctx: Context): Promise<Found[]> => {
    const found = new Map<
      string,
      { assigned: AssignedList[]; entries: Map<string, readonly ListedPrice[]> }
    >();
    for (const companyId of new Set(keys.map((key) => key.companyId))) {
      const offerIds = keys.filter((k) => k.companyId === companyId).map((k) => k.offer.id);
      const assigned = await listsOfCompany(ctx.em, tables, companyId);
      const entries = await entriesFor(ctx.em, tables, assigned, offerIds);
      found.set(companyId, { assigned, entries: new Map(entries) });
    }
    return keys.map(({ companyId, offer }) => {
      const one = found.get(companyId);
      const names = new Map(one?.assigned.map(({ list }) => [list.id, list.name]));
      return { listed: one?.entries.get(offer.id) ?? [], names };
    });
  };
}

export async function priceExplanation(
  ctx: Context,
  reasons: ReturnType<typeof reasonsFor>,
  offer: Offer,
  asked: AskedPrices,
) {
  const concerned = concernedCompany(ctx, offer, asked);
  if (!concerned) return null;
  const { listed, names } = await ctx.load(reasons, { offer, companyId: concerned.companyId });
  const { tiers, isOnRequest } = offer;
  return shown(
    explainPrice({ tiers, isOnRequest, listed }, asked.quantity, ctx.now),
    concerned.isManager,
    names,
  );
}

function shown(
  { quantity, price, candidates }: PriceReasons,
  isManager: boolean,
  names: Found['names'],
) {
  const visible = candidates.filter((c) => isManager || c.outcome !== 'NOT_YET_VALID');
  return {
    quantity,
    unitPrice: price?.unitPrice ?? null,
    total: price?.total ?? null,
    candidates: visible.map((candidate) => ({
      source: candidate.source,
      outcome: candidate.outcome,
      priceListName: (isManager && candidate.list && names.get(candidate.list.priceListId)) || null,
      unitPrice: candidate.price?.unitPrice ?? null,
      tierMinimumQuantity: tierShown(candidate),
      validFrom: candidate.list?.validFrom ?? null,
      validUntil: candidate.list?.validUntil ?? null,
    })),
  };
}

/** Of tiers that are to be asked for nothing is told. */
function tierShown({ price, tiers, outcome }: PriceCandidate): number | null {
  if (outcome === 'ON_REQUEST') return null;
  return price?.tierMinimumQuantity ?? tiers[0]?.minimumQuantity ?? null;
}
