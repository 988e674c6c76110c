// What sibling subgraphs ask the store: terms, and stock for purchases.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { offerTerms } from '@agora/offering/reservations/offer-terms.js';
import { OfferTermsAnswerType } from '@agora/offering/reservations/reservation.graphql.js';
import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { storeTables } from '../store-tables.js';
import { commitStoreReservation } from './commit-store-reservation.js';
import { releaseStoreLines } from './release-store-lines.js';
import { releaseStoreReservation } from './release-store-reservation.js';
import { reserveStoreStock } from './reserve-store-stock.js';
import {
  CommitStoreReservationInput,
  CommitStoreReservationPayload,
  ReleaseStoreLinesInput,
  ReleaseStoreLinesPayload,
  ReleaseStoreReservationInput,
  ReleaseStoreReservationPayload,
  ReserveStoreStockInput,
  ReserveStoreStockPayload,
  StoreOfferTermsInput,
} from './store-reservation.graphql.js';

@Resolver()
export class StoreReservationResolver {
  @Directive('@inaccessible')
  @Query(() => OfferTermsAnswerType, {
    description: 'The terms of offers now for one buyer; holds nothing.',
  })
  storeOfferTerms(
    @Arg('input', () => StoreOfferTermsInput, asked) input: StoreOfferTermsInput,
    @Ctx() ctx: Context,
  ) {
    return offerTerms(ctx, storeTables, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => ReserveStoreStockPayload, {
    description: 'Holds stock for all lines of a purchase or for none; idempotent by purchaseId.',
  })
  reserveStoreStock(
    @Arg('input', () => ReserveStoreStockInput, asked) input: ReserveStoreStockInput,
    @Ctx() ctx: Context,
  ) {
    return reserveStoreStock(ctx, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => CommitStoreReservationPayload, { description: 'What was held is sold.' })
  async commitStoreReservation(
    @Arg('input', () => CommitStoreReservationInput, asked) input: CommitStoreReservationInput,
    @Ctx() ctx: Context,
  ) {
    return { state: await ctx.transact((work) => commitStoreReservation(work, input)) };
  }

  @Directive('@inaccessible')
  @Mutation(() => ReleaseStoreReservationPayload, { description: 'What was held is free again.' })
  async releaseStoreReservation(
    @Arg('input', () => ReleaseStoreReservationInput, asked) input: ReleaseStoreReservationInput,
    @Ctx() ctx: Context,
  ) {
    return { state: await ctx.transact((work) => releaseStoreReservation(work, input)) };
  }

  @Directive('@inaccessible')
  @Mutation(() => ReleaseStoreLinesPayload, {
    description: 'Lines of a committed purchase come back into stock; each once.',
  })
  async releaseStoreLines(
    @Arg('input', () => ReleaseStoreLinesInput, asked) input: ReleaseStoreLinesInput,
    @Ctx() ctx: Context,
  ) {
    return { lineIds: await ctx.transact((work) => releaseStoreLines(work, input)) };
  }
}
