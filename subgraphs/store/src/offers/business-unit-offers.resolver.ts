// A business unit's offers, as buyers see them and as its own people do.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { OfferConnection, vendorFields } from '@agora/offering/offers/offer.graphql.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BusinessUnitType } from '../business-units/business-unit.graphql.js';
import type { BusinessUnit } from '../business-units/business-unit.js';
import { StoreOfferConnection } from './store-offer.graphql.js';
import { liveStoreOffers, manageableStoreOffers } from './store-offer.queries.js';

@Resolver(() => BusinessUnitType)
export class BusinessUnitOffersResolver {
  @FieldResolver(() => OfferConnection, vendorFields.offers)
  offers(@Root() unit: BusinessUnit, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return liveStoreOffers(ctx, unit, args);
  }

  @FieldResolver(() => StoreOfferConnection, {
    nullable: true,
    description: 'All its offers in every state, newest first; null for who does not manage them.',
  })
  manageableOffers(
    @Root() unit: BusinessUnit,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return manageableStoreOffers(ctx, unit, args);
  }
}
