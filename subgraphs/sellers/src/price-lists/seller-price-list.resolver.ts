// The sellers' price lists in the schema.
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
import { sellerOffersByIds } from '../offers/seller-offer.queries.js';
import { sellerTables } from '../seller-tables.js';
import { sellersByIds } from '../sellers/seller.queries.js';
import { changeSellerPriceListEntries } from './change-seller-price-list-entries.js';
import { createSellerPriceList } from './create-seller-price-list.js';
import { endSellerPriceList } from './end-seller-price-list.js';
import {
  ChangeSellerPriceListEntriesInput,
  ChangeSellerPriceListEntriesPayload,
  CreateSellerPriceListInput,
  CreateSellerPriceListPayload,
  EndSellerPriceListInput,
  EndSellerPriceListPayload,
  SellerPriceListType,
  SetSellerPriceListInput,
  SetSellerPriceListPayload,
  UpdateSellerPriceListInput,
  UpdateSellerPriceListPayload,
} from './seller-price-list.graphql.js';
import {
  assigneesOfSellerLists,
  entryCountsOfSellerLists,
  sellerGroupsByIds,
} from './seller-price-list.queries.js';
import { setSellerPriceList } from './set-seller-price-list.js';
import { updateSellerPriceList } from './update-seller-price-list.js';

@Resolver(() => SellerPriceListType)
export class SellerPriceListResolver {
  @FieldResolver(() => VendorInterface, priceListFields.vendor)
  vendor(@Root() list: PriceList, @Ctx() ctx: Context) {
    return ctx.load(sellersByIds, list.vendorId);
  }

  @FieldResolver(() => priceListStates, priceListFields.state)
  state(@Root() list: PriceList, @Ctx() ctx: Context) {
    return list.stateAt(ctx.now);
  }

  @FieldResolver(() => [OfferingCompanyType], priceListFields.companies)
  async companies(@Root() list: PriceList, @Ctx() ctx: Context) {
    const assignees = await ctx.load(assigneesOfSellerLists, list.id);
    return assignees.flatMap(({ companyId }) =>
      companyId ? [{ __typename: 'Company', id: companyId }] : [],
    );
  }

  @FieldResolver(() => [CustomerGroupType], priceListFields.groups)
  async groups(@Root() list: PriceList, @Ctx() ctx: Context) {
    const assignees = await ctx.load(assigneesOfSellerLists, list.id);
    const ids = assignees.flatMap(({ groupId }) => groupId ?? []);
    const groups = await Promise.all(ids.map((id) => ctx.load(sellerGroupsByIds, id)));
    return groups.filter((group) => group !== null);
  }

  @FieldResolver(() => Int, priceListFields.entryCount)
  entryCount(@Root() list: PriceList, @Ctx() ctx: Context) {
    return ctx.load(entryCountsOfSellerLists, list.id);
  }

  @FieldResolver(() => PriceListEntryConnection, priceListFields.entries)
  entries(
    @Root() list: PriceList,
    @Arg('text', () => String, priceListFields.entryText) text: string | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return entriesOf(ctx, sellerTables, sellerOffersByIds, list, { text, args });
  }

  @Mutation(() => SetSellerPriceListPayload, {
    description: 'Sets the prices one company gets from a seller, in place of its earlier list.',
  })
  async setSellerPriceList(
    @Arg('input', () => SetSellerPriceListInput, asked) input: SetSellerPriceListInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => setSellerPriceList(work, input)) };
  }

  @Mutation(() => CreateSellerPriceListPayload, {
    description: 'Opens a price list for companies and groups of customers.',
  })
  async createSellerPriceList(
    @Arg('input', () => CreateSellerPriceListInput, asked) input: CreateSellerPriceListInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => createSellerPriceList(work, input)) };
  }

  @Mutation(() => UpdateSellerPriceListPayload, {
    description: "Changes a price list's name, place in the order, time, or whom it is for.",
  })
  async updateSellerPriceList(
    @Arg('input', () => UpdateSellerPriceListInput, asked) input: UpdateSellerPriceListInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => updateSellerPriceList(work, input)) };
  }

  @Mutation(() => ChangeSellerPriceListEntriesPayload, {
    description: 'Sets some prices of a list and takes others out; the rest stays.',
  })
  async changeSellerPriceListEntries(
    @Arg('input', () => ChangeSellerPriceListEntriesInput, asked)
    input: ChangeSellerPriceListEntriesInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => changeSellerPriceListEntries(work, input)) };
  }

  @Mutation(() => EndSellerPriceListPayload, { description: 'Ends a price list for good.' })
  async endSellerPriceList(
    @Arg('input', () => EndSellerPriceListInput, asked) input: EndSellerPriceListInput,
    @Ctx() ctx: Context,
  ) {
    return { priceList: await ctx.transact((work) => endSellerPriceList(work, input)) };
  }
}
