// `Offer.priceSteps` and `Offer.priceHistory`: what prices were. A buyer sees what its own company would have paid, by the
// lists that count for it today and only since they were given to it: what others paid before is not its business.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import { manages } from '../managed-by.js';
import type { OfferTables } from '../offer-tables.js';
import type { Offer } from '../offers/offer.js';
import type { PriceRecord } from '../price-history/price-record.js';
import { type ListTrack, type PriceTracks, priceSteps } from '../price-history/price-steps.js';
import { type AskedPrices, concernedCompany } from './concerned-company.js';

const yearMs = 365 * 86_400_000;
/** Of an offer whose prices change all day the latest steps are shown. */
const stepsMax = 500;

interface Asked {
  readonly offer: Offer;
  readonly companyId: string;
}

type ListOfCompany = Omit<ListTrack, 'records'>;

/** The lists that count for a company or counted until they were ended, each from when it was given on. */
async function listsGiven(
  em: Work['em'],
  tables: OfferTables,
  companyId: string,
): Promise<ListOfCompany[]> {
  const orderBy = { id: 'asc' } as const;
  const members = await em.find(tables.CustomerGroupMember, { companyId }, { orderBy });
  const joinedAt = new Map(members.map(({ groupId, since }) => [groupId, since]));
  const isFor = [{ companyId }, { groupId: { $in: [...joinedAt.keys()] } }];
  const given = await em.find(tables.PriceListAssignee, { $or: isFor }, { orderBy });
  const ids = [...new Set(given.map(({ priceListId }) => priceListId))];
  const lists = ids.length
    ? await em.find(tables.PriceList, { id: { $in: ids } }, { orderBy })
    : [];
  return lists.map((list) => {
    const own = given.filter(({ priceListId }) => priceListId === list.id);
    const since = own.map((one) => later(one.since, joinedAt.get(one.groupId ?? '')));
    const first = since.reduce((a, b) => sooner(a, b) ?? a);
    return {
      source: own.some((one) => one.companyId) ? 'COMPANY_PRICE_LIST' : 'GROUP_PRICE_LIST',
      priority: list.priority,
      priceListId: list.id,
      validFrom: later(first, list.validFrom),
      validUntil: sooner(list.validUntil, list.endedAt),
    };
  });
}

const later = (a: Date, b: Date | null | undefined) => (b && b > a ? b : a);
const sooner = (a: Date | null, b: Date | null) => (a && b ? (a < b ? a : b) : (a ?? b));

/** The batch: all that was recorded for these offers, publicly and in the lists of each company. */
export function tracksFor(tables: OfferTables) {
  return async (keys: readonly Asked[], ctx: Context): Promise<PriceTracks[]> => {
    const lists = new Map<string, ListOfCompany[]>();
    for (const companyId of new Set(keys.map((key) => key.companyId))) {
      lists.set(companyId, await listsGiven(ctx.em, tables, companyId));
    }
    const offerIds = [...new Set(keys.map(({ offer }) => offer.id))];
    const listIds = [...lists.values()].flat().map(({ priceListId }) => priceListId);
    const records = await recordsOf(ctx, tables, offerIds, listIds);
    return keys.map(({ offer, companyId }) => {
      const own = records.filter(({ offerId }) => offerId === offer.id);
      return {
        publics: own.filter(({ priceListId }) => priceListId === null),
        lists: (lists.get(companyId) ?? []).map((list) => ({
          ...list,
          records: own.filter(({ priceListId }) => priceListId === list.priceListId),
        })),
      };
    });
  };
}

async function recordsOf(
  ctx: Context,
  tables: OfferTables,
  offerIds: readonly string[],
  listIds: readonly string[],
): Promise<PriceRecord[]> {
  const among = [{ priceListId: null }, { priceListId: { $in: [...listIds] } }];
  const where = { offerId: { $in: [...offerIds] }, $or: among };
  return ctx.em.find(tables.PriceRecord, where, { orderBy: { at: 'asc', id: 'asc' } });
}

export async function priceStepsOf(
  ctx: Context,
  tracks: ReturnType<typeof tracksFor>,
  offer: Offer,
  asked: AskedPrices,
) {
  const concerned = concernedCompany(ctx, offer, asked);
  if (!concerned) return null;
  const found = await ctx.load(tracks, { offer, companyId: concerned.companyId });
  const from = later(new Date(ctx.now.getTime() - yearMs), found.publics[0]?.at);
  return priceSteps(found, asked.quantity, { from, to: ctx.now }).slice(-stepsMax);
}

/** Every change, newest first; null for who does not manage the vendor. */
export async function priceHistoryOf(
  ctx: Context,
  tables: OfferTables,
  offer: Offer,
  args: PageArgs,
) {
  if (!manages(ctx.actor, { companyId: offer.vendorCompanyId })) return null;
  const page = await entityPage(ctx.em, tables.PriceRecord, { offerId: offer.id }, args);
  const listIds = [...new Set(page.nodes.flatMap(({ priceListId }) => priceListId ?? []))];
  const where = { id: { $in: listIds } };
  const lists = await ctx.em.find(tables.PriceList, where, { orderBy: { id: 'asc' } });
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  const shown = (record: PriceRecord) => ({
    ...{ id: record.id, at: record.at, cause: record.cause, tiers: record.tiers },
    isOnRequest: record.isOnRequest,
    priceListName: names.get(record.priceListId ?? '') ?? null,
    member: record.memberId ? { __typename: 'Member', id: record.memberId } : null,
  });
  return {
    ...page,
    edges: page.edges.map(({ node, cursor }) => ({ node: shown(node), cursor })),
    nodes: page.nodes.map(shown),
  };
}
