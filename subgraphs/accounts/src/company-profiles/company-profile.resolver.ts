// What a company says of itself: its people with the permission MANAGE_COMPANY write it, its other people
// and the operator read it.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { addAddress } from './add-address.js';
import { addInvoiceProfile } from './add-invoice-profile.js';
import { changeAddress } from './change-address.js';
import { changeInvoiceProfile } from './change-invoice-profile.js';
import type { CompanyAddress } from './company-address.js';
import {
  AddAddressInput,
  AddAddressPayload,
  AddInvoiceProfileInput,
  AddInvoiceProfilePayload,
  ChangeAddressInput,
  ChangeAddressPayload,
  ChangeInvoiceProfileInput,
  ChangeInvoiceProfilePayload,
  CompanyAddressType,
  InvoiceProfileType,
  ProfilePartAction,
  RemoveAddressInput,
  RemoveAddressPayload,
  RemoveInvoiceProfileInput,
  RemoveInvoiceProfilePayload,
  UpdateCompanyProfileInput,
  UpdateCompanyProfilePayload,
} from './company-profile.graphql.js';
import { addressPolicy, invoiceProfilePolicy } from './company-profile.policy.js';
import { addressesOf, invoiceProfilesOf } from './company-profile.queries.js';
import type { InvoiceProfile } from './invoice-profile.js';
import { removeAddress } from './remove-address.js';
import { removeInvoiceProfile } from './remove-invoice-profile.js';
import { updateCompanyProfile } from './update-company-profile.js';

const ownOnly = 'null for callers outside the company, except the operator.';

@Resolver(() => CompanyType)
export class CompanyProfileResolver {
  @Mutation(() => UpdateCompanyProfilePayload, {
    description:
      'Changes what the own company says of itself. Needs the permission MANAGE_COMPANY; another legal name, registration or tax number ends the verification.',
  })
  async updateCompanyProfile(
    @Arg('input', () => UpdateCompanyProfileInput) input: UpdateCompanyProfileInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => updateCompanyProfile(work, input)) };
  }

  @Mutation(() => AddAddressPayload, {
    description: 'Adds an address to the own company. Needs the permission MANAGE_COMPANY.',
  })
  async addAddress(
    @Arg('input', () => AddAddressInput) input: AddAddressInput,
    @Ctx() ctx: Context,
  ) {
    return { address: await ctx.transact((work) => addAddress(work, input)) };
  }

  @Mutation(() => ChangeAddressPayload, {
    description: 'Changes an address of the own company.',
  })
  async changeAddress(
    @Arg('input', () => ChangeAddressInput) input: ChangeAddressInput,
    @Ctx() ctx: Context,
  ) {
    return { address: await ctx.transact((work) => changeAddress(work, input)) };
  }

  @Mutation(() => RemoveAddressPayload, {
    description: 'Removes an address; when it was the default, the oldest other one is.',
  })
  async removeAddress(
    @Arg('input', () => RemoveAddressInput) input: RemoveAddressInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => removeAddress(work, input)) };
  }

  @Mutation(() => AddInvoiceProfilePayload, {
    description: 'Adds an invoice profile to the own company. Needs the permission MANAGE_COMPANY.',
  })
  async addInvoiceProfile(
    @Arg('input', () => AddInvoiceProfileInput) input: AddInvoiceProfileInput,
    @Ctx() ctx: Context,
  ) {
    return { invoiceProfile: await ctx.transact((work) => addInvoiceProfile(work, input)) };
  }

  @Mutation(() => ChangeInvoiceProfilePayload, {
    description: 'Changes an invoice profile of the own company.',
  })
  async changeInvoiceProfile(
    @Arg('input', () => ChangeInvoiceProfileInput) input: ChangeInvoiceProfileInput,
    @Ctx() ctx: Context,
  ) {
    return { invoiceProfile: await ctx.transact((work) => changeInvoiceProfile(work, input)) };
  }

  @Mutation(() => RemoveInvoiceProfilePayload, {
    description: 'Removes an invoice profile; when it was the default, the oldest other one is.',
  })
  async removeInvoiceProfile(
    @Arg('input', () => RemoveInvoiceProfileInput) input: RemoveInvoiceProfileInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => removeInvoiceProfile(work, input)) };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `Its registered name; null when it did not say, and ${ownOnly}`,
  })
  legalName(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? company.legalName : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `Its number in the register of companies; null when it did not say, and ${ownOnly}`,
  })
  registrationNumber(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? company.registrationNumber : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `Its tax number; null when it did not say, and ${ownOnly}`,
  })
  taxNumber(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? company.taxNumber : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `With country code; null when it did not say, and ${ownOnly}`,
  })
  phone(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? company.phone : null;
  }

  @FieldResolver(() => [CompanyAddressType], {
    nullable: true,
    description: `Its addresses, oldest first, at most 100; ${ownOnly}`,
  })
  addresses(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? ctx.load(addressesOf, company.id) : null;
  }

  @FieldResolver(() => [InvoiceProfileType], {
    nullable: true,
    description: `What stands on its invoices, oldest first, at most 50; ${ownOnly}`,
  })
  invoiceProfiles(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? ctx.load(invoiceProfilesOf, company.id) : null;
  }
}

@Resolver(() => CompanyAddressType)
export class CompanyAddressResolver {
  @FieldResolver(() => [ProfilePartAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() address: CompanyAddress, @Ctx() ctx: Context) {
    return addressPolicy.allowed(ctx.actor, address);
  }
}

@Resolver(() => InvoiceProfileType)
export class InvoiceProfileResolver {
  @FieldResolver(() => [ProfilePartAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() profile: InvoiceProfile, @Ctx() ctx: Context) {
    return invoiceProfilePolicy.allowed(ctx.actor, profile);
  }
}
