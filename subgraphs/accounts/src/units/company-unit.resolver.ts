// The units of a company, and which of them a member belongs to.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { MemberType } from '../members/member.graphql.js';
import type { Member } from '../members/member.js';
import { seesMember } from '../members/member.queries.js';
import {
  CompanyUnitAction,
  CompanyUnitType,
  CreateCompanyUnitInput,
  CreateCompanyUnitPayload,
  MoveCompanyUnitInput,
  MoveCompanyUnitPayload,
  PlaceMemberInput,
  PlaceMemberPayload,
  RenameCompanyUnitInput,
  RenameCompanyUnitPayload,
} from './company-unit.graphql.js';
import type { CompanyUnit } from './company-unit.js';
import { createCompanyUnit } from './create-company-unit.js';
import { moveCompanyUnit } from './move-company-unit.js';
import { placeMember } from './place-member.js';
import { renameCompanyUnit } from './rename-company-unit.js';
import { unitPolicy } from './unit.policy.js';
import { unitsById, unitsOf } from './unit.queries.js';

@Resolver(() => CompanyUnitType)
export class CompanyUnitResolver {
  @Mutation(() => CreateCompanyUnitPayload, {
    description: 'Makes a unit of the own company. Needs the permission MANAGE_COMPANY.',
  })
  async createCompanyUnit(
    @Arg('input', () => CreateCompanyUnitInput) input: CreateCompanyUnitInput,
    @Ctx() ctx: Context,
  ) {
    return { unit: await ctx.transact((work) => createCompanyUnit(work, input)) };
  }

  @Mutation(() => RenameCompanyUnitPayload, { description: 'Calls a unit otherwise.' })
  async renameCompanyUnit(
    @Arg('input', () => RenameCompanyUnitInput) input: RenameCompanyUnitInput,
    @Ctx() ctx: Context,
  ) {
    return { unit: await ctx.transact((work) => renameCompanyUnit(work, input)) };
  }

  @Mutation(() => MoveCompanyUnitPayload, {
    description: 'Puts a unit with everything in it somewhere else; never inside itself.',
  })
  async moveCompanyUnit(
    @Arg('input', () => MoveCompanyUnitInput) input: MoveCompanyUnitInput,
    @Ctx() ctx: Context,
  ) {
    return { unit: await ctx.transact((work) => moveCompanyUnit(work, input)) };
  }

  @Mutation(() => PlaceMemberPayload, {
    description: 'Says which unit a member belongs to. Needs the permission MANAGE_MEMBERS.',
  })
  async placeMember(
    @Arg('input', () => PlaceMemberInput) input: PlaceMemberInput,
    @Ctx() ctx: Context,
  ) {
    return { member: await ctx.transact((work) => placeMember(work, input)) };
  }

  @FieldResolver(() => CompanyUnitType, {
    nullable: true,
    description: 'The unit it is in; null directly below the company.',
  })
  parent(@Root() unit: CompanyUnit, @Ctx() ctx: Context) {
    return unit.parentId ? ctx.load(unitsById, unit.parentId) : null;
  }

  @FieldResolver(() => [CompanyUnitAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() unit: CompanyUnit, @Ctx() ctx: Context) {
    return unitPolicy.allowed(ctx.actor, unit);
  }
}

@Resolver(() => CompanyType)
export class CompanyUnitsResolver {
  @FieldResolver(() => [CompanyUnitType], {
    nullable: true,
    description:
      'Its units, oldest first, archived ones too, at most 200; null for callers outside the company, except the operator.',
  })
  units(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? ctx.load(unitsOf, company.id) : null;
  }
}

@Resolver(() => MemberType)
export class MemberUnitResolver {
  @FieldResolver(() => CompanyUnitType, {
    nullable: true,
    description:
      'Where it belongs; null: the company as a whole, and for callers outside its company, except the operator.',
  })
  unit(@Root() member: Member, @Ctx() ctx: Context) {
    return member.unitId && seesMember(ctx.actor, member)
      ? ctx.load(unitsById, member.unitId)
      : null;
  }
}
