// Look-up of many part numbers in the graph.
import type { Context } from '@agora/kernel/graphql/context.js';
import { UnitPriceType } from '@agora/kernel/graphql/values.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { liveOffers } from '../listings/listing.queries.js';
import { CatalogOffer } from '../listings/offer.graphql.js';
import { bestListed } from '../ranking/best-listed.js';
import { lookUpPartNumbers, type Match } from './look-up-part-numbers.js';
import { LookUpMatchType, LookUpRowType } from './search.graphql.js';

@Resolver()
export class LookUpResolver {
  @Query(() => [LookUpRowType], {
    description:
      "Finds many part numbers, GTINs or vendors' own numbers at once, with or without dashes and spaces; a row for each, in order.",
  })
  lookUp(
    @Arg('partNumbers', () => [String], { description: 'At most 1,000.' }) partNumbers: string[],
    @Arg('quantities', () => [Int], {
      nullable: true,
      description: 'How many of each are wanted, as many as part numbers; default 1 of each.',
    })
    quantities: number[] | null,
    @Ctx() ctx: Context,
  ) {
    return lookUpPartNumbers(ctx, partNumbers, quantities);
  }
}

@Resolver(() => LookUpMatchType)
export class LookUpMatchResolver {
  @FieldResolver(() => CatalogOffer, {
    nullable: true,
    description:
      'The best offer at the quantity by the rule of `Product.offerRanking` on public prices, or the one whose number was asked; null when nobody sells it.',
  })
  async bestOffer(@Root() match: QuantityMatch, @Ctx() ctx: Context) {
    const best = await bestOffer(ctx, match);
    return best && { __typename: typeOfPrefix(best.id.slice(0, 3)), id: best.id };
  }

  @FieldResolver(() => UnitPriceType, {
    nullable: true,
    description:
      "That offer's public unit price at the quantity; null without one. Yours is bestOffer.priceFor.",
  })
  async indexedPrice(@Root() match: QuantityMatch, @Ctx() ctx: Context) {
    const best = await bestOffer(ctx, match);
    const price = best?.priceAt(Math.max(match.quantity, best.minimumQuantity));
    return best && price != null ? UnitPrice.of(price, best.currencyCode) : null;
  }

  @FieldResolver(() => Int, { description: 'How many live offers there are for the product.' })
  async offerCount(@Root() { product }: QuantityMatch, @Ctx() ctx: Context) {
    return (await ctx.load(liveOffers, product.id)).length;
  }
}

type QuantityMatch = Match & { quantity: number };

async function bestOffer(ctx: Context, { product, offerId, quantity }: QuantityMatch) {
  const offers = await ctx.load(liveOffers, product.id);
  const named = offers.find(({ id }) => id === offerId);
  return named ?? bestListed(offers, quantity);
}
