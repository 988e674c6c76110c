// A seller's price lists, for its own people.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { SellerPriceListConnection } from './seller-price-list.graphql.js';
import { sellerPriceLists } from './seller-price-list.queries.js';

@Resolver(() => SellerType)
export class PriceListsOfSellerResolver {
  @FieldResolver(() => SellerPriceListConnection, {
    nullable: true,
    description:
      'The price lists it gives companies, newest first; null for who does not manage them.',
  })
  priceLists(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return sellerPriceLists(ctx, seller, args);
  }
}
