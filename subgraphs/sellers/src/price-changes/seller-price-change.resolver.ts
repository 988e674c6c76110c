// The sellers' bulk changes of prices in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { scheduleSellerPriceChange } from './schedule-seller-price-change.js';
import {
  ScheduleSellerPriceChangeInput,
  ScheduleSellerPriceChangePayload,
  UndoSellerPriceChangeInput,
  UndoSellerPriceChangePayload,
} from './seller-price-change.graphql.js';
import { undoSellerPriceChange } from './undo-seller-price-change.js';

@Resolver()
export class SellerPriceChangeResolver {
  @Mutation(() => ScheduleSellerPriceChangePayload, {
    description: 'Changes many prices alike, at once or from an instant on.',
  })
  async scheduleSellerPriceChange(
    @Arg('input', () => ScheduleSellerPriceChangeInput, asked)
    input: ScheduleSellerPriceChangeInput,
    @Ctx() ctx: Context,
  ) {
    return { priceChange: await ctx.transact((work) => scheduleSellerPriceChange(work, input)) };
  }

  @Mutation(() => UndoSellerPriceChangePayload, {
    description: 'Calls a bulk change off, or takes it back where nobody touched the price since.',
  })
  async undoSellerPriceChange(
    @Arg('input', () => UndoSellerPriceChangeInput, asked) input: UndoSellerPriceChangeInput,
    @Ctx() ctx: Context,
  ) {
    return { priceChange: await ctx.transact((work) => undoSellerPriceChange(work, input)) };
  }
}
