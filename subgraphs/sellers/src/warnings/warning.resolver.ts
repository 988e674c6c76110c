// Warnings in the schema.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { isInsider } from '../sellers/seller.policy.js';
import { appealSellerWarning } from './appeal-seller-warning.js';
import { raiseSellerWarning } from './raise-seller-warning.js';
import { SellerWarning } from './seller-warning.js';
import { upholdSellerWarning } from './uphold-seller-warning.js';
import {
  AppealSellerWarningInput,
  AppealSellerWarningPayload,
  RaiseSellerWarningInput,
  RaiseSellerWarningPayload,
  SellerWarningConnection,
  SellerWarningType,
  UpholdSellerWarningInput,
  UpholdSellerWarningPayload,
  WithdrawSellerWarningInput,
  WithdrawSellerWarningPayload,
} from './warning.graphql.js';
import { warningActions, warningPolicy } from './warning.policy.js';
import { withdrawSellerWarning } from './withdraw-seller-warning.js';

@Resolver(() => SellerWarningType)
export class SellerWarningResolver {
  @FieldResolver(() => [warningActions], { description: 'What the viewer may do with it now.' })
  allowedActions(@Root() warning: SellerWarning, @Ctx() ctx: Context) {
    return warningPolicy.allowed(ctx.actor, warning);
  }

  @Mutation(() => RaiseSellerWarningPayload, { description: 'Warns a seller. Operator only.' })
  async raiseSellerWarning(
    @Arg('input', () => RaiseSellerWarningInput, asked) input: RaiseSellerWarningInput,
    @Ctx() ctx: Context,
  ) {
    return { warning: await ctx.transact((work) => raiseSellerWarning(work, input)) };
  }

  @Mutation(() => AppealSellerWarningPayload, {
    description: "Objects to a warning of the caller's seller, once.",
  })
  async appealSellerWarning(
    @Arg('input', () => AppealSellerWarningInput, asked) input: AppealSellerWarningInput,
    @Ctx() ctx: Context,
  ) {
    return { warning: await ctx.transact((work) => appealSellerWarning(work, input)) };
  }

  @Mutation(() => UpholdSellerWarningPayload, {
    description: 'Stays with a warning after an appeal. Operator only.',
  })
  async upholdSellerWarning(
    @Arg('input', () => UpholdSellerWarningInput, asked) input: UpholdSellerWarningInput,
    @Ctx() ctx: Context,
  ) {
    return { warning: await ctx.transact((work) => upholdSellerWarning(work, input)) };
  }

  @Mutation(() => WithdrawSellerWarningPayload, {
    description: 'Takes a warning back. Operator only.',
  })
  async withdrawSellerWarning(
    @Arg('input', () => WithdrawSellerWarningInput, asked) input: WithdrawSellerWarningInput,
    @Ctx() ctx: Context,
  ) {
    return { warning: await ctx.transact((work) => withdrawSellerWarning(work, input)) };
  }
}

@Resolver(() => SellerType)
export class WarningsOfSellerResolver {
  @FieldResolver(() => SellerWarningConnection, {
    nullable: true,
    description:
      'Its warnings, newest first; null for everybody but its own people and the operator.',
  })
  warnings(@Root() seller: Seller, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    if (!isInsider(ctx.actor, seller)) return null;
    return entityPage(ctx.em, SellerWarning, { sellerId: seller.id }, args);
  }
}
