// How siblings hand over companies of a file, and find those that other rows name.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { companiesNamed } from './companies-named.js';
import {
  NamedCompanyType,
  TakeCompanyRowsInput,
  TakeCompanyRowsPayload,
} from './company-rows.graphql.js';
import { companyRows } from './list-company-rows.js';
import { type CompanyBatch, takeCompanyRows } from './take-company-rows.js';

@Resolver()
export class CompanyRowsResolver {
  @Directive('@inaccessible')
  @Query(() => [NamedCompanyType], {
    description: 'The companies that are meant, as far as one is.',
  })
  companiesNamed(
    @Arg('names', () => [String], { description: 'Ids, keys or names; up to 500.' })
    names: string[],
    @Ctx() ctx: Context,
  ) {
    return companiesNamed(ctx, names);
  }

  @Directive('@inaccessible')
  @Query(() => Json, {
    description: 'Companies with their members in the order of their ids, up to 500.',
  })
  companyRows(
    @Arg('after', () => String, { nullable: true, description: 'The last id before.' })
    after: string | null,
    @Ctx() ctx: Context,
  ) {
    return companyRows(ctx, after);
  }

  @Directive('@inaccessible')
  @Mutation(() => TakeCompanyRowsPayload, {
    description: 'Takes companies of a file; may be repeated.',
  })
  async takeCompanyRows(
    @Arg('input', () => TakeCompanyRowsInput, { description: 'The rows.' })
    input: TakeCompanyRowsInput,
    @Ctx() ctx: Context,
  ) {
    return { results: await ctx.transact((work) => takeCompanyRows(work, input as CompanyBatch)) };
  }
}
