// The store's offers in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { offerFieldsResolver } from '@agora/offering/fields/offer-fields.resolver.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { businessUnitsByIds } from '../business-units/business-unit.queries.js';
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
import { storeInventory, storePricesForViewer } from './store-offer.queries.js';
import { updateStoreOffer } from './update-store-offer.js';
import { withdrawStoreOffer } from './withdraw-store-offer.js';

@Resolver(() => StoreOfferType)
export class StoreOfferResolver extends offerFieldsResolver(StoreOfferType, {
  batches: storeInventory,
  vendorsByIds: businessUnitsByIds,
  prices: storePricesForViewer,
  policy: storeOfferPolicy,
}) {
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
