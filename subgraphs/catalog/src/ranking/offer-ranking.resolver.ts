// The ranking of a product's offers in the graph.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ProductType } from '../products/product.graphql.js';
import type { Product } from '../products/product.js';
import { OfferRankingType, RankedOfferType } from './offer-ranking.graphql.js';
import { bestRanked, type OfferRanking, offerRanking } from './offer-ranking.js';

@Resolver(() => ProductType)
export class OfferRankingResolver {
  @FieldResolver(() => OfferRankingType, {
    nullable: true,
    description:
      "Its live offers compared at a quantity, with the prices of the viewer's company, in a declared order with reasons. Of more than 100 offers the cheapest by public price are compared.",
  })
  offerRanking(
    @Root() product: Product,
    @Arg('quantity', () => Int, { description: 'How many units, 1 or more.' }) quantity: number,
    @Ctx() ctx: Context,
  ) {
    return offerRanking(ctx, product.id, quantity);
  }
}

@Resolver(() => OfferRankingType)
export class RankedOffersResolver {
  @FieldResolver(() => [RankedOfferType], { description: 'The best first.' })
  ranked(
    @Root() ranking: OfferRanking,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at the most; 1 to 100.' })
    first: number,
  ) {
    return bestRanked(ranking, first);
  }
}
