// Joining a company by the mailbox one has there, with the consent of its administrators.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { acceptJoinRequest } from './accept-join-request.js';
import { askToJoin } from './ask-to-join.js';
import { confirmJoinRequest } from './confirm-join-request.js';
import { declineJoinRequest } from './decline-join-request.js';
import {
  AcceptJoinRequestInput,
  AcceptJoinRequestPayload,
  AskToJoinInput,
  AskToJoinPayload,
  ConfirmJoinRequestInput,
  ConfirmJoinRequestPayload,
  DeclineJoinRequestInput,
  DeclineJoinRequestPayload,
  JoinRequestAction,
  JoinRequestType,
} from './join-request.graphql.js';
import type { JoinRequest } from './join-request.js';
import { joinRequestPolicy, managesJoinRequestsOf } from './join-request.policy.js';
import { waitingJoinRequestsOf } from './join-request.queries.js';

@Resolver(() => JoinRequestType)
export class JoinRequestResolver {
  @Mutation(() => AskToJoinPayload, {
    description:
      'Asks to join the company that has proved the domain of this e-mail, if there is one: a mail with a link goes there. Anybody may ask; the answer does not say whether there is one.',
  })
  async askToJoin(@Arg('input', () => AskToJoinInput) input: AskToJoinInput, @Ctx() ctx: Context) {
    await askToJoin(ctx, input);
    return {};
  }

  @Mutation(() => ConfirmJoinRequestPayload, {
    description:
      'Whoever holds the token of the mail has the mailbox: the wish is put before the administrators.',
  })
  async confirmJoinRequest(
    @Arg('input', () => ConfirmJoinRequestInput) input: ConfirmJoinRequestInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => confirmJoinRequest(work, input)) };
  }

  @Mutation(() => AcceptJoinRequestPayload, {
    description: 'Lets somebody in: an invitation goes out. Needs the permission MANAGE_MEMBERS.',
  })
  async acceptJoinRequest(
    @Arg('input', () => AcceptJoinRequestInput) input: AcceptJoinRequestInput,
    @Ctx() ctx: Context,
  ) {
    return { joinRequest: await ctx.transact((work) => acceptJoinRequest(work, input)) };
  }

  @Mutation(() => DeclineJoinRequestPayload, {
    description: 'Does not let somebody in; the mailbox is told so.',
  })
  async declineJoinRequest(
    @Arg('input', () => DeclineJoinRequestInput) input: DeclineJoinRequestInput,
    @Ctx() ctx: Context,
  ) {
    return { joinRequest: await ctx.transact((work) => declineJoinRequest(work, input)) };
  }

  @FieldResolver(() => [JoinRequestAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() request: JoinRequest, @Ctx() ctx: Context) {
    return joinRequestPolicy.allowed(ctx.actor, request);
  }
}

@Resolver(() => CompanyType)
export class CompanyJoinRequestsResolver {
  @FieldResolver(() => [JoinRequestType], {
    nullable: true,
    description:
      'Who would like to join and waits for an answer, oldest first, at most 100; null for all but its people with the permission MANAGE_MEMBERS.',
  })
  joinRequests(@Root() company: Company, @Ctx() ctx: Context) {
    return managesJoinRequestsOf(ctx.actor, company.id)
      ? ctx.load(waitingJoinRequestsOf, company.id)
      : null;
  }
}
