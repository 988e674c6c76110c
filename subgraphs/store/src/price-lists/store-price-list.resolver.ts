// The store's price lists in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { priceListFieldsResolver } from '@agora/offering/fields/price-list-fields.resolver.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
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
import { updateStorePriceList } from './update-store-price-list.js';

@Resolver(() => StorePriceListType)
export class StorePriceListResolver extends priceListFieldsResolver(StorePriceListType, {
  tables: storeTables,
  vendorsByIds: businessUnitsByIds,
  offersByIds: storeOffersByIds,
}) {
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
