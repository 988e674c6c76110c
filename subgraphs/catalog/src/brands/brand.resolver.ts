// Brands in the graph.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  BrandConnection,
  BrandType,
  CreateBrandInput,
  CreateBrandPayload,
} from './brand.graphql.js';
import { Brand, foldBrandName } from './brand.js';
import { aliasesOf, brandsById } from './brand.queries.js';
import { createBrand } from './create-brand.js';

@Resolver(() => BrandType)
export class BrandResolver {
  @Query(() => BrandType, { nullable: true, description: 'One brand; null when there is none.' })
  brand(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(brandsById, id);
  }

  @Query(() => BrandConnection, {
    description: 'Brands by name; without those merged into others.',
  })
  brands(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
    @Arg('text', () => String, { nullable: true, description: 'Names that contain this.' })
    text?: string | null,
  ) {
    const folded = foldBrandName(text ?? '').replace(/[%_\\]/g, ' ');
    const named = folded ? { foldedName: { $like: `%${folded}%` } } : {};
    const order = { foldedName: 'asc', id: 'asc' } as const;
    return entityPage(ctx.em, Brand, { mergedIntoId: null, ...named }, args, order);
  }

  @FieldResolver(() => [String], { description: 'What else it is called in catalogs; at most 50.' })
  async aliases(@Root() brand: Brand, @Ctx() ctx: Context) {
    return (await ctx.load(aliasesOf, brand.id)).map(({ name }) => name);
  }

  @FieldResolver(() => BrandType, {
    nullable: true,
    description: 'The brand that it turned out to be; null while it is one of its own.',
  })
  mergedInto(@Root() brand: Brand, @Ctx() ctx: Context) {
    return brand.mergedIntoId ? ctx.load(brandsById, brand.mergedIntoId) : null;
  }

  @Mutation(() => CreateBrandPayload, { description: 'Operator staff add a brand.' })
  async createBrand(
    @Arg('input', () => CreateBrandInput) input: CreateBrandInput,
    @Ctx() ctx: Context,
  ) {
    return { brand: await ctx.transact((work) => createBrand(work, input)) };
  }
}
