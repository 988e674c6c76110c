// The roles that companies make for themselves.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { CompanyRoleType } from '../roles/company-role.graphql.js';
import type { CompanyRole } from '../roles/company-role.js';
import { companyRolesOf } from '../roles/company-role.queries.js';
import { changeCompanyRole } from './change-company-role.js';
import {
  ChangeCompanyRoleInput,
  ChangeCompanyRolePayload,
  CompanyRoleAction,
  CreateCompanyRoleInput,
  CreateCompanyRolePayload,
  RemoveCompanyRoleInput,
  RemoveCompanyRolePayload,
} from './company-role.graphql.js';
import { companyRolePolicy } from './company-role.policy.js';
import { createCompanyRole } from './create-company-role.js';
import { removeCompanyRole } from './remove-company-role.js';

@Resolver(() => CompanyRoleType)
export class CompanyRoleResolver {
  @Mutation(() => CreateCompanyRolePayload, {
    description: 'Makes a role of the own company. Needs the permission MANAGE_MEMBERS.',
  })
  async createCompanyRole(
    @Arg('input', () => CreateCompanyRoleInput) input: CreateCompanyRoleInput,
    @Ctx() ctx: Context,
  ) {
    return { role: await ctx.transact((work) => createCompanyRole(work, input)) };
  }

  @Mutation(() => ChangeCompanyRolePayload, {
    description: 'Changes a role of the own company for all who have it.',
  })
  async changeCompanyRole(
    @Arg('input', () => ChangeCompanyRoleInput) input: ChangeCompanyRoleInput,
    @Ctx() ctx: Context,
  ) {
    return { role: await ctx.transact((work) => changeCompanyRole(work, input)) };
  }

  @Mutation(() => RemoveCompanyRolePayload, {
    description: 'Removes a role that neither members nor open invitations have.',
  })
  async removeCompanyRole(
    @Arg('input', () => RemoveCompanyRoleInput) input: RemoveCompanyRoleInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => removeCompanyRole(work, input)) };
  }

  @FieldResolver(() => [CompanyRoleAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() role: CompanyRole, @Ctx() ctx: Context) {
    return companyRolePolicy.allowed(ctx.actor, role);
  }
}

@Resolver(() => CompanyType)
export class CompanyRolesResolver {
  @FieldResolver(() => [CompanyRoleType], {
    nullable: true,
    description:
      'The roles it made for itself, oldest first, at most 50; null for callers outside the company, except the operator.',
  })
  roles(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? ctx.load(companyRolesOf, company.id) : null;
  }
}
