// A seller's offers, as buyers see them and as its own people do.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { OfferConnection, vendorFields } from '@agora/offering/offers/offer.graphql.js';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import {
  InactiveOfferCountType,
  ManageableOfferFilter,
  SellerOfferConnection,
  SellerOfferType,
} from './seller-offer.graphql.js';
import {
  featuredOffers,
  inactiveOffers,
  liveSellerOffers,
  manageableSellerOffers,
} from './seller-offer.queries.js';

@Resolver(() => SellerType)
export class OffersOfSellerResolver {
  @FieldResolver(() => OfferConnection, vendorFields.offers)
  offers(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return liveSellerOffers(ctx, seller, args);
  }

  @FieldResolver(() => SellerOfferConnection, {
    nullable: true,
    description: 'All its offers in every state, newest first; null for who does not manage them.',
  })
  manageableOffers(
    @Root() seller: Seller,
    @Arg('filter', () => ManageableOfferFilter, { nullable: true, description: 'Which ones.' })
    filter: ManageableOfferFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return manageableSellerOffers(ctx, seller, filter, args);
  }

  @FieldResolver(() => [InactiveOfferCountType], {
    nullable: true,
    description:
      'How many of its offers cannot be bought now, by reason; null for who does not manage them.',
  })
  inactiveOffers(@Root() seller: Seller, @Ctx() ctx: Context) {
    return inactiveOffers(ctx, seller);
  }

  @FieldResolver(() => [SellerOfferType], {
    description: 'The live ones of the offers it shows first, in its order; at most twelve.',
  })
  featuredOffers(@Root() seller: Seller, @Ctx() ctx: Context) {
    return featuredOffers(ctx, seller);
  }
}
