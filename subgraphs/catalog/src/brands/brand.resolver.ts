// Brands in the graph.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { BrandType, CreateBrandInput, CreateBrandPayload } from './brand.graphql.js';
import { brandsById } from './brand.queries.js';
import { createBrand } from './create-brand.js';

@Resolver(() => BrandType)
export class BrandResolver {
  @Query(() => BrandType, { nullable: true, description: 'One brand; null when there is none.' })
  brand(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(brandsById, id);
  }

  @Mutation(() => CreateBrandPayload, { description: 'Operator staff add a brand.' })
  async createBrand(
    @Arg('input', () => CreateBrandInput) input: CreateBrandInput,
    @Ctx() ctx: Context,
  ) {
    return { brand: await ctx.transact((work) => createBrand(work, input)) };
  }
}
