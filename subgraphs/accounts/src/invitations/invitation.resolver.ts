// Inviting people into a company, and coming in.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { CompanyRoleType } from '../roles/company-role.graphql.js';
import { companyRolesById } from '../roles/company-role.queries.js';
import { acceptInvitation } from './accept-invitation.js';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  InvitationAction,
  InvitationConnection,
  InvitationPreviewType,
  InvitationType,
  InviteMemberInput,
  InviteMemberPayload,
  ResendInvitationInput,
  ResendInvitationPayload,
  WithdrawInvitationInput,
  WithdrawInvitationPayload,
} from './invitation.graphql.js';
import type { Invitation } from './invitation.js';
import { invitationPolicy } from './invitation.policy.js';
import { invitationPage, invitationPreview } from './invitation.queries.js';
import { type InvitationState, invitationStates } from './invitation-states.js';
import { inviteMember } from './invite-member.js';
import { resendInvitation } from './resend-invitation.js';
import { withdrawInvitation } from './withdraw-invitation.js';

@Resolver(() => InvitationType)
export class InvitationResolver {
  @Query(() => InvitationPreviewType, {
    nullable: true,
    description: 'What a token invites to. Whoever holds it may ask; null when it opens nothing.',
  })
  invitationPreview(
    @Arg('token', () => String, { description: 'From the mail.' }) token: string,
    @Ctx() ctx: Context,
  ) {
    return invitationPreview(ctx, token);
  }

  @Mutation(() => InviteMemberPayload, {
    description:
      'Invites a person into the own company; a mail with the token is posted. Needs the permission MANAGE_MEMBERS.',
  })
  async inviteMember(
    @Arg('input', () => InviteMemberInput) input: InviteMemberInput,
    @Ctx() ctx: Context,
  ) {
    return { invitation: await ctx.transact((work) => inviteMember(work, input)) };
  }

  @Mutation(() => ResendInvitationPayload, {
    description: 'Mails an open invitation once more, for another week; the earlier token ends.',
  })
  async resendInvitation(
    @Arg('input', () => ResendInvitationInput) input: ResendInvitationInput,
    @Ctx() ctx: Context,
  ) {
    return { invitation: await ctx.transact((work) => resendInvitation(work, input)) };
  }

  @Mutation(() => WithdrawInvitationPayload, {
    description: 'Takes an open invitation back: its token opens nothing any more.',
  })
  async withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput) input: WithdrawInvitationInput,
    @Ctx() ctx: Context,
  ) {
    return { invitation: await ctx.transact((work) => withdrawInvitation(work, input)) };
  }

  @Mutation(() => AcceptInvitationPayload, {
    description:
      'Whoever holds the token becomes a member. Anybody may ask; a person who signs in already proves it by its password or by being signed in.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() ctx: Context,
  ) {
    return { member: await acceptInvitation(ctx, input) };
  }

  @FieldResolver(() => [CompanyRoleType], {
    description: "The company's own roles the person will have.",
  })
  async companyRoles(@Root() { companyRoleIds }: Invitation, @Ctx() ctx: Context) {
    const roles = await Promise.all(companyRoleIds.map((id) => ctx.load(companyRolesById, id)));
    return roles.filter((role) => role !== null);
  }

  @FieldResolver(() => [InvitationAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() invitation: Invitation, @Ctx() ctx: Context) {
    return invitationPolicy.allowed(ctx.actor, invitation);
  }
}

@Resolver(() => CompanyType)
export class CompanyInvitationsResolver {
  @FieldResolver(() => InvitationConnection, {
    nullable: true,
    description:
      'Its invitations, newest first; null for all but its people with the permission MANAGE_MEMBERS.',
  })
  invitations(
    @Root() company: Company,
    @Arg('state', () => invitationStates.asEnum, {
      nullable: true,
      description: 'Only those that got this far; null for all.',
    })
    state: InvitationState | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return invitationPage(ctx, company.id, state, args);
  }
}
