// Keeping the catalog's structure, in the graph.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { assignCategoryAttributes } from './assign-category-attributes.js';
import {
  AssignCategoryAttributesInput,
  AssignCategoryAttributesPayload,
  MoveCategoryInput,
  MoveCategoryPayload,
  RestoreCategoryInput,
  RestoreCategoryPayload,
  RetireCategoryInput,
  RetireCategoryPayload,
  UpdateAttributeInput,
  UpdateAttributePayload,
  UpdateBrandInput,
  UpdateBrandPayload,
  UpdateCategoryInput,
  UpdateCategoryPayload,
} from './curating.graphql.js';
import { moveCategory } from './move-category.js';
import { restoreCategory } from './restore-category.js';
import { retireCategory } from './retire-category.js';
import { updateAttribute } from './update-attribute.js';
import { updateBrand } from './update-brand.js';
import { updateCategory } from './update-category.js';

@Resolver()
export class CuratingResolver {
  @Mutation(() => UpdateCategoryPayload, { description: 'Operator staff rename a category.' })
  async updateCategory(
    @Arg('input', () => UpdateCategoryInput) input: UpdateCategoryInput,
    @Ctx() ctx: Context,
  ) {
    return { category: await ctx.transact((work) => updateCategory(work, input)) };
  }

  @Mutation(() => MoveCategoryPayload, {
    description: 'Operator staff move a category with all below it.',
  })
  async moveCategory(
    @Arg('input', () => MoveCategoryInput) input: MoveCategoryInput,
    @Ctx() ctx: Context,
  ) {
    return { category: await ctx.transact((work) => moveCategory(work, input)) };
  }

  @Mutation(() => RetireCategoryPayload, {
    description: 'Operator staff take an empty category out of use.',
  })
  async retireCategory(
    @Arg('input', () => RetireCategoryInput) input: RetireCategoryInput,
    @Ctx() ctx: Context,
  ) {
    return { category: await ctx.transact((work) => retireCategory(work, input)) };
  }

  @Mutation(() => RestoreCategoryPayload, {
    description: 'Operator staff use a retired category again.',
  })
  async restoreCategory(
    @Arg('input', () => RestoreCategoryInput) input: RestoreCategoryInput,
    @Ctx() ctx: Context,
  ) {
    return { category: await ctx.transact((work) => restoreCategory(work, input)) };
  }

  @Mutation(() => AssignCategoryAttributesPayload, {
    description: 'Operator staff say which attributes the products of a category have.',
  })
  async assignCategoryAttributes(
    @Arg('input', () => AssignCategoryAttributesInput) input: AssignCategoryAttributesInput,
    @Ctx() ctx: Context,
  ) {
    return { category: await ctx.transact((work) => assignCategoryAttributes(work, input)) };
  }

  @Mutation(() => UpdateAttributePayload, {
    description: 'Operator staff rename an attribute, or change where it is shown.',
  })
  async updateAttribute(
    @Arg('input', () => UpdateAttributeInput) input: UpdateAttributeInput,
    @Ctx() ctx: Context,
  ) {
    return { attribute: await ctx.transact((work) => updateAttribute(work, input)) };
  }

  @Mutation(() => UpdateBrandPayload, {
    description: 'Operator staff rename a brand and say what else it is called.',
  })
  async updateBrand(
    @Arg('input', () => UpdateBrandInput) input: UpdateBrandInput,
    @Ctx() ctx: Context,
  ) {
    return { brand: await ctx.transact((work) => updateBrand(work, input)) };
  }
}
