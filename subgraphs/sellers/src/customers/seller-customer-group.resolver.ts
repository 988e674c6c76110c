// The sellers' customer groups and order minimums in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { sellerGroupsByIds } from '../price-lists/seller-price-list.queries.js';
import {
  SetSellerCustomerGroupInput,
  SetSellerCustomerGroupPayload,
  SetSellerOrderMinimumInput,
  SetSellerOrderMinimumPayload,
} from './seller-customer-group.graphql.js';
import { setSellerCustomerGroup } from './set-seller-customer-group.js';
import { setSellerOrderMinimum } from './set-seller-order-minimum.js';

@Resolver()
export class SellerCustomerGroupResolver {
  @Mutation(() => SetSellerCustomerGroupPayload, {
    description: 'Makes a customer group, or says anew what it is called and who is in it.',
  })
  async setSellerCustomerGroup(
    @Arg('input', () => SetSellerCustomerGroupInput, asked) input: SetSellerCustomerGroupInput,
    @Ctx() ctx: Context,
  ) {
    const { id } = await ctx.transact((work) => setSellerCustomerGroup(work, input));
    return { customerGroup: await ctx.load(sellerGroupsByIds, id) };
  }

  @Mutation(() => SetSellerOrderMinimumPayload, {
    description: 'Says what an order must be worth at the least, for everyone or for one group.',
  })
  async setSellerOrderMinimum(
    @Arg('input', () => SetSellerOrderMinimumInput, asked) input: SetSellerOrderMinimumInput,
    @Ctx() ctx: Context,
  ) {
    return { seller: await ctx.transact((work) => setSellerOrderMinimum(work, input)) };
  }
}
