// The prices that lists give one company, for many offers at once: three statements, however many offers and
// lists there are. Nobody else's lists are ever read.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { type PriceTier, type StoredTier, tiersOf } from '../prices/price-tiers.js';
import type { ListedPrice } from '../prices/resolve-price.js';
import { placeholders, rowsOf, tableOf } from '../rows-of.js';
import type { PriceList } from './price-list.js';

type ListedByOffer = ReadonlyMap<string, readonly ListedPrice[]>;

/** A list that counts for the company, and whether it is its own or came to it by a group. */
export interface AssignedList {
  readonly list: PriceList;
  readonly source: ListedPrice['source'];
}

interface EntryRow {
  offer_id: string;
  price_list_id: string;
  stored_tiers: string;
  is_on_request: number;
}

/** The lists that were given to this company or to its groups and have not been ended. */
export async function listsOfCompany(
  em: Work['em'],
  tables: OfferTables,
  companyId: string,
): Promise<AssignedList[]> {
  const assignees = tableOf(em, tables.PriceListAssignee);
  const members = tableOf(em, tables.CustomerGroupMember);
  const rows = await rowsOf<{ price_list_id: string; own_count: number | string }>(
    em,
    `select price_list_id, sum(case when company_id is null then 0 else 1 end) as own_count
      from ${assignees} where company_id = ? or group_id in
      (select group_id from ${members} where company_id = ?) group by price_list_id`,
    [companyId, companyId],
  );
  if (rows.length === 0) return [];
  const own = new Set(rows.filter((r) => Number(r.own_count) > 0).map((r) => r.price_list_id));
  const lists = await em.find(
    tables.PriceList,
    { id: { $in: rows.map((row) => row.price_list_id) }, endedAt: null },
    { orderBy: { id: 'asc' } },
  );
  return lists.map((list) => ({
    list,
    source: own.has(list.id) ? 'COMPANY_PRICE_LIST' : 'GROUP_PRICE_LIST',
  }));
}

/** What these lists say of these offers. Tiers are read from their text when they are looked at. */
export async function entriesFor(
  em: Work['em'],
  tables: OfferTables,
  assigned: readonly AssignedList[],
  offerIds: readonly string[],
): Promise<ListedByOffer> {
  const found = new Map<string, ListedPrice[]>();
  if (assigned.length === 0 || offerIds.length === 0) return found;
  const byId = new Map(assigned.map((one) => [one.list.id, one]));
  const rows = await rowsOf<EntryRow>(
    em,
    `select offer_id, price_list_id, stored_tiers, is_on_request
      from ${tableOf(em, tables.PriceListEntry)}
      where offer_id in (${placeholders(offerIds)})
      and price_list_id in (${placeholders(assigned)})`,
    [...offerIds, ...byId.keys()],
  );
  for (const row of rows) {
    const one = byId.get(row.price_list_id);
    if (!one) continue;
    const listed = new EntryPrice(one, row);
    const others = found.get(row.offer_id);
    if (others) others.push(listed);
    else found.set(row.offer_id, [listed]);
  }
  return found;
}

class EntryPrice implements ListedPrice {
  readonly source: ListedPrice['source'];
  readonly priority: number;
  readonly priceListId: string;
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
  readonly isOnRequest: boolean;
  private readonly currencyCode: string;
  private read: PriceTier[] | undefined;

  constructor(
    { list, source }: AssignedList,
    private readonly row: EntryRow,
  ) {
    this.source = source;
    this.priority = list.priority;
    this.priceListId = list.id;
    this.validFrom = list.validFrom;
    this.validUntil = list.validUntil;
    this.isOnRequest = Boolean(row.is_on_request);
    this.currencyCode = list.currencyCode;
  }

  get tiers(): PriceTier[] {
    this.read ??= tiersOf(
      JSON.parse(this.row.stored_tiers) as readonly StoredTier[],
      this.currencyCode,
    );
    return this.read;
  }
}

export async function listedPrices(
  em: Work['em'],
  tables: OfferTables,
  companyId: string,
  offerIds: readonly string[],
): Promise<ListedByOffer> {
  return entriesFor(em, tables, await listsOfCompany(em, tables, companyId), offerIds);
}

/** The batch for `Offer.priceFor`: what lists give the viewer's company, for each offer. */
export function listedForViewer(tables: OfferTables) {
  const listsOfViewer = (companyIds: readonly string[], ctx: Context) =>
    Promise.all(companyIds.map((companyId) => listsOfCompany(ctx.em, tables, companyId)));
  return async (offerIds: readonly string[], ctx: Context) => {
    const { companyId, isMember } = ctx.actor;
    if (!isMember || !companyId) return offerIds.map((): readonly ListedPrice[] => []);
    const assigned = await ctx.load(listsOfViewer, companyId);
    const found = await entriesFor(ctx.em, tables, assigned, offerIds);
    return offerIds.map((id) => found.get(id) ?? []);
  };
}
