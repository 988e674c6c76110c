// Commission terms in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { asked } from '@agora/offering/offers/asked.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { isInsider } from '../sellers/seller.policy.js';
import { acceptCommissionTerms } from './accept-commission-terms.js';
import {
  AcceptCommissionTermsInput,
  AcceptCommissionTermsPayload,
  CommissionTermsType,
  DeclineCommissionTermsInput,
  DeclineCommissionTermsPayload,
  ProposeCommissionTermsInput,
  ProposeCommissionTermsPayload,
} from './commission.graphql.js';
import { commissionActions, commissionPolicy } from './commission.policy.js';
import { CommissionTerms } from './commission-terms.js';
import { declineCommissionTerms } from './decline-commission-terms.js';
import { proposeCommissionTerms } from './propose-commission-terms.js';

const termsShown = 50;

@Resolver(() => CommissionTermsType)
export class CommissionTermsResolver {
  @FieldResolver(() => [commissionActions], {
    description: 'What the viewer may do with them now.',
  })
  allowedActions(@Root() terms: CommissionTerms, @Ctx() ctx: Context) {
    return commissionPolicy.allowed(ctx.actor, terms);
  }

  @Mutation(() => ProposeCommissionTermsPayload, {
    description: 'Proposes what a seller pays for its sales. Operator only.',
  })
  async proposeCommissionTerms(
    @Arg('input', () => ProposeCommissionTermsInput, asked) input: ProposeCommissionTermsInput,
    @Ctx() ctx: Context,
  ) {
    return { terms: await ctx.transact((work) => proposeCommissionTerms(work, input)) };
  }

  @Mutation(() => AcceptCommissionTermsPayload, {
    description: "Agrees to commission terms for the caller's seller; its administrator alone.",
  })
  async acceptCommissionTerms(
    @Arg('input', () => AcceptCommissionTermsInput, asked) input: AcceptCommissionTermsInput,
    @Ctx() ctx: Context,
  ) {
    return { terms: await ctx.transact((work) => acceptCommissionTerms(work, input)) };
  }

  @Mutation(() => DeclineCommissionTermsPayload, {
    description: "Does not agree to commission terms for the caller's seller.",
  })
  async declineCommissionTerms(
    @Arg('input', () => DeclineCommissionTermsInput, asked) input: DeclineCommissionTermsInput,
    @Ctx() ctx: Context,
  ) {
    return { terms: await ctx.transact((work) => declineCommissionTerms(work, input)) };
  }
}

@Resolver(() => SellerType)
export class CommissionOfSellerResolver {
  @FieldResolver(() => [CommissionTermsType], {
    nullable: true,
    description:
      'Its last fifty commission terms, newest first; null for everybody but its own people and the operator.',
  })
  commissionTerms(@Root() seller: Seller, @Ctx() ctx: Context) {
    if (!isInsider(ctx.actor, seller)) return null;
    const where = { sellerId: seller.id };
    return ctx.em.find(CommissionTerms, where, { orderBy: { id: 'desc' }, limit: termsShown });
  }
}
