// What sibling subgraphs ask about sellers' offers: terms, and stock for purchases.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { offerTerms } from '@agora/offering/reservations/offer-terms.js';
import { OfferTermsAnswerType } from '@agora/offering/reservations/reservation.graphql.js';
import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { sellerTables } from '../seller-tables.js';
import { commitSellerReservation } from './commit-seller-reservation.js';
import { releaseSellerLines } from './release-seller-lines.js';
import { releaseSellerReservation } from './release-seller-reservation.js';
import { reserveSellerStock } from './reserve-seller-stock.js';
import {
  CommitSellerReservationInput,
  CommitSellerReservationPayload,
  ReleaseSellerLinesInput,
  ReleaseSellerLinesPayload,
  ReleaseSellerReservationInput,
  ReleaseSellerReservationPayload,
  ReserveSellerStockInput,
  ReserveSellerStockPayload,
  SellerOfferTermsInput,
} from './seller-reservation.graphql.js';

@Resolver()
export class SellerReservationResolver {
  @Directive('@inaccessible')
  @Query(() => OfferTermsAnswerType, {
    description: 'The terms of offers now for one buyer; holds nothing.',
  })
  sellerOfferTerms(
    @Arg('input', () => SellerOfferTermsInput, asked) input: SellerOfferTermsInput,
    @Ctx() ctx: Context,
  ) {
    return offerTerms(ctx, sellerTables, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => ReserveSellerStockPayload, {
    description: 'Holds stock for all lines of a purchase or for none; idempotent by purchaseId.',
  })
  reserveSellerStock(
    @Arg('input', () => ReserveSellerStockInput, asked) input: ReserveSellerStockInput,
    @Ctx() ctx: Context,
  ) {
    return reserveSellerStock(ctx, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => CommitSellerReservationPayload, { description: 'What was held is sold.' })
  async commitSellerReservation(
    @Arg('input', () => CommitSellerReservationInput, asked) input: CommitSellerReservationInput,
    @Ctx() ctx: Context,
  ) {
    return { state: await ctx.transact((work) => commitSellerReservation(work, input)) };
  }

  @Directive('@inaccessible')
  @Mutation(() => ReleaseSellerReservationPayload, { description: 'What was held is free again.' })
  async releaseSellerReservation(
    @Arg('input', () => ReleaseSellerReservationInput, asked) input: ReleaseSellerReservationInput,
    @Ctx() ctx: Context,
  ) {
    return { state: await ctx.transact((work) => releaseSellerReservation(work, input)) };
  }

  @Directive('@inaccessible')
  @Mutation(() => ReleaseSellerLinesPayload, {
    description: 'Lines of a committed purchase come back into stock; each once.',
  })
  async releaseSellerLines(
    @Arg('input', () => ReleaseSellerLinesInput, asked) input: ReleaseSellerLinesInput,
    @Ctx() ctx: Context,
  ) {
    return { lineIds: await ctx.transact((work) => releaseSellerLines(work, input)) };
  }
}
