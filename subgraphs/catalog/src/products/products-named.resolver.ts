// Which of a vendor's products a text means, for siblings that look for offers: they may not be asked by anybody else.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import { productsNamed } from './product.queries.js';

@Resolver()
export class ProductsNamedResolver {
  @Directive('@inaccessible')
  @Query(() => [ID], {
    description:
      'Those of the products that have a text in their name, part number, GTIN, brand or description, in any case.',
  })
  productsNamed(
    @Arg('productIds', () => [ID], { description: 'Which to look at; at most 1,000.' })
    productIds: string[],
    @Arg('text', () => String, { description: 'What to look for.' }) text: string,
    @Ctx() ctx: Context,
  ) {
    return productsNamed(ctx, productIds, text);
  }
}
