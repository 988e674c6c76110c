// The store's offers in the schema.
import { type Page, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { UnitPriceType } from '@agora/kernel/graphql/values.js';
import { asked } from '@agora/offering/offers/asked.js';
import {
  explainedCompany,
  offerFields,
  PriceTierType,
  priceForQuantity,
  ResolvedPriceType,
  VendorInterface,
} from '@agora/offering/offers/offer.graphql.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { offerActions } from '@agora/offering/offers/offer.policy.js';
import { priceFor } from '@agora/offering/offers/price-for.js';
import { costSeenBy, marginsSeenBy, tiersSeenBy } from '@agora/offering/offers/private-terms.js';
import {
  PriceRecordConnection,
  PriceStepType,
  priceHistoryFields,
  TierMarginType,
} from '@agora/offering/price-history/price-history.graphql.js';
import { priceExplanation, reasonsFor } from '@agora/offering/price-lists/price-explanation.js';
import {
  priceHistoryOf,
  priceStepsOf,
  tracksFor,
} from '@agora/offering/price-lists/price-tracks.js';
import { PriceExplanationType } from '@agora/offering/prices/price-explanation.graphql.js';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { businessUnitsByIds } from '../business-units/business-unit.queries.js';
import { storeTables } from '../store-tables.js';
import { adjustStoreStock } from './adjust-store-stock.js';
import { createStoreOffer } from './create-store-offer.js';
import { importStoreOffers } from './import-store-offers.js';
import { pauseStoreOffer } from './pause-store-offer.js';
import { publishStoreOffer } from './publish-store-offer.js';
import {
  AdjustStoreStockInput,
  AdjustStoreStockPayload,
  CreateStoreOfferInput,
  CreateStoreOfferPayload,
  ImportStoreOffersInput,
  ImportStoreOffersPayload,
  PauseStoreOfferInput,
  PauseStoreOfferPayload,
  PublishStoreOfferInput,
  PublishStoreOfferPayload,
  StoreOfferType,
  UpdateStoreOfferInput,
  UpdateStoreOfferPayload,
  WithdrawStoreOfferInput,
  WithdrawStoreOfferPayload,
} from './store-offer.graphql.js';
import { storeOfferPolicy } from './store-offer.policy.js';
import { storePricesForViewer } from './store-offer.queries.js';
import { updateStoreOffer } from './update-store-offer.js';
import { withdrawStoreOffer } from './withdraw-store-offer.js';

const tracksOfStore = tracksFor(storeTables);
const reasonsOfStore = reasonsFor(storeTables);

@Resolver(() => StoreOfferType)
export class StoreOfferResolver {
  @FieldResolver(() => VendorInterface, offerFields.vendor)
  vendor(@Root() offer: Offer, @Ctx() ctx: Context) {
    return ctx.load(businessUnitsByIds, offer.vendorId);
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
    return priceExplanation(ctx, reasonsOfStore, offer, { quantity, companyId });
  }

  @FieldResolver(() => PriceRecordConnection, priceHistoryFields.priceHistory)
  priceHistory(
    @Root() offer: Offer,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<unknown> | null> {
    return priceHistoryOf(ctx, storeTables, offer, args);
  }

  @FieldResolver(() => [PriceStepType], priceHistoryFields.priceSteps)
  priceSteps(
    @Root() offer: Offer,
    @Arg('quantity', () => Int, priceForQuantity) quantity: number,
    @Arg('companyId', () => ID, explainedCompany) companyId: string | null,
    @Ctx() ctx: Context,
  ) {
    return priceStepsOf(ctx, tracksOfStore, offer, { quantity, companyId });
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
    @Ctx() ctx: Context,
  ) {
    return priceFor(ctx, storePricesForViewer, offer, quantity);
  }

  @FieldResolver(() => [offerActions], offerFields.allowedActions)
  allowedActions(@Root() offer: Offer, @Ctx() ctx: Context) {
    return storeOfferPolicy.allowed(ctx.actor, offer);
  }

  @Mutation(() => CreateStoreOfferPayload, { description: 'Writes an offer as a draft.' })
  async createStoreOffer(
    @Arg('input', () => CreateStoreOfferInput, asked) input: CreateStoreOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => createStoreOffer(work, input)) };
  }

  @Mutation(() => UpdateStoreOfferPayload, { description: "Changes an offer's terms." })
  async updateStoreOffer(
    @Arg('input', () => UpdateStoreOfferInput, asked) input: UpdateStoreOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => updateStoreOffer(work, input)) };
  }

  @Mutation(() => PublishStoreOfferPayload, { description: 'Puts an offer up.' })
  async publishStoreOffer(
    @Arg('input', () => PublishStoreOfferInput, asked) input: PublishStoreOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => publishStoreOffer(work, input)) };
  }

  @Mutation(() => PauseStoreOfferPayload, { description: 'Takes an offer down for a while.' })
  async pauseStoreOffer(
    @Arg('input', () => PauseStoreOfferInput, asked) input: PauseStoreOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => pauseStoreOffer(work, input)) };
  }

  @Mutation(() => WithdrawStoreOfferPayload, { description: 'Takes an offer down for good.' })
  async withdrawStoreOffer(
    @Arg('input', () => WithdrawStoreOfferInput, asked) input: WithdrawStoreOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => withdrawStoreOffer(work, input)) };
  }

  @Mutation(() => AdjustStoreStockPayload, {
    description: "Counts an offer's stock: so many units more or fewer, never below what is held.",
  })
  async adjustStoreStock(
    @Arg('input', () => AdjustStoreStockInput, asked) input: AdjustStoreStockInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => adjustStoreStock(work, input)) };
  }

  @Mutation(() => ImportStoreOffersPayload, {
    description:
      "Makes or changes offers by the source's own keys; new ones are live at once. For sales agents of the business unit.",
  })
  async importStoreOffers(
    @Arg('input', () => ImportStoreOffersInput, asked) input: ImportStoreOffersInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.transact((work) => importStoreOffers(work, input));
  }
}
