// How siblings hand over lines of old orders.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Directive, Mutation, Resolver } from 'type-graphql';
import { TakeOrderRowsInput, TakeOrderRowsPayload } from './order-rows.graphql.js';
import { type OrderBatch, takeOrderRows } from './take-order-rows.js';

@Resolver()
export class OrderRowsResolver {
  @Directive('@inaccessible')
  @Mutation(() => TakeOrderRowsPayload, {
    description: 'Takes old orders of a file; may be repeated.',
  })
  async takeOrderRows(
    @Arg('input', () => TakeOrderRowsInput, { description: 'The rows.' }) input: TakeOrderRowsInput,
    @Ctx() ctx: Context,
  ) {
    return { results: await ctx.transact((work) => takeOrderRows(work, input as OrderBatch)) };
  }
}
