// The store's bulk changes of prices in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { scheduleStorePriceChange } from './schedule-store-price-change.js';
import {
  ScheduleStorePriceChangeInput,
  ScheduleStorePriceChangePayload,
  UndoStorePriceChangeInput,
  UndoStorePriceChangePayload,
} from './store-price-change.graphql.js';
import { undoStorePriceChange } from './undo-store-price-change.js';

@Resolver()
export class StorePriceChangeResolver {
  @Mutation(() => ScheduleStorePriceChangePayload, {
    description: 'Changes many prices alike, at once or from an instant on.',
  })
  async scheduleStorePriceChange(
    @Arg('input', () => ScheduleStorePriceChangeInput, asked) input: ScheduleStorePriceChangeInput,
    @Ctx() ctx: Context,
  ) {
    return { priceChange: await ctx.transact((work) => scheduleStorePriceChange(work, input)) };
  }

  @Mutation(() => UndoStorePriceChangePayload, {
    description: 'Calls a bulk change off, or takes it back where nobody touched the price since.',
  })
  async undoStorePriceChange(
    @Arg('input', () => UndoStorePriceChangeInput, asked) input: UndoStorePriceChangeInput,
    @Ctx() ctx: Context,
  ) {
    return { priceChange: await ctx.transact((work) => undoStorePriceChange(work, input)) };
  }
}
