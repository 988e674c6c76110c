// The sellers' offers in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import {
  offerFields,
  priceForQuantity,
  ResolvedPriceType,
  VendorInterface,
} from '@agora/offering/offers/offer.graphql.js';
import type { Offer } from '@agora/offering/offers/offer.js';
import { offerActions } from '@agora/offering/offers/offer.policy.js';
import { priceFor } from '@agora/offering/offers/price-for.js';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
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
import { sellerOfferPolicy } from './seller-offer.policy.js';
import { sellerPricesForViewer } from './seller-offer.queries.js';
import { updateSellerOffer } from './update-seller-offer.js';
import { withdrawSellerOffer } from './withdraw-seller-offer.js';

@Resolver(() => SellerOfferType)
export class SellerOfferResolver {
  @FieldResolver(() => VendorInterface, offerFields.vendor)
  vendor(@Root() offer: Offer, @Ctx() ctx: Context) {
    return ctx.load(sellersByIds, offer.vendorId);
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
      "Makes or changes offers by the source's own keys; new ones are live at once. For the seller's sales agents.",
  })
  async importSellerOffers(
    @Arg('input', () => ImportSellerOffersInput, asked) input: ImportSellerOffersInput,
    @Ctx() ctx: Context,
  ) {
    return ctx.transact((work) => importSellerOffers(work, input));
  }
}
