// An administrator sets up by which provider its company's people sign in.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import {
  CompanySignInType,
  RemoveCompanySignInInput,
  RemoveCompanySignInPayload,
  RequireCompanySignInInput,
  RequireCompanySignInPayload,
  SetUpCompanySignInInput,
  SetUpCompanySignInPayload,
} from './company-sign-in.graphql.js';
import { signInRulesOf } from './company-sign-in.queries.js';
import { removeCompanySignIn } from './remove-company-sign-in.js';
import { requireCompanySignIn } from './require-company-sign-in.js';
import { setUpCompanySignIn } from './set-up-company-sign-in.js';

@Resolver(() => CompanyType)
export class OwnSignInResolver {
  @FieldResolver(() => CompanySignInType, {
    nullable: true,
    description:
      'Its own sign-in, set up or not; null for callers outside the company, except the operator.',
  })
  companySignIn(@Root() { id }: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, id) ? signInRulesOf(ctx, id) : null;
  }

  @Mutation(() => SetUpCompanySignInPayload, {
    description:
      "Names the OpenID Connect provider by which people at the company's proved mail domains sign in; only for its administrators. The provider is asked first. Another provider begins anew: nobody is known there, and it is not required.",
  })
  async setUpCompanySignIn(
    @Arg('input', () => SetUpCompanySignInInput) input: SetUpCompanySignInInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await setUpCompanySignIn(ctx, input) };
  }

  @Mutation(() => RequireCompanySignInPayload, {
    description:
      "Whether members get in by the company's sign-in alone; only for its administrators, who keep their own way in. Somebody has come in by it before. API keys are not asked.",
  })
  async requireCompanySignIn(
    @Arg('input', () => RequireCompanySignInInput) input: RequireCompanySignInInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => requireCompanySignIn(work, input)) };
  }

  @Mutation(() => RemoveCompanySignInPayload, {
    description:
      'The company does without its own sign-in; only for its administrators. Sessions that it opened end at their next renewal.',
  })
  async removeCompanySignIn(
    @Arg('input', () => RemoveCompanySignInInput) input: RemoveCompanySignInInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => removeCompanySignIn(work, input)) };
  }
}
