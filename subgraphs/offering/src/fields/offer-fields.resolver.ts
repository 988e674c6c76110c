// The fields that an offer of the store and one of a seller have alike.
import { type Page, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { UnitPriceType } from '@agora/kernel/graphql/values.js';
import {
  Arg,
  Args,
  type ClassType,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import {
  explainedCompany,
  offerFields,
  PriceTierType,
  priceForQuantity,
  priceForRoundUp,
  priceStepsQuantity,
  ResolvedPriceType,
  VendorInterface,
} from '../offers/offer.graphql.js';
import type { Offer } from '../offers/offer.js';
import { type OfferPolicy, offerActions } from '../offers/offer.policy.js';
import { type ListedBatch, priceFor } from '../offers/price-for.js';
import { costSeenBy, marginsSeenBy, tiersSeenBy } from '../offers/private-terms.js';
import {
  PriceRecordConnection,
  PriceStepType,
  priceHistoryFields,
  TierMarginType,
} from '../price-history/price-history.graphql.js';
import { priceExplanation, reasonsFor } from '../price-lists/price-explanation.js';
import { priceHistoryOf, priceStepsOf, tracksFor } from '../price-lists/price-tracks.js';
import { PriceExplanationType } from '../prices/price-explanation.graphql.js';
import { AvailabilityType, OfferInventoryType } from '../stock/stock.graphql.js';
import { availability, type InventoryBatches, inventory } from '../warehouses/inventory.queries.js';

interface Surroundings {
  readonly batches: InventoryBatches;
  readonly vendorsByIds: (ids: readonly string[], ctx: Context) => Promise<readonly unknown[]>;
  readonly prices: ListedBatch;
  readonly policy: OfferPolicy;
}

export function offerFieldsResolver(
  type: ClassType,
  { batches, vendorsByIds, prices, policy }: Surroundings,
) {
  const { tables } = batches;
  const reasons = reasonsFor(tables);
  const tracks = tracksFor(tables);

  @Resolver(() => type)
  class OfferFieldsResolver {
    @FieldResolver(() => VendorInterface, offerFields.vendor)
    vendor(@Root() offer: Offer, @Ctx() ctx: Context) {
      return ctx.load(vendorsByIds, offer.vendorId);
    }

    @FieldResolver(() => [PriceTierType], offerFields.tiers)
    tiers(@Root() offer: Offer, @Ctx() ctx: Context) {
      return tiersSeenBy(ctx.actor, offer);
    }

    @FieldResolver(() => UnitPriceType, offerFields.cost)
    cost(@Root() offer: Offer, @Ctx() ctx: Context) {
      return costSeenBy(ctx.actor, offer);
    }

    @FieldResolver(() => PriceExplanationType, offerFields.priceExplanation)
    priceExplanation(
      @Root() offer: Offer,
      @Arg('quantity', () => Int, priceForQuantity) quantity: number,
      @Arg('companyId', () => ID, explainedCompany) companyId: string | null,
      @Ctx() ctx: Context,
    ) {
      return priceExplanation(ctx, reasons, offer, { quantity, companyId });
    }

    @FieldResolver(() => PriceRecordConnection, priceHistoryFields.priceHistory)
    priceHistory(
      @Root() offer: Offer,
      @Args(() => PageArgs) args: PageArgs,
      @Ctx() ctx: Context,
    ): Promise<Page<unknown> | null> {
      return priceHistoryOf(ctx, tables, offer, args);
    }

    @FieldResolver(() => [PriceStepType], priceHistoryFields.priceSteps)
    priceSteps(
      @Root() offer: Offer,
      @Arg('quantity', () => Int, priceStepsQuantity) quantity: number | null,
      @Arg('companyId', () => ID, explainedCompany) companyId: string | null,
      @Ctx() ctx: Context,
    ) {
      return priceStepsOf(ctx, tracks, offer, {
        quantity: quantity ?? offer.minimumQuantity,
        companyId,
      });
    }

    @FieldResolver(() => [TierMarginType], priceHistoryFields.tierMargins)
    tierMargins(@Root() offer: Offer, @Ctx() ctx: Context) {
      return marginsSeenBy(ctx.actor, offer);
    }

    @FieldResolver(() => Boolean, offerFields.isLive)
    isLive(@Root() offer: Offer, @Ctx() ctx: Context) {
      return offer.isLiveAt(ctx.now);
    }

    @FieldResolver(() => ResolvedPriceType, offerFields.priceFor)
    priceFor(
      @Root() offer: Offer,
      @Arg('quantity', () => Int, priceForQuantity) quantity: number,
      @Arg('roundUp', () => Boolean, priceForRoundUp) roundUp: boolean,
      @Ctx() ctx: Context,
    ) {
      return priceFor(ctx, prices, offer, { quantity, roundUp });
    }

    @FieldResolver(() => [offerActions], offerFields.allowedActions)
    allowedActions(@Root() offer: Offer, @Ctx() ctx: Context) {
      return policy.allowed(ctx.actor, offer);
    }

    @FieldResolver(() => AvailabilityType, offerFields.availability)
    availability(
      @Root() offer: Offer,
      @Arg('quantity', () => Int, priceForQuantity) quantity: number,
      @Ctx() ctx: Context,
    ) {
      return availability(ctx, batches, offer, quantity);
    }

    @FieldResolver(() => OfferInventoryType, offerFields.inventory)
    inventory(@Root() offer: Offer, @Ctx() ctx: Context) {
      return inventory(ctx, batches, offer);
    }
  }
  return OfferFieldsResolver;
}
