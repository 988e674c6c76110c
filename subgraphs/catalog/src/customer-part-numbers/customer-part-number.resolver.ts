// A company's own part numbers in the graph.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProductType } from '../products/product.graphql.js';
import type { Product } from '../products/product.js';
import { productsById } from '../products/product.queries.js';
import { normalizePartNumber } from '../search/tokens.js';
import {
  CustomerPartNumberConnection,
  CustomerPartNumberType,
  SetCustomerPartNumberInput,
  SetCustomerPartNumberPayload,
} from './customer-part-number.graphql.js';
import { CustomerPartNumber } from './customer-part-number.js';
import { ownNumbers } from './customer-part-number.queries.js';
import { setCustomerPartNumber } from './set-customer-part-number.js';

@Resolver(() => CustomerPartNumberType)
export class CustomerPartNumberResolver {
  @Query(() => CustomerPartNumberConnection, {
    description: "What the caller's company calls products, the latest first.",
  })
  async customerPartNumbers(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
    @Arg('startsWith', () => String, {
      nullable: true,
      description: 'Numbers that start like this, whatever dashes and spaces.',
    })
    startsWith?: string | null,
  ) {
    const { companyId } = ctx.actor.requireMember();
    const folded = startsWith ? normalizePartNumber(startsWith).replace(/[%_\\]/g, '') : '';
    const where = { companyId, ...(folded ? { foldedNumber: { $like: `${folded}%` } } : {}) };
    return entityPage(ctx.em, CustomerPartNumber, where, args);
  }

  @Mutation(() => SetCustomerPartNumberPayload, {
    description: "Writes down what the caller's company calls a product; for any of its members.",
  })
  async setCustomerPartNumber(
    @Arg('input', () => SetCustomerPartNumberInput) input: SetCustomerPartNumberInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => setCustomerPartNumber(work, input)) };
  }

  @FieldResolver(() => ProductType, {
    nullable: true,
    description: 'What it stands for; null when the caller may not see that any more.',
  })
  product(@Root() number: CustomerPartNumber, @Ctx() ctx: Context) {
    return ctx.load(productsById, number.productId);
  }
}

@Resolver(() => ProductType)
export class OwnNumberResolver {
  @FieldResolver(() => CustomerPartNumberType, {
    nullable: true,
    description: "What the caller's company calls it; null when it has no number for it.",
  })
  customerPartNumber(@Root() product: Product, @Ctx() ctx: Context) {
    return ctx.load(ownNumbers, product.id);
  }
}
