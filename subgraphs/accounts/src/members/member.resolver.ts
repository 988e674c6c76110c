// Members: what the caller may know of them, and the mutations of people who are signed in.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { companiesById } from '../companies/company.queries.js';
import { changeMemberRoles } from './change-member-roles.js';
import { changePassword } from './change-password.js';
import { soleAdministrators } from './last-administrator.js';
import {
  ChangeMemberRolesInput,
  ChangeMemberRolesPayload,
  ChangePasswordInput,
  ChangePasswordPayload,
  MemberAction,
  MemberConnection,
  MemberType,
  RemoveMemberInput,
  RemoveMemberPayload,
  roleEnum,
  UpdateProfileInput,
  UpdateProfilePayload,
} from './member.graphql.js';
import type { Member } from './member.js';
import { memberPolicy } from './member.policy.js';
import { memberPage, seesMember } from './member.queries.js';
import { removeMember } from './remove-member.js';
import { decides } from './role.js';
import { updateProfile } from './update-profile.js';
import { ViewerType } from './viewer.graphql.js';
import { viewer } from './viewer.js';

@Resolver(() => MemberType)
export class MemberResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who the caller is; null if anonymous.' })
  viewer(@Ctx() ctx: Context) {
    return viewer(ctx);
  }

  @Mutation(() => ChangeMemberRolesPayload, {
    description: 'An administrator says what a member of its company may do.',
  })
  async changeMemberRoles(
    @Arg('input', () => ChangeMemberRolesInput) input: ChangeMemberRolesInput,
    @Ctx() ctx: Context,
  ) {
    return { member: await ctx.transact((work) => changeMemberRoles(work, input)) };
  }

  @Mutation(() => RemoveMemberPayload, {
    description:
      'An administrator removes a member of its company: its sessions end and its e-mail becomes free.',
  })
  async removeMember(
    @Arg('input', () => RemoveMemberInput) input: RemoveMemberInput,
    @Ctx() ctx: Context,
  ) {
    return { member: await ctx.transact((work) => removeMember(work, input)) };
  }

  @Mutation(() => UpdateProfilePayload, { description: 'The caller changes its own profile.' })
  async updateProfile(
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
    @Ctx() ctx: Context,
  ) {
    return { member: await ctx.transact((work) => updateProfile(work, input)) };
  }

  @Mutation(() => ChangePasswordPayload, {
    description:
      'The caller changes its own password. All its sessions end, this one too: sign in again.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() ctx: Context,
  ) {
    return { member: await changePassword(ctx, input) };
  }

  @FieldResolver(() => CompanyType, { nullable: true, description: 'The company it acts for.' })
  company(@Root() member: Member, @Ctx() ctx: Context) {
    return ctx.load(companiesById, member.companyId);
  }

  @FieldResolver(() => [roleEnum], {
    description: 'What it may do; empty for callers outside its company, except the operator.',
  })
  roles(@Root() member: Member, @Ctx() ctx: Context) {
    return seesMember(ctx.actor, member) ? member.roles : [];
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it can say yes for its company (APPROVER or COMPANY_ADMIN); false for callers outside its company, except the operator.',
  })
  isDecisionMaker(@Root() member: Member, @Ctx() ctx: Context) {
    return seesMember(ctx.actor, member) && decides(member.roles);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The e-mail it signs in with; null once removed, and for callers outside its company, except the operator.',
  })
  email(@Root() member: Member, @Ctx() ctx: Context) {
    return seesMember(ctx.actor, member) ? member.email : null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'When it was last signed in, to ten minutes; null when never, and for callers outside its company, except the operator.',
  })
  lastSeenAt(@Root() member: Member, @Ctx() ctx: Context) {
    return seesMember(ctx.actor, member) ? member.lastSeenAt : null;
  }

  @FieldResolver(() => [MemberAction], { description: 'What the caller may do to it now.' })
  async allowedActions(@Root() member: Member, @Ctx() ctx: Context) {
    const actions = memberPolicy.allowed(ctx.actor, member);
    if (!actions.includes('REMOVE')) return actions;
    const isSole = (await ctx.load(soleAdministrators, member.companyId)) === member.id;
    return isSole ? actions.filter((action) => action !== 'REMOVE') : actions;
  }
}

@Resolver(() => CompanyType)
export class CompanyMembersResolver {
  @FieldResolver(() => MemberConnection, {
    nullable: true,
    description:
      'Its active members, oldest first; null for callers outside the company, except the operator.',
  })
  members(@Root() company: Company, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return memberPage(ctx, company.id, args);
  }
}
