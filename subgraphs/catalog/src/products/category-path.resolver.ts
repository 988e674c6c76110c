// Category paths for siblings: they may not be asked by anybody else.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import { CategoryPathType } from './category-path.graphql.js';
import { categoryPaths } from './product.queries.js';

@Resolver()
export class CategoryPathResolver {
  @Directive('@inaccessible')
  @Query(() => [CategoryPathType], {
    description: 'The categories above products; one answer for each, in order.',
  })
  categoryPaths(
    @Arg('productIds', () => [ID], { description: 'At most 1,000.' }) productIds: string[],
    @Ctx() ctx: Context,
  ) {
    return categoryPaths(ctx, productIds);
  }
}
