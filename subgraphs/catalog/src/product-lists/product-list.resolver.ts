// What members looked at and compare, in the graph.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ProductConnection, ProductType } from '../products/product.graphql.js';
import {
  SetComparedProductsInput,
  SetComparedProductsPayload,
  ViewProductInput,
  ViewProductPayload,
} from './product-list.graphql.js';
import { comparedProducts, findProducts, recentlyViewedProducts } from './product-list.queries.js';
import { setComparedProducts } from './set-compared-products.js';
import { viewProduct } from './view-product.js';

@Resolver()
export class ProductListResolver {
  @Query(() => [ProductType], {
    description: 'Products by their ids, in the order asked; what cannot be seen is left out.',
  })
  findProducts(
    @Arg('ids', () => [ID], { description: 'At most 100.' }) ids: string[],
    @Ctx() ctx: Context,
  ) {
    return findProducts(ctx, ids);
  }

  @Query(() => ProductConnection, {
    description: 'What the member looked at, latest first, at most 50; empty without a member.',
  })
  recentlyViewedProducts(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return recentlyViewedProducts(ctx, args);
  }

  @Query(() => [ProductType], {
    description: 'What the member is about to compare, at most six; empty without a member.',
  })
  comparedProducts(@Ctx() ctx: Context) {
    return comparedProducts(ctx);
  }

  @Mutation(() => ViewProductPayload, {
    description: 'Notes that the member looks at a product; see recentlyViewedProducts.',
  })
  async viewProduct(
    @Arg('input', () => ViewProductInput) input: ViewProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => viewProduct(work, input)) };
  }

  @Mutation(() => SetComparedProductsPayload, {
    description: 'Says what the member is about to compare, from wherever it signs in.',
  })
  async setComparedProducts(
    @Arg('input', () => SetComparedProductsInput) input: SetComparedProductsInput,
    @Ctx() ctx: Context,
  ) {
    return { products: await ctx.transact((work) => setComparedProducts(work, input)) };
  }
}
