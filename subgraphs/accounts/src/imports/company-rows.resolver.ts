// How siblings hand over companies of a file, and find those that other rows name.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Arg, Ctx, Directive, ID, Mutation, Query, Resolver } from 'type-graphql';
import { companiesNamed } from './companies-named.js';
import {
  NamedCompanyType,
  TakeCompanyRowsInput,
  TakeCompanyRowsPayload,
} from './company-rows.graphql.js';
import { companyRows, keysOf } from './list-company-rows.js';
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
  @Query(() => [NamedCompanyType], {
    description: 'The keys that companies came with from a source, as far as they did.',
  })
  async companyKeys(
    @Arg('ids', () => [ID], { description: 'Up to 500.' }) ids: string[],
    @Arg('source', () => String, { description: 'Whose keys.' }) source: string,
    @Ctx() ctx: Context,
  ) {
    const keys = await keysOf(ctx, ids, source);
    return [...keys].map(([companyId, name]) => ({ name, companyId }));
  }

  @Directive('@inaccessible')
  @Query(() => Json, {
    description: 'Companies with their people in the order of their ids, up to 200 at once.',
  })
  companyRows(
    @Arg('after', () => String, { nullable: true, description: 'The last id before.' })
    after: string | null,
    @Arg('source', () => String, { description: 'Whose keys the rows get, where there are any.' })
    source: string,
    @Ctx() ctx: Context,
  ) {
    return companyRows(ctx, { after, source });
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
