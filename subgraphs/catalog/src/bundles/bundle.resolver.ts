// Bundles in the graph.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ProductType } from '../products/product.graphql.js';
import type { Product } from '../products/product.js';
import { productsById } from '../products/product.queries.js';
import { BundlePartType, SetBundlePartsInput, SetBundlePartsPayload } from './bundle.graphql.js';
import { bundlesWith, partsOf } from './bundle.queries.js';
import { setBundleParts } from './set-bundle-parts.js';

@Resolver(() => ProductType)
export class BundleResolver {
  @FieldResolver(() => [BundlePartType], {
    description: 'What it is made of, at most 50; empty when it is no bundle.',
  })
  async bundleParts(@Root() product: Product, @Ctx() ctx: Context) {
    const parts = await ctx.load(partsOf, product.id);
    const products = await Promise.all(parts.map((p) => ctx.load(productsById, p.productId)));
    return parts.flatMap(({ quantity }, i) =>
      products[i] ? [{ quantity, product: products[i] }] : [],
    );
  }

  @FieldResolver(() => [ProductType], { description: 'The bundles it is part of, at most 50.' })
  async bundledIn(@Root() product: Product, @Ctx() ctx: Context) {
    const parts = await ctx.load(bundlesWith, product.id);
    const bundles = await Promise.all(parts.map((p) => ctx.load(productsById, p.bundleId)));
    return bundles.filter((bundle) => bundle !== null);
  }

  @Mutation(() => SetBundlePartsPayload, {
    description: 'Operator staff say which products a bundle is made of.',
  })
  async setBundleParts(
    @Arg('input', () => SetBundlePartsInput) input: SetBundlePartsInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => setBundleParts(work, input)) };
  }
}
