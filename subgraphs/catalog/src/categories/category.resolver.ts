// Categories and attributes in the graph.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { type FilterQuery, raw } from '@mikro-orm/core';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Attribute } from './attribute.js';
import {
  AttributeConnection,
  AttributeType,
  CategoryAttributeType,
  CategoryType,
  CreateAttributeInput,
  CreateAttributePayload,
  CreateCategoryInput,
  CreateCategoryPayload,
} from './category.graphql.js';
import { Category } from './category.js';
import {
  attributeLinks,
  attributesById,
  categoriesById,
  categoriesInOrder,
  childCategories,
} from './category.queries.js';
import { createAttribute } from './create-attribute.js';
import { createCategory } from './create-category.js';

@Resolver(() => CategoryType)
export class CategoryResolver {
  @Query(() => CategoryType, {
    nullable: true,
    description: 'One category, by id or by slug; null when there is none.',
  })
  category(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id?: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'Its slug, when no id is given.' })
    slug?: string | null,
  ) {
    return id ? ctx.load(categoriesById, id) : ctx.em.findOne(Category, { slug: slug ?? '' });
  }

  @Query(() => [CategoryType], { description: 'The roots of the category tree, in their order.' })
  categories(@Ctx() ctx: Context) {
    return ctx.load(childCategories, '');
  }

  @Query(() => [CategoryType], {
    description:
      'The whole category tree as a list, for choosing from: each behind the one above it, in their order.',
  })
  categoryTree(@Ctx() ctx: Context) {
    return categoriesInOrder(ctx);
  }

  @Query(() => AttributeConnection, {
    name: 'attributes',
    description: 'All attributes, the newest first.',
  })
  allAttributes(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Names that contain this, in either language.',
    })
    text?: string | null,
  ) {
    const wanted = (text ?? '')
      .trim()
      .toLowerCase()
      .replace(/[%_\\]/g, ' ');
    const chinese = { [raw('name')]: { $like: `%"zhCN":"%${wanted}%"%` } };
    const where = wanted ? { $or: [{ identity: { $like: `%|%|%${wanted}%` } }, chinese] } : {};
    return entityPage(ctx.em, Attribute, where as FilterQuery<Attribute>, args);
  }

  @Mutation(() => CreateCategoryPayload, { description: 'Operator staff add a category.' })
  async createCategory(
    @Arg('input', () => CreateCategoryInput) input: CreateCategoryInput,
    @Ctx() ctx: Context,
  ) {
    return { category: await ctx.transact((work) => createCategory(work, input)) };
  }

  @Mutation(() => CreateAttributePayload, { description: 'Operator staff define an attribute.' })
  async createAttribute(
    @Arg('input', () => CreateAttributeInput) input: CreateAttributeInput,
    @Ctx() ctx: Context,
  ) {
    return { attribute: await ctx.transact((work) => createAttribute(work, input)) };
  }

  @FieldResolver(() => CategoryType, {
    nullable: true,
    description: 'The category above; null at a root.',
  })
  parent(@Root() category: Category, @Ctx() ctx: Context) {
    return category.parentId ? ctx.load(categoriesById, category.parentId) : null;
  }

  @FieldResolver(() => [CategoryType], {
    description: 'The categories right below, in their order.',
  })
  children(@Root() category: Category, @Ctx() ctx: Context) {
    return ctx.load(childCategories, category.id);
  }

  @FieldResolver(() => Int, { description: 'How many are above it: 0 at a root, at most 5.' })
  depth(@Root() category: Category) {
    return category.pathIds.length - 1;
  }

  @FieldResolver(() => [CategoryType], { description: 'From the root down to the one above.' })
  async ancestors(@Root() category: Category, @Ctx() ctx: Context) {
    const above = category.pathIds.slice(0, -1);
    return (await Promise.all(above.map((id) => ctx.load(categoriesById, id)))).filter(
      (c) => c !== null,
    );
  }

  @FieldResolver(() => [CategoryAttributeType], {
    description: 'The same attributes with what the category asks of them, inherited ones first.',
  })
  async attributeRules(@Root() category: Category, @Ctx() ctx: Context) {
    const links = await Promise.all(category.pathIds.map((id) => ctx.load(attributeLinks, id)));
    const all = links.flat();
    const attributes = await Promise.all(all.map((l) => ctx.load(attributesById, l.attributeId)));
    return all.flatMap(({ isRequired, categoryId }, i) => {
      const attribute = attributes[i];
      const isInherited = categoryId !== category.id;
      return attribute ? [{ attribute, isRequired, isInherited }] : [];
    });
  }

  @FieldResolver(() => [AttributeType], {
    description: 'The attributes of its products, inherited ones first.',
  })
  async attributes(@Root() category: Category, @Ctx() ctx: Context) {
    const links = await Promise.all(category.pathIds.map((id) => ctx.load(attributeLinks, id)));
    const ids = [...new Set(links.flat().map((link) => link.attributeId))];
    return (await Promise.all(ids.map((id) => ctx.load(attributesById, id)))).filter(
      (a) => a !== null,
    );
  }
}
