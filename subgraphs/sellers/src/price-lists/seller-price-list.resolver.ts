// The sellers' price lists in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { priceListFieldsResolver } from '@agora/offering/fields/price-list-fields.resolver.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
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
import { setSellerPriceList } from './set-seller-price-list.js';
import { updateSellerPriceList } from './update-seller-price-list.js';

@Resolver(() => SellerPriceListType)
export class SellerPriceListResolver extends priceListFieldsResolver(SellerPriceListType, {
  tables: sellerTables,
  vendorsByIds: sellersByIds,
  offersByIds: sellerOffersByIds,
}) {
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
