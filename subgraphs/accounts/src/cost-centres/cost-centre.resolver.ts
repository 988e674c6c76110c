// Cost centres of a company, and those that the caller may charge.
import type { Context } from '@agora/kernel/graphql/context.js';
import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { ViewerType } from '../members/viewer.graphql.js';
import { archiveCompanyUnit } from '../units/archive-company-unit.js';
import {
  ArchiveCompanyUnitInput,
  ArchiveCompanyUnitPayload,
  CompanyUnitType,
} from '../units/company-unit.graphql.js';
import { unitsById } from '../units/unit.queries.js';
import { archiveCostCentre } from './archive-cost-centre.js';
import { changeCostCentre } from './change-cost-centre.js';
import {
  ArchiveCostCentreInput,
  ArchiveCostCentrePayload,
  ChangeCostCentreInput,
  ChangeCostCentrePayload,
  ChargeableCostCentreType,
  CostCentreAction,
  CostCentreType,
  CreateCostCentreInput,
  CreateCostCentrePayload,
} from './cost-centre.graphql.js';
import type { CostCentre } from './cost-centre.js';
import { costCentrePolicy } from './cost-centre.policy.js';
import {
  chargeable,
  chargeableBy,
  costCentresOf,
  countActiveCostCentres,
} from './cost-centre.queries.js';
import { createCostCentre } from './create-cost-centre.js';

@Resolver(() => CostCentreType)
export class CostCentreResolver {
  @Directive('@inaccessible')
  @Query(() => ChargeableCostCentreType, {
    nullable: true,
    description: 'A cost centre, if the member may charge it now; null otherwise.',
  })
  chargeableCostCentre(
    @Arg('memberId', () => ID, { description: 'Who buys.' }) memberId: string,
    @Arg('costCentreId', () => ID, { description: 'What is to be charged.' })
    costCentreId: string,
    @Ctx() ctx: Context,
  ) {
    return chargeable(ctx, { memberId, costCentreId });
  }

  @Mutation(() => CreateCostCentrePayload, {
    description: 'Makes a cost centre of the own company. Needs the permission MANAGE_COMPANY.',
  })
  async createCostCentre(
    @Arg('input', () => CreateCostCentreInput) input: CreateCostCentreInput,
    @Ctx() ctx: Context,
  ) {
    return { costCentre: await ctx.transact((work) => createCostCentre(work, input)) };
  }

  @Mutation(() => ChangeCostCentrePayload, {
    description: 'Changes a cost centre; purchases keep the code and name they were charged to.',
  })
  async changeCostCentre(
    @Arg('input', () => ChangeCostCentreInput) input: ChangeCostCentreInput,
    @Ctx() ctx: Context,
  ) {
    return { costCentre: await ctx.transact((work) => changeCostCentre(work, input)) };
  }

  @Mutation(() => ArchiveCostCentrePayload, {
    description: 'Nothing is charged to it any more. Its code stays taken.',
  })
  async archiveCostCentre(
    @Arg('input', () => ArchiveCostCentreInput) input: ArchiveCostCentreInput,
    @Ctx() ctx: Context,
  ) {
    return { costCentre: await ctx.transact((work) => archiveCostCentre(work, input)) };
  }

  @Mutation(() => ArchiveCompanyUnitPayload, {
    description: 'A unit is no more; refused while units, people or cost centres are in it.',
  })
  async archiveCompanyUnit(
    @Arg('input', () => ArchiveCompanyUnitInput) input: ArchiveCompanyUnitInput,
    @Ctx() ctx: Context,
  ) {
    const archive = (work: Parameters<typeof archiveCompanyUnit>[0]) =>
      archiveCompanyUnit(work, input, countActiveCostCentres);
    return { unit: await ctx.transact(archive) };
  }

  @FieldResolver(() => CompanyUnitType, {
    nullable: true,
    description: "Whose it is; null: the whole company's.",
  })
  unit(@Root() costCentre: CostCentre, @Ctx() ctx: Context) {
    return costCentre.unitId ? ctx.load(unitsById, costCentre.unitId) : null;
  }

  @FieldResolver(() => [CostCentreAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() costCentre: CostCentre, @Ctx() ctx: Context) {
    return costCentrePolicy.allowed(ctx.actor, costCentre);
  }
}

@Resolver(() => CompanyType)
export class CompanyCostCentresResolver {
  @FieldResolver(() => [CostCentreType], {
    nullable: true,
    description:
      'Its cost centres by code, archived ones too, at most 500; null for callers outside the company, except the operator.',
  })
  costCentres(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? ctx.load(costCentresOf, company.id) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerCostCentresResolver {
  @FieldResolver(() => [CostCentreType], {
    description:
      "What the caller may charge a purchase to, by code: the whole company's, and those of its unit and all below it.",
  })
  costCentres(@Root() { member }: ViewerType, @Ctx() ctx: Context) {
    return chargeableBy(ctx, member);
  }
}
