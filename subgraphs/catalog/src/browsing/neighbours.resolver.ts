// What stands beside products: vendors by name, and what could be bought instead.
import { invalidInput } from '@agora/kernel/errors.js';
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { VendorConnection } from '../listings/offer.graphql.js';
import { ProductType } from '../products/product.graphql.js';
import type { Product } from '../products/product.js';
import { findVendors } from './find-vendors.js';
import { sameCategoryAlternates } from './same-category-alternates.js';

const alternatesMax = 20;

@Resolver()
export class VendorFinderResolver {
  @Query(() => VendorConnection, {
    description: 'Vendors that sell now, by words that all occur in their name; at most 200.',
  })
  findVendors(
    @Arg('text', () => String, { description: 'Words of the name, in any language and case.' })
    text: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return findVendors(ctx, text, args);
  }
}

@Resolver(() => ProductType)
export class AlternatesResolver {
  @FieldResolver(() => [ProductType], {
    nullable: true,
    description:
      'Products of the same category from vendors who do not offer this one, those with most specifications in common first; at most 20. Null while the search server is away.',
  })
  sameCategoryAlternates(
    @Root() product: Product,
    @Arg('first', () => Int, { defaultValue: 6, description: 'How many; 1 to 20.' }) first: number,
    @Ctx() ctx: Context,
  ) {
    if (first < 1 || first > alternatesMax)
      throw invalidInput('first', 'OUT_OF_RANGE', { minimum: 1, maximum: alternatesMax });
    return sameCategoryAlternates(ctx, product, first);
  }
}
