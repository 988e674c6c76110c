// The store's price lists in the schema.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { CustomerGroupType } from '@agora/offering/customers/customer-group.graphql.js';
import { asked } from '@agora/offering/offers/asked.js';
import { VendorInterface } from '@agora/offering/offers/offer.graphql.js';
import {
  PriceListEntryConnection,
  priceListFields,
} from '@agora/offering/price-lists/price-list.graphql.js';
import type { PriceList } from '@agora/offering/price-lists/price-list.js';
import { priceListStates } from '@agora/offering/price-lists/price-list.js';
import { entriesOf } from '@agora/offering/price-lists/price-list.queries.js';
import { OfferingCompanyType } from '@agora/offering/vendors/stubs.graphql.js';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { businessUnitsByIds } from '../business-units/business-unit.queries.js';
import { storeOffersByIds } from '../offers/store-offer.queries.js';
import { storeTables } from '../store-tables.js';
import { changeStorePriceListEntries } from './change-store-price-list-entries.js';
import { createStorePriceList } from './create-store-price-list.js';
import { endStorePriceList } from './end-store-price-list.js';
import { setStorePriceList } from './set-store-price-list.js';
import {
  ChangeStorePriceListEntriesInput,
  ChangeStorePriceListEntriesPayload,
  CreateStorePriceListInput,
  CreateStorePriceListPayload,
  EndStorePriceListInput,
  EndStorePriceListPayload,
  SetStorePriceListInput,
  SetStorePriceListPayload,
  StorePriceListType,
  UpdateStorePriceListInput,
  UpdateStorePriceListPayload,
} from './store-price-list.graphql.js';
import {
  assigneesOfStoreLists,
  entryCountsOfStoreLists,
  storeGroupsByIds,
} from './store-price-list.queries.js';
import { updateStorePriceList } from './update-store-price-list.js';

@Resolver(() => StorePriceListType)
export class StorePriceListResolver {
  @FieldResolver(() => VendorInterface, priceListFields.vendor)
  vendor(@Root() list: PriceList, @Ctx() ctx: Context) {
    return ctx.load(businessUnitsByIds, list.vendorId);
  }

  @FieldResolver(() => priceListStates, priceListFields.state)
  state(@Root() list: PriceList, @Ctx() ctx: Context) {
    return list.stateAt(ctx.now);
  }

  @FieldResolver(() => [OfferingCompanyType], priceListFields.companies)
  async companies(@Root() list: PriceList, @Ctx() ctx: Context) {
    const assignees = await ctx.load(assigneesOfStoreLists, list.id);
    return assignees.flatMap(({ companyId }) =>
      companyId ? [{ __typename: 'Company', id: companyId }] : [],
    );
  }

  @FieldResolver(() => [CustomerGroupType], priceListFields.groups)
  async groups(@Root() list: PriceList, @Ctx() ctx: Context) {
    const assignees = await ctx.load(assigneesOfStoreLists, list.id);
    const ids = assignees.flatMap(({ groupId }) => groupId ?? []);
    const groups = await Promise.all(ids.map((id) => ctx.load(storeGroupsByIds, id)));
    return groups.filter((group) => group !== null);
  }

  @FieldResolver(() => Int, priceListFields.entryCount)
  entryCount(@Root() list: PriceList, @Ctx() ctx: Context) {
    return ctx.load(entryCountsOfStoreLists, list.id);
  }

  @FieldResolver(() => PriceListEntryConnection, priceListFields.entries)
  entries(
    @Root() list: PriceList,
    @Arg('text', () => String, priceListFields.entryText) text: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return entriesOf(ctx, storeTables, storeOffersByIds, list, { text, args });
  }

  @Mutation(() => SetStorePriceListPayload, {
    description:
      'Sets the prices one company gets from a business unit, in place of its earlier list.',
  })
  async setStorePriceList(
    @Arg('input', () => SetStorePriceListInput, asked) input: SetStorePriceListInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => setStorePriceList(work, input)) };
  }

  @Mutation(() => CreateStorePriceListPayload, {
    description: 'Opens a price list for companies and groups of customers.',
  })
  async createStorePriceList(
    @Arg('input', () => CreateStorePriceListInput, asked) input: CreateStorePriceListInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => createStorePriceList(work, input)) };
  }

  @Mutation(() => UpdateStorePriceListPayload, {
    description: "Changes a price list's name, place in the order, time, or whom it is for.",
  })
  async updateStorePriceList(
    @Arg('input', () => UpdateStorePriceListInput, asked) input: UpdateStorePriceListInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => updateStorePriceList(work, input)) };
  }

  @Mutation(() => ChangeStorePriceListEntriesPayload, {
    description: 'Sets some prices of a list and takes others out; the rest stays.',
  })
  async changeStorePriceListEntries(
    @Arg('input', () => ChangeStorePriceListEntriesInput, asked)
    input: ChangeStorePriceListEntriesInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => changeStorePriceListEntries(work, input)) };
  }

  @Mutation(() => EndStorePriceListPayload, { description: 'Ends a price list for good.' })
  async endStorePriceList(
    @Arg('input', () => EndStorePriceListInput, asked) input: EndStorePriceListInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => endStorePriceList(work, input)) };
  }
}
