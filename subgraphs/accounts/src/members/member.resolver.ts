// Members: what the caller may know of them, and the mutations of people who are signed in.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { companiesById } from '../companies/company.queries.js';
import { personsById } from '../people/person.queries.js';
import { CompanyRoleType } from '../roles/company-role.graphql.js';
import { companyRolesById } from '../roles/company-role.queries.js';
import { rightsOf } from '../roles/permission.js';
import { decides } from '../roles/role.js';
import { changeMemberRoles } from './change-member-roles.js';
import { changePassword } from './change-password.js';
import { soleAdministrators } from './last-administrator.js';
import { leaveCompany } from './leave-company.js';
import {
  ChangeMemberRolesInput,
  ChangeMemberRolesPayload,
  ChangePasswordInput,
  ChangePasswordPayload,
  LeaveCompanyInput,
  LeaveCompanyPayload,
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
import { memberPage, membershipsOf, seesMember } from './member.queries.js';
import { removeMember } from './remove-member.js';
import { updateProfile } from './update-profile.js';
import { ViewerType } from './viewer.graphql.js';
import { viewer } from './viewer.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @FieldResolver(() => [MemberType], {
    description:
      'All that this person is: one member for each of its companies, oldest first, at most 50. POST /auth/switch goes on as another one.',
  })
  memberships(@Root() { member }: ViewerType, @Ctx() ctx: Context) {
    return membershipsOf(ctx, member.personId);
  }
}

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

  @Mutation(() => LeaveCompanyPayload, {
    description:
      'The caller leaves the company it acts for. The only administrator has to name another one first.',
  })
  async leaveCompany(
    @Arg('input', () => LeaveCompanyInput) input: LeaveCompanyInput,
    @Ctx() ctx: Context,
  ) {
    return { member: await ctx.transact((work) => leaveCompany(work, input)) };
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
  async isDecisionMaker(@Root() member: Member, @Ctx() ctx: Context) {
    if (!seesMember(ctx.actor, member)) return false;
    const own = await companyRoles(member, ctx);
    return decides(
      rightsOf(
        member.roles,
        own.flatMap((role) => role?.permissions ?? []),
      ),
    );
  }

  @FieldResolver(() => [CompanyRoleType], {
    description:
      "The company's own roles it has; empty for callers outside its company, except the operator.",
  })
  async companyRoles(@Root() member: Member, @Ctx() ctx: Context) {
    return seesMember(ctx.actor, member) ? companyRoles(member, ctx) : [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The e-mail it signs in with; null once removed, and for callers outside its company, except the operator.',
  })
  async email(@Root() member: Member, @Ctx() ctx: Context) {
    if (member.state !== 'ACTIVE' || !seesMember(ctx.actor, member)) return null;
    return (await ctx.load(personsById, member.personId))?.email ?? null;
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
    if (!actions.some((action) => isWayOut(action))) return actions;
    const isSole = (await ctx.load(soleAdministrators, member.companyId)) === member.id;
    return isSole ? actions.filter((action) => !isWayOut(action)) : actions;
  }
}

const isWayOut = (action: string) => action === 'REMOVE' || action === 'LEAVE';

const companyRoles = async ({ companyRoleIds }: Member, ctx: Context) =>
  (await Promise.all(companyRoleIds.map((id) => ctx.load(companyRolesById, id)))).filter(
    (role) => role !== null,
  );

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
