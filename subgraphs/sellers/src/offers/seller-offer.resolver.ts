// The sellers' offers in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { offerFieldsResolver } from '@agora/offering/fields/offer-fields.resolver.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
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
import { reasonsOf, sellerInventory, sellerPricesForViewer } from './seller-offer.queries.js';
import { updateSellerOffer } from './update-seller-offer.js';
import { withdrawSellerOffer } from './withdraw-seller-offer.js';

@Resolver(() => SellerOfferType)
export class SellerOfferResolver extends offerFieldsResolver(SellerOfferType, {
  batches: sellerInventory,
  vendorsByIds: sellersByIds,
  prices: sellerPricesForViewer,
  policy: sellerOfferPolicy,
}) {
  @FieldResolver(() => [InactiveReasonType], {
    nullable: true,
    description: 'Why it cannot be bought now; empty when it can. Null for who does not manage it.',
  })
  inactiveReasons(@Root() offer: SellerOffer, @Ctx() ctx: Context) {
    return reasonsOf(ctx, offer);
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
