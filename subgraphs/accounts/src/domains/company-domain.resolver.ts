// The mail domains by which people may ask to join a company.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { claimDomain } from './claim-domain.js';
import {
  ClaimDomainInput,
  ClaimDomainPayload,
  CompanyDomainAction,
  CompanyDomainType,
  ProveDomainInput,
  ProveDomainPayload,
  ReleaseDomainInput,
  ReleaseDomainPayload,
} from './company-domain.graphql.js';
import type { CompanyDomain } from './company-domain.js';
import { domainPolicy } from './domain.policy.js';
import { domainsOf } from './domain.queries.js';
import { proveDomain } from './prove-domain.js';
import { releaseDomain } from './release-domain.js';

@Resolver(() => CompanyDomainType)
export class CompanyDomainResolver {
  @Mutation(() => ClaimDomainPayload, {
    description:
      "Says that a mail domain is the own company's; a code is mailed to a mailbox there. Needs the permission MANAGE_MEMBERS.",
  })
  async claimDomain(
    @Arg('input', () => ClaimDomainInput) input: ClaimDomainInput,
    @Ctx() ctx: Context,
  ) {
    return { domain: await ctx.transact((work) => claimDomain(work, input)) };
  }

  @Mutation(() => ProveDomainPayload, {
    description: 'Proves a mail domain by the code that was mailed; five guesses in 15 minutes.',
  })
  async proveDomain(
    @Arg('input', () => ProveDomainInput) input: ProveDomainInput,
    @Ctx() ctx: Context,
  ) {
    return { domain: await proveDomain(ctx, input) };
  }

  @Mutation(() => ReleaseDomainPayload, {
    description: 'Gives a mail domain up: nobody may ask to join by it any more.',
  })
  async releaseDomain(
    @Arg('input', () => ReleaseDomainInput) input: ReleaseDomainInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => releaseDomain(work, input)) };
  }

  @FieldResolver(() => [CompanyDomainAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() domain: CompanyDomain, @Ctx() ctx: Context) {
    return domainPolicy.allowed(ctx.actor, domain);
  }
}

@Resolver(() => CompanyType)
export class CompanyDomainsResolver {
  @FieldResolver(() => [CompanyDomainType], {
    nullable: true,
    description:
      'Its mail domains, oldest first, at most 20; null for callers outside the company, except the operator.',
  })
  domains(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? ctx.load(domainsOf, company.id) : null;
  }
}
