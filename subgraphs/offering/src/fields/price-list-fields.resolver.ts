// The fields that a price list of the store and one of a seller have alike.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, type ClassType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { CustomerGroupType } from '../customers/customer-group.graphql.js';
import { groupsByIds } from '../customers/customer-group.queries.js';
import type { OfferTables } from '../offer-tables.js';
import { VendorInterface } from '../offers/offer.graphql.js';
import { PriceListEntryConnection, priceListFields } from '../price-lists/price-list.graphql.js';
import { type PriceList, priceListStates } from '../price-lists/price-list.js';
import {
  assigneesOfLists,
  entriesOf,
  entryCountsOfLists,
  type OfferBatch,
} from '../price-lists/price-list.queries.js';
import { OfferingCompanyType } from '../vendors/stubs.graphql.js';

interface Surroundings {
  readonly tables: OfferTables;
  readonly vendorsByIds: (ids: readonly string[], ctx: Context) => Promise<readonly unknown[]>;
  readonly offersByIds: OfferBatch;
}

export function priceListFieldsResolver(
  type: ClassType,
  { tables, vendorsByIds, offersByIds }: Surroundings,
) {
  const assignees = assigneesOfLists(tables);
  const entryCounts = entryCountsOfLists(tables);
  const groups = groupsByIds(tables);

  @Resolver(() => type)
  class PriceListFieldsResolver {
    @FieldResolver(() => VendorInterface, priceListFields.vendor)
    vendor(@Root() list: PriceList, @Ctx() ctx: Context) {
      return ctx.load(vendorsByIds, list.vendorId);
    }

    @FieldResolver(() => priceListStates, priceListFields.state)
    state(@Root() list: PriceList, @Ctx() ctx: Context) {
      return list.stateAt(ctx.now);
    }

    @FieldResolver(() => [OfferingCompanyType], priceListFields.companies)
    async companies(@Root() list: PriceList, @Ctx() ctx: Context) {
      const found = await ctx.load(assignees, list.id);
      return found.flatMap(({ companyId }) =>
        companyId ? [{ __typename: 'Company', id: companyId }] : [],
      );
    }

    @FieldResolver(() => [CustomerGroupType], priceListFields.groups)
    async groups(@Root() list: PriceList, @Ctx() ctx: Context) {
      const found = await ctx.load(assignees, list.id);
      const ids = found.flatMap(({ groupId }) => groupId ?? []);
      const loaded = await Promise.all(ids.map((id) => ctx.load(groups, id)));
      return loaded.filter((group) => group !== null);
    }

    @FieldResolver(() => Int, priceListFields.entryCount)
    entryCount(@Root() list: PriceList, @Ctx() ctx: Context) {
      return ctx.load(entryCounts, list.id);
    }

    @FieldResolver(() => PriceListEntryConnection, priceListFields.entries)
    entries(
      @Root() list: PriceList,
      @Arg('text', () => String, priceListFields.entryText) text: string | null,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() ctx: Context,
    ) {
      return entriesOf(ctx, tables, offersByIds, list, { text, args });
    }
  }
  return PriceListFieldsResolver;
}
