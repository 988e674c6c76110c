// Queries for companies, and what a caller may do to one.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import {
  CompanyAction,
  CompanyConnection,
  CompanyFilterInput,
  CompanyType,
} from './company.graphql.js';
import type { Company } from './company.js';
import { companyPolicy } from './company.policy.js';
import { companiesById, companyPage } from './company.queries.js';

@Resolver(() => CompanyType)
export class CompanyResolver {
  @Query(() => CompanyType, { nullable: true, description: 'A company; null when there is none.' })
  company(
    @Arg('id', () => ID, { description: 'Begins with com_.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.load(companiesById, id);
  }

  @Query(() => CompanyConnection, {
    description: 'All companies, newest first. Only the operator may ask; others get FORBIDDEN.',
  })
  companies(
    @Arg('filter', () => CompanyFilterInput, { nullable: true, description: 'Null for all.' })
    filter: CompanyFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return companyPage(ctx, filter?.text, args);
  }

  @FieldResolver(() => [CompanyAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() company: Company, @Ctx() ctx: Context) {
    return companyPolicy.allowed(ctx.actor, company);
  }
}
