// The store's price lists in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { PriceListEntryType } from '@agora/offering/price-lists/price-list.graphql.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { setStorePriceList } from './set-store-price-list.js';
import {
  SetStorePriceListInput,
  SetStorePriceListPayload,
  StorePriceListType,
} from './store-price-list.graphql.js';
import type { StorePriceList } from './store-price-list.js';
import { storePriceListEntries } from './store-price-list.queries.js';

@Resolver(() => StorePriceListType)
export class StorePriceListResolver {
  @FieldResolver(() => [PriceListEntryType], {
    description: 'Its prices, in the order they were given.',
  })
  entries(@Root() list: StorePriceList, @Ctx() ctx: Context) {
    return storePriceListEntries(ctx, list);
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
}
