// The sellers' price lists in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { PriceListEntryType } from '@agora/offering/price-lists/price-list.graphql.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import {
  SellerPriceListType,
  SetSellerPriceListInput,
  SetSellerPriceListPayload,
} from './seller-price-list.graphql.js';
import type { SellerPriceList } from './seller-price-list.js';
import { sellerPriceListEntries } from './seller-price-list.queries.js';
import { setSellerPriceList } from './set-seller-price-list.js';

@Resolver(() => SellerPriceListType)
export class SellerPriceListResolver {
  @FieldResolver(() => [PriceListEntryType], {
    description: 'Its prices, in the order they were given.',
  })
  entries(@Root() list: SellerPriceList, @Ctx() ctx: Context) {
    return sellerPriceListEntries(ctx, list);
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
}
