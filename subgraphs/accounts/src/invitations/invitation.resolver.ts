// Inviting people into a company, and coming in.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { hashNewPassword } from '../members/password.js';
import { acceptInvitation } from './accept-invitation.js';
import {
  AcceptInvitationInput,
  AcceptInvitationPayload,
  InvitationType,
  InviteMemberInput,
  InviteMemberPayload,
} from './invitation.graphql.js';
import { invitedEmail } from './invitation.queries.js';
import { inviteMember } from './invite-member.js';

@Resolver(() => InvitationType)
export class InvitationResolver {
  @Mutation(() => InviteMemberPayload, {
    description:
      'An administrator invites a person into its company; a mail with the token is posted.',
  })
  async inviteMember(
    @Arg('input', () => InviteMemberInput) input: InviteMemberInput,
    @Ctx() ctx: Context,
  ) {
    return { invitation: await ctx.transact((work) => inviteMember(work, input)) };
  }

  @Mutation(() => AcceptInvitationPayload, {
    description: 'Whoever holds the token becomes a member. Anybody may ask.',
  })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
    @Ctx() ctx: Context,
  ) {
    const email = await invitedEmail(ctx, input.token);
    const passwordHash = await hashNewPassword(input.password, email, 'password');
    return { member: await ctx.transact((work) => acceptInvitation(work, input, passwordHash)) };
  }
}
