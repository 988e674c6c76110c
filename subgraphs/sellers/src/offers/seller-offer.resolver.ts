// The sellers' offers in the schema.
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
import { sellerTables } from '../seller-tables.js';
import { sellersByIds } from '../sellers/seller.queries.js';
import { adjustSellerStock } from './adjust-seller-stock.js';
import { createSellerOffer } from './create-seller-offer.js';
import { importSellerOffers } from './import-seller-offers.js';
import { pauseSellerOffer } from './pause-seller-offer.js';
import { publishSellerOffer } from './publish-seller-offer.js';
import {
  AdjustSellerStockInput,
  AdjustSellerStockPayload,
  CreateSellerOfferInput,
  CreateSellerOfferPayload,
  ImportSellerOffersInput,
  ImportSellerOffersPayload,
  InactiveReasonType,
  PauseSellerOfferInput,
  PauseSellerOfferPayload,
  PublishSellerOfferInput,
  PublishSellerOfferPayload,
  SellerOfferType,
  UpdateSellerOfferInput,
  UpdateSellerOfferPayload,
  WithdrawSellerOfferInput,
  WithdrawSellerOfferPayload,
} from './seller-offer.graphql.js';
import type { SellerOffer } from './seller-offer.js';
import { sellerOfferPolicy } from './seller-offer.policy.js';
import { reasonsOf, sellerPricesForViewer } from './seller-offer.queries.js';
import { updateSellerOffer } from './update-seller-offer.js';
import { withdrawSellerOffer } from './withdraw-seller-offer.js';

const tracksOfSellers = tracksFor(sellerTables);
const reasonsOfSellers = reasonsFor(sellerTables);

@Resolver(() => SellerOfferType)
export class SellerOfferResolver {
  @FieldResolver(() => VendorInterface, offerFields.vendor)
  vendor(@Root() offer: Offer, @Ctx() ctx: Context) {
    return ctx.load(sellersByIds, offer.vendorId);
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
    return priceExplanation(ctx, reasonsOfSellers, offer, { quantity, companyId });
  }

  @FieldResolver(() => PriceRecordConnection, priceHistoryFields.priceHistory)
  priceHistory(
    @Root() offer: Offer,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<unknown> | null> {
    return priceHistoryOf(ctx, sellerTables, offer, args);
  }

  @FieldResolver(() => [PriceStepType], priceHistoryFields.priceSteps)
  priceSteps(
    @Root() offer: Offer,
    @Arg('quantity', () => Int, priceForQuantity) quantity: number,
    @Arg('companyId', () => ID, explainedCompany) companyId: string | null,
    @Ctx() ctx: Context,
  ) {
    return priceStepsOf(ctx, tracksOfSellers, offer, { quantity, companyId });
  }

  @FieldResolver(() => [TierMarginType], priceHistoryFields.tierMargins)
  tierMargins(@Root() offer: Offer, @Ctx() ctx: Context) {
    return marginsSeenBy(ctx.actor, offer);
  }

  @FieldResolver(() => Boolean, offerFields.isLive)
  isLive(@Root() offer: Offer, @Ctx() ctx: Context) {
    return offer.isLiveAt(ctx.now);
  }

  @FieldResolver(() => [InactiveReasonType], {
    nullable: true,
    description: 'Why it cannot be bought now; empty when it can. Null for who does not manage it.',
  })
  inactiveReasons(@Root() offer: SellerOffer, @Ctx() ctx: Context) {
    return reasonsOf(ctx, offer);
  }

  @FieldResolver(() => ResolvedPriceType, offerFields.priceFor)
  priceFor(
    @Root() offer: Offer,
    @Arg('quantity', () => Int, priceForQuantity) quantity: number,
    @Ctx() ctx: Context,
  ) {
    return priceFor(ctx, sellerPricesForViewer, offer, quantity);
  }

  @FieldResolver(() => [offerActions], offerFields.allowedActions)
  allowedActions(@Root() offer: Offer, @Ctx() ctx: Context) {
    return sellerOfferPolicy.allowed(ctx.actor, offer);
  }

  @Mutation(() => CreateSellerOfferPayload, { description: 'Writes an offer as a draft.' })
  async createSellerOffer(
    @Arg('input', () => CreateSellerOfferInput, asked) input: CreateSellerOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => createSellerOffer(work, input)) };
  }

  @Mutation(() => UpdateSellerOfferPayload, { description: "Changes an offer's terms." })
  async updateSellerOffer(
    @Arg('input', () => UpdateSellerOfferInput, asked) input: UpdateSellerOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => updateSellerOffer(work, input)) };
  }

  @Mutation(() => PublishSellerOfferPayload, { description: 'Puts an offer up.' })
  async publishSellerOffer(
    @Arg('input', () => PublishSellerOfferInput, asked) input: PublishSellerOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => publishSellerOffer(work, input)) };
  }

  @Mutation(() => PauseSellerOfferPayload, { description: 'Takes an offer down for a while.' })
  async pauseSellerOffer(
    @Arg('input', () => PauseSellerOfferInput, asked) input: PauseSellerOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => pauseSellerOffer(work, input)) };
  }

  @Mutation(() => WithdrawSellerOfferPayload, { description: 'Takes an offer down for good.' })
  async withdrawSellerOffer(
    @Arg('input', () => WithdrawSellerOfferInput, asked) input: WithdrawSellerOfferInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => withdrawSellerOffer(work, input)) };
  }

  @Mutation(() => AdjustSellerStockPayload, {
    description: "Counts an offer's stock: so many units more or fewer, never below what is held.",
  })
  async adjustSellerStock(
    @Arg('input', () => AdjustSellerStockInput, asked) input: AdjustSellerStockInput,
    @Ctx() ctx: Context,
  ) {
    return { offer: await ctx.transact((work) => adjustSellerStock(work, input)) };
  }

  @Mutation(() => ImportSellerOffersPayload, {
    description:
      "Makes or changes offers by the source's own keys; new ones are live at once, unless a review rule wants to see them. For the seller's sales agents.",
  })
  async importSellerOffers(
    @Arg('input', () => ImportSellerOffersInput, asked) input: ImportSellerOffersInput,
    @Ctx() ctx: Context,
  ) {
    const answer = await ctx.transact((work) => importSellerOffers(work, input));
    return { ...answer, inReviewCount: answer.held.size };
  }
}
