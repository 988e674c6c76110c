// The store's customer groups and order minimums in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { storeGroupsByIds } from '../price-lists/store-price-list.queries.js';
import { setStoreCustomerGroup } from './set-store-customer-group.js';
import { setStoreOrderMinimum } from './set-store-order-minimum.js';
import {
  SetStoreCustomerGroupInput,
  SetStoreCustomerGroupPayload,
  SetStoreOrderMinimumInput,
  SetStoreOrderMinimumPayload,
} from './store-customer-group.graphql.js';

@Resolver()
export class StoreCustomerGroupResolver {
  @Mutation(() => SetStoreCustomerGroupPayload, {
    description: 'Makes a customer group, or says anew what it is called and who is in it.',
  })
  async setStoreCustomerGroup(
    @Arg('input', () => SetStoreCustomerGroupInput, asked) input: SetStoreCustomerGroupInput,
    @Ctx() ctx: Context,
  ) {
    const { id } = await ctx.transact((work) => setStoreCustomerGroup(work, input));
    return { customerGroup: await ctx.load(storeGroupsByIds, id) };
  }

  @Mutation(() => SetStoreOrderMinimumPayload, {
    description: 'Says what an order must be worth at the least, for everyone or for one group.',
  })
  async setStoreOrderMinimum(
    @Arg('input', () => SetStoreOrderMinimumInput, asked) input: SetStoreOrderMinimumInput,
    @Ctx() ctx: Context,
  ) {
    return { businessUnit: await ctx.transact((work) => setStoreOrderMinimum(work, input)) };
  }
}
