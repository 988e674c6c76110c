// Messages between sellers and the operator in the schema.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { OfferingMemberType } from '@agora/offering/vendors/stubs.graphql.js';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { SellerOfferType } from '../offers/seller-offer.graphql.js';
import { sellerOffersByIds } from '../offers/seller-offer.queries.js';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { markSellerMessagesRead } from './mark-seller-messages-read.js';
import {
  MarkSellerMessagesReadInput,
  MarkSellerMessagesReadPayload,
  SellerMessageConnection,
  SellerMessageType,
  SendSellerMessageInput,
  SendSellerMessagePayload,
} from './message.graphql.js';
import { messagesOf, unreadCount } from './message.queries.js';
import type { SellerMessage } from './seller-message.js';
import { sendSellerMessage } from './send-seller-message.js';

@Resolver(() => SellerMessageType)
export class SellerMessageResolver {
  @FieldResolver(() => OfferingMemberType, { nullable: true, description: 'Who wrote it.' })
  author(@Root() { memberId }: SellerMessage) {
    return { __typename: 'Member', id: memberId };
  }

  @FieldResolver(() => SellerOfferType, {
    nullable: true,
    description: 'The offer it is about; null when about none.',
  })
  offer(@Root() { offerId }: SellerMessage, @Ctx() ctx: Context) {
    return offerId ? ctx.load(sellerOffersByIds, offerId) : null;
  }

  @Mutation(() => SendSellerMessagePayload, {
    description: "Writes to the operator, or as the operator to the seller's people.",
  })
  async sendSellerMessage(
    @Arg('input', () => SendSellerMessageInput, asked) input: SendSellerMessageInput,
    @Ctx() ctx: Context,
  ) {
    return { sellerMessage: await ctx.transact((work) => sendSellerMessage(work, input)) };
  }

  @Mutation(() => MarkSellerMessagesReadPayload, {
    description: "Says that the caller's side has read all there is.",
  })
  async markSellerMessagesRead(
    @Arg('input', () => MarkSellerMessagesReadInput, asked) input: MarkSellerMessagesReadInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await ctx.transact((work) => markSellerMessagesRead(work, input)) };
  }
}

@Resolver(() => SellerType)
export class MessagesOfSellerResolver {
  @FieldResolver(() => SellerMessageConnection, {
    nullable: true,
    description:
      'What it and the operator wrote, newest first; for its sales agents and the operator, null for others.',
  })
  messages(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return messagesOf(ctx, seller, args);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many messages of the other side the viewer's side has not read; null for others.",
  })
  unreadMessageCount(@Root() seller: Seller, @Ctx() ctx: Context) {
    return unreadCount(ctx, seller);
  }
}
