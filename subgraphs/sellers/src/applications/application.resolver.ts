// Applications in the schema.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import { sellersByIds } from '../sellers/seller.queries.js';
import {
  ApproveSellerApplicationInput,
  ApproveSellerApplicationPayload,
  RejectSellerApplicationInput,
  RejectSellerApplicationPayload,
  RequestApplicationChangesInput,
  RequestApplicationChangesPayload,
  ResubmitSellerApplicationInput,
  ResubmitSellerApplicationPayload,
  SellerApplicationConnection,
  SellerApplicationFilter,
  SellerApplicationType,
  SubmitSellerApplicationInput,
  SubmitSellerApplicationPayload,
} from './application.graphql.js';
import type { SellerApplication } from './application.js';
import { applicationActions, applicationPolicy } from './application.policy.js';
import { applicationsByIds, applicationsPage, ownApplication } from './application.queries.js';
import { approveSellerApplication } from './approve-seller-application.js';
import { rejectSellerApplication } from './reject-seller-application.js';
import { requestApplicationChanges } from './request-application-changes.js';
import { resubmitSellerApplication } from './resubmit-seller-application.js';
import { submitSellerApplication } from './submit-seller-application.js';

@Resolver(() => SellerApplicationType)
export class SellerApplicationResolver {
  @Query(() => SellerApplicationType, {
    nullable: true,
    description: "An application of the viewer's company; any for the operator.",
  })
  sellerApplication(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.load(applicationsByIds, id);
  }

  @Query(() => SellerApplicationType, {
    nullable: true,
    description: "The latest application of the viewer's company; null when it has none.",
  })
  mySellerApplication(@Ctx() ctx: Context) {
    return ownApplication(ctx);
  }

  @Query(() => SellerApplicationConnection, {
    description: "Applications, newest first: all for the operator, else the viewer's company's.",
  })
  sellerApplications(
    @Arg('filter', () => SellerApplicationFilter, { nullable: true, description: 'Which ones.' })
    filter: SellerApplicationFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return applicationsPage(ctx, filter?.state, args);
  }

  @FieldResolver(() => SellerType, {
    nullable: true,
    description: 'The seller it became; null while it is none.',
  })
  seller(@Root() application: SellerApplication, @Ctx() ctx: Context) {
    return application.sellerId ? ctx.load(sellersByIds, application.sellerId) : null;
  }

  @FieldResolver(() => [applicationActions], { description: 'What the viewer may do with it now.' })
  allowedActions(@Root() application: SellerApplication, @Ctx() ctx: Context) {
    return applicationPolicy.allowed(ctx.actor, application);
  }

  @Mutation(() => SubmitSellerApplicationPayload, {
    description: "Asks that the caller's company may sell.",
  })
  async submitSellerApplication(
    @Arg('input', () => SubmitSellerApplicationInput, asked) input: SubmitSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => submitSellerApplication(work, input)) };
  }

  @Mutation(() => ResubmitSellerApplicationPayload, {
    description: 'Submits an application again with the changes that were asked for.',
  })
  async resubmitSellerApplication(
    @Arg('input', () => ResubmitSellerApplicationInput, asked)
    input: ResubmitSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => resubmitSellerApplication(work, input)) };
  }

  @Mutation(() => RequestApplicationChangesPayload, {
    description: 'Sends an application back to be changed. Operator only.',
  })
  async requestApplicationChanges(
    @Arg('input', () => RequestApplicationChangesInput, asked)
    input: RequestApplicationChangesInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => requestApplicationChanges(work, input)) };
  }

  @Mutation(() => ApproveSellerApplicationPayload, {
    description: 'Admits the company: it is a seller from now on. Operator only.',
  })
  async approveSellerApplication(
    @Arg('input', () => ApproveSellerApplicationInput, asked)
    input: ApproveSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => approveSellerApplication(work, input)) };
  }

  @Mutation(() => RejectSellerApplicationPayload, {
    description: 'Says no to an application; the company may apply anew. Operator only.',
  })
  async rejectSellerApplication(
    @Arg('input', () => RejectSellerApplicationInput, asked) input: RejectSellerApplicationInput,
    @Ctx() ctx: Context,
  ) {
    return { application: await ctx.transact((work) => rejectSellerApplication(work, input)) };
  }
}
