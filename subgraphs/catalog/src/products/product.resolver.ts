// Products in the graph: what they are, and the offers of all vendors for them.

import { entityPage, listPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context } from '@agora/kernel/graphql/context.js';
import { UnitPriceType } from '@agora/kernel/graphql/values.js';
import { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { typeOfPrefix } from '@agora/schema/ids.js';
import type { FilterQuery } from '@mikro-orm/core';
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
import { BrandType } from '../brands/brand.graphql.js';
import { brandsById } from '../brands/brand.queries.js';
import { optionOf } from '../categories/attribute-option.js';
import { CategoryType } from '../categories/category.graphql.js';
import { Category } from '../categories/category.js';
import { attributesById, categoriesById } from '../categories/category.queries.js';
import { byPriceAt, liveOffers } from '../listings/listing.queries.js';
import { OfferConnection } from '../listings/offer.graphql.js';
import { createProduct } from './create-product.js';
import {
  CreateProductInput,
  CreateProductPayload,
  ProductConnection,
  ProductFilter,
  ProductType,
  ProposeProductInput,
  ProposeProductPayload,
  productActions,
  SpecificationType,
  UpdateProductInput,
  UpdateProductPayload,
} from './product.graphql.js';
import { Product } from './product.js';
import { productPolicy } from './product.policy.js';
import { containing, productsById, visibleTo } from './product.queries.js';
import { proposeProduct } from './propose-product.js';
import { updateProduct } from './update-product.js';

@Resolver(() => ProductType)
export class ProductResolver {
  @Query(() => ProductType, {
    nullable: true,
    description: 'One product; null when there is none to see.',
  })
  product(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(productsById, id);
  }

  @Query(() => ProductConnection, {
    description: 'Products, newest first. For shoppers, `search` is better.',
  })
  async products(
    @Arg('filter', () => ProductFilter, {
      nullable: true,
      description: 'Default: all active ones.',
    })
    filter: ProductFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return entityPage(ctx.em, Product, await productsWhere(ctx, filter ?? {}), args);
  }

  @Mutation(() => CreateProductPayload, {
    description: 'Operator staff add a product that may be sold at once.',
  })
  async createProduct(
    @Arg('input', () => CreateProductInput) input: CreateProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => createProduct(work, input)) };
  }

  @Mutation(() => ProposeProductPayload, {
    description: "A seller's agent proposes a product: seen by all once the operator accepts it.",
  })
  async proposeProduct(
    @Arg('input', () => ProposeProductInput) input: ProposeProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => proposeProduct(work, input)) };
  }

  @Mutation(() => UpdateProductPayload, {
    description:
      'What a product is, rewritten by operator staff, or by its proposer until it is accepted.',
  })
  async updateProduct(
    @Arg('input', () => UpdateProductInput) input: UpdateProductInput,
    @Ctx() ctx: Context,
  ) {
    return { product: await ctx.transact((work) => updateProduct(work, input)) };
  }

  @FieldResolver(() => CategoryType, {
    nullable: true,
    description: 'Where it belongs; null when not sorted in yet.',
  })
  category(@Root() product: Product, @Ctx() ctx: Context) {
    return product.categoryId ? ctx.load(categoriesById, product.categoryId) : null;
  }

  @FieldResolver(() => BrandType, {
    nullable: true,
    description: 'Who makes it; null when unknown.',
  })
  brand(@Root() product: Product, @Ctx() ctx: Context) {
    return product.brandId ? ctx.load(brandsById, product.brandId) : null;
  }

  @FieldResolver(() => [SpecificationType], {
    description: 'Its stated properties, in the order of its source.',
  })
  async specifications(@Root() product: Product, @Ctx() ctx: Context) {
    const ids = product.specifications.map((s) => s.attributeId);
    const attributes = await Promise.all(ids.map((id) => ctx.load(attributesById, id)));
    return product.specifications.map((s, i) => {
      const attribute = attributes[i];
      const option = attribute ? optionOf(attribute, s.option) : undefined;
      const known = option ? { option: option.value, optionName: option.name } : {};
      return { ...s, ...known, attribute };
    });
  }

  @FieldResolver(() => [productActions], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() product: Product, @Ctx() ctx: Context) {
    return productPolicy.allowed(ctx.actor, product);
  }

  @FieldResolver(() => OfferConnection, {
    description:
      'Live offers of all vendors, cheapest public unit price at the quantity first. Each is answered live by its vendor, for the company that asks, so a negotiated price may differ from the order.',
  })
  async offers(
    @Root() product: Product,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
    @Arg('quantity', () => Int, {
      nullable: true,
      description: 'At this quantity; default: the minimum of each.',
    })
    quantity?: number | null,
  ) {
    const offers = (await ctx.load(liveOffers, product.id)).sort(byPriceAt(quantity));
    return listPage(
      offers.map(({ id }) => ({ __typename: typeOfPrefix(id.slice(0, 3)), id })),
      args,
    );
  }

  @FieldResolver(() => Int, { description: 'How many live offers there are.' })
  async offerCount(@Root() product: Product, @Ctx() ctx: Context) {
    return (await ctx.load(liveOffers, product.id)).length;
  }

  @FieldResolver(() => UnitPriceType, {
    nullable: true,
    description:
      'Lowest public unit price at the minimum quantity of its offer; null when nobody states one.',
  })
  async priceFrom(@Root() product: Product, @Ctx() ctx: Context) {
    const [cheapest] = (await ctx.load(liveOffers, product.id)).sort(byPriceAt(null));
    const price = cheapest?.priceAt(cheapest.minimumQuantity);
    return cheapest && price != null ? UnitPrice.of(price, cheapest.currencyCode) : null;
  }
}

async function productsWhere(ctx: Context, filter: ProductFilter): Promise<FilterQuery<Product>> {
  const conditions: FilterQuery<Product>[] = [visibleTo(ctx.actor)];
  if (filter.isOwnProposal) {
    // Without a company there are none: an empty list of ids finds nothing.
    const ids = ctx.actor.companyId ? [ctx.actor.companyId] : [];
    conditions.push({ proposedByCompanyId: { $in: ids } });
    if (filter.state) conditions.push({ state: filter.state });
  } else conditions.push({ state: filter.state ?? 'ACTIVE' });
  if (filter.brandId) conditions.push({ brandId: filter.brandId });
  if (filter.text?.trim()) conditions.push({ plainText: { $like: containing(filter.text) } });
  if (filter.categoryId) {
    const within = await ctx.em.find(Category, { path: { $like: `%${filter.categoryId}/%` } });
    conditions.push({ categoryId: { $in: within.map((c) => c.id) } });
  }
  return { $and: conditions } as FilterQuery<Product>;
}

@Resolver(() => CategoryType)
export class CategoryProductsResolver {
  @FieldResolver(() => ProductConnection, {
    description: 'Active products in it and below it, newest first.',
  })
  async products(
    @Root() category: Category,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return entityPage(ctx.em, Product, await productsWhere(ctx, { categoryId: category.id }), args);
  }
}
