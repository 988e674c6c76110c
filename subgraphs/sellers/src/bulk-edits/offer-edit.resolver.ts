// Edits of many offers in the schema.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { editSellerOffers } from './edit-seller-offers.js';
import {
  EditSellerOffersInput,
  EditSellerOffersPayload,
  OfferEditConnection,
  OfferEditPreviewType,
  OfferEditTermsInput,
  OfferEditType,
  UndoOfferEditInput,
  UndoOfferEditPayload,
} from './offer-edit.graphql.js';
import type { OfferEdit } from './offer-edit.js';
import { itemCounts, offerEditPreview, offerEditsOf } from './offer-edit.queries.js';
import { productsMeant } from './products-meant.js';
import { undoOfferEdit } from './undo-offer-edit.js';

@Resolver(() => OfferEditType)
export class OfferEditResolver {
  @FieldResolver(() => Int, { description: 'How many of them it has changed so far.' })
  async changedCount(@Root() { id }: OfferEdit, @Ctx() ctx: Context) {
    const { APPLIED = 0, TAKEN_BACK = 0, KEPT = 0 } = await ctx.load(itemCounts, id);
    return APPLIED + TAKEN_BACK + KEPT;
  }

  @FieldResolver(() => Int, { description: 'How many of them it left as they were.' })
  async skippedCount(@Root() { id }: OfferEdit, @Ctx() ctx: Context) {
    return (await ctx.load(itemCounts, id)).SKIPPED ?? 0;
  }

  @FieldResolver(() => Int, { description: 'How many have been taken back.' })
  async takenBackCount(@Root() { id }: OfferEdit, @Ctx() ctx: Context) {
    return (await ctx.load(itemCounts, id)).TAKEN_BACK ?? 0;
  }

  @Mutation(() => EditSellerOffersPayload, {
    description: 'Changes many offers of a seller as one thing that can be taken back.',
  })
  async editSellerOffers(
    @Arg('input', () => EditSellerOffersInput, asked) input: EditSellerOffersInput,
    @Ctx() ctx: Context,
  ) {
    const { sellerId, filter } = input;
    const productIds = await productsMeant(ctx, sellerId, filter?.text);
    return { offerEdit: await ctx.transact((work) => editSellerOffers(work, input, productIds)) };
  }

  @Mutation(() => UndoOfferEditPayload, {
    description: 'Takes an edit back, where nobody touched the offer since.',
  })
  async undoOfferEdit(
    @Arg('input', () => UndoOfferEditInput, asked) input: UndoOfferEditInput,
    @Ctx() ctx: Context,
  ) {
    return { offerEdit: await ctx.transact((work) => undoOfferEdit(work, input)) };
  }
}

@Resolver(() => SellerType)
export class OfferEditsOfSellerResolver {
  @FieldResolver(() => OfferEditConnection, {
    nullable: true,
    description: 'Its edits of many offers, newest first; null for who does not manage them.',
  })
  offerEdits(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return offerEditsOf(ctx, seller, args);
  }

  @FieldResolver(() => OfferEditPreviewType, {
    nullable: true,
    description: 'What an edit would do; null for who does not manage its offers.',
  })
  offerEditPreview(
    @Root() seller: Seller,
    @Arg('edit', () => OfferEditTermsInput, { description: 'The edit to look at.' })
    edit: OfferEditTermsInput,
    @Ctx() ctx: Context,
  ) {
    return offerEditPreview(ctx, seller, edit);
  }
}
