// Relations between products in the graph.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ProductType } from '../products/product.graphql.js';
import type { Product } from '../products/product.js';
import { productsById } from '../products/product.queries.js';
import { relateProducts } from './relate-products.js';
import {
  ProductRelationType,
  RelateProductsInput,
  RelateProductsPayload,
  UnrelateProductsInput,
  UnrelateProductsPayload,
} from './relation.graphql.js';
import { accessoriesOf, alternatesOf, type SeenRelation } from './relation.queries.js';
import { unrelateProducts } from './unrelate-products.js';

@Resolver(() => ProductType)
export class RelatedProductsResolver {
  @FieldResolver(() => [ProductRelationType], {
    description: 'What may be used instead of it, drop-in ones first; at most 50.',
  })
  async alternates(@Root() product: Product, @Ctx() ctx: Context) {
    return visible(ctx, await ctx.load(alternatesOf, product.id));
  }

  @FieldResolver(() => [ProductRelationType], {
    description: 'What is used with it; at most 50.',
  })
  async accessories(@Root() product: Product, @Ctx() ctx: Context) {
    return visible(ctx, await ctx.load(accessoriesOf, product.id));
  }

  @Mutation(() => RelateProductsPayload, {
    description: 'Operator staff say how two products stand to each other.',
  })
  async relateProducts(
    @Arg('input', () => RelateProductsInput) input: RelateProductsInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => relateProducts(work, input)) };
  }

  @Mutation(() => UnrelateProductsPayload, {
    description: 'Operator staff take back how two products stand to each other.',
  })
  async unrelateProducts(
    @Arg('input', () => UnrelateProductsInput) input: UnrelateProductsInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => unrelateProducts(work, input)) };
  }
}

/** Only relations to products that the caller may see. */
async function visible(ctx: Context, seen: readonly SeenRelation[]) {
  const others = await Promise.all(seen.map(({ otherId }) => ctx.load(productsById, otherId)));
  return seen.flatMap(({ relation: { fit, remark } }, i) =>
    others[i] ? [{ fit, remark, product: others[i] }] : [],
  );
}
