// Acting as a member: begun by the operator's staff, seen and ended by the company.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { MemberType } from '../members/member.graphql.js';
import { membersById } from '../members/member.queries.js';
import { ViewerType } from '../members/viewer.graphql.js';
import { beginImpersonation } from './begin-impersonation.js';
import { endImpersonation } from './end-impersonation.js';
import {
  BeginImpersonationInput,
  BeginImpersonationPayload,
  EndImpersonationInput,
  EndImpersonationPayload,
  ImpersonationAction,
  ImpersonationType,
} from './impersonation.graphql.js';
import type { Impersonation } from './impersonation.js';
import { impersonationPolicy } from './impersonation.policy.js';
import { impersonationsById, impersonationsOf } from './impersonation.queries.js';

@Resolver(() => ImpersonationType)
export class ImpersonationResolver {
  @Mutation(() => BeginImpersonationPayload, {
    description:
      'Staff of the operator acts as a member for a while: POST /auth/refresh afterwards, and the session is that member. It may look and prepare; whatever binds the company is refused with IMPERSONATED. The company sees it.',
  })
  async beginImpersonation(
    @Arg('input', () => BeginImpersonationInput) input: BeginImpersonationInput,
    @Ctx() ctx: Context,
  ) {
    return { impersonation: await ctx.transact((work) => beginImpersonation(work, input)) };
  }

  @Mutation(() => EndImpersonationPayload, {
    description:
      'Ends an impersonation: the staff member itself, or the company by the permission MANAGE_COMPANY. Tokens already out are good for two more minutes at most.',
  })
  async endImpersonation(
    @Arg('input', () => EndImpersonationInput) input: EndImpersonationInput,
    @Ctx() ctx: Context,
  ) {
    return { impersonation: await ctx.transact((work) => endImpersonation(work, input)) };
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'As whom it acts.' })
  member(@Root() { memberId }: Impersonation, @Ctx() ctx: Context) {
    return ctx.load(membersById, memberId);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'Who of the operator acts.' })
  staff(@Root() { staffMemberId }: Impersonation, @Ctx() ctx: Context) {
    return ctx.load(membersById, staffMemberId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it goes on now.' })
  isActive(@Root() impersonation: Impersonation, @Ctx() ctx: Context) {
    return impersonation.isActiveAt(ctx.now);
  }

  @FieldResolver(() => [ImpersonationAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() impersonation: Impersonation, @Ctx() ctx: Context) {
    if (!impersonation.isActiveAt(ctx.now)) return [];
    return impersonationPolicy.allowed(ctx.actor, impersonation);
  }
}

@Resolver(() => CompanyType)
export class CompanyImpersonationsResolver {
  @FieldResolver(() => [ImpersonationType], {
    nullable: true,
    description:
      'When staff of the operator acted as one of its members, newest first, at most 50; null for callers outside the company, except the operator.',
  })
  impersonations(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? ctx.load(impersonationsOf, company.id) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerImpersonationResolver {
  @FieldResolver(() => ImpersonationType, {
    nullable: true,
    description: 'Set while staff of the operator acts as this member; null for the member itself.',
  })
  impersonation(@Ctx() ctx: Context) {
    const { impersonation } = ctx.actor;
    return impersonation ? ctx.load(impersonationsById, impersonation.id) : null;
  }
}
