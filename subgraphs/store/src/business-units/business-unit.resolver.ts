// Business units in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import {
  BusinessUnitType,
  CreateBusinessUnitInput,
  CreateBusinessUnitPayload,
} from './business-unit.graphql.js';
import { activeBusinessUnits, findBusinessUnit } from './business-unit.queries.js';
import { createBusinessUnit } from './create-business-unit.js';

@Resolver(() => BusinessUnitType)
export class BusinessUnitResolver {
  @Query(() => [BusinessUnitType], { description: "The operator's business units, oldest first." })
  businessUnits(@Ctx() ctx: Context) {
    return activeBusinessUnits(ctx);
  }

  @Query(() => BusinessUnitType, {
    nullable: true,
    description: 'A business unit by its id or its slug; null when there is none.',
  })
  businessUnit(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('slug', () => String, { nullable: true, description: 'Its slug; used without id.' })
    slug: string | null,
    @Ctx() ctx: Context,
  ) {
    return findBusinessUnit(ctx, { id, slug });
  }

  @Mutation(() => CreateBusinessUnitPayload, {
    description: 'Opens a business unit. Operator only.',
  })
  async createBusinessUnit(
    @Arg('input', () => CreateBusinessUnitInput, asked) input: CreateBusinessUnitInput,
    @Ctx() ctx: Context,
  ) {
    return { businessUnit: await ctx.transact((work) => createBusinessUnit(work, input)) };
  }
}
