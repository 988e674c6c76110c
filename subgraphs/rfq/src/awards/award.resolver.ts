// Awards at the edge.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { DemandType } from '../demands/demand.graphql.js';
import type { Demand } from '../demands/demand.js';
import { demandsById } from '../demands/demand.queries.js';
import { QuoteType } from '../quotes/quote.graphql.js';
import { quotesById } from '../quotes/quote.queries.js';
import { RfqMemberType, RfqPurchaseType } from '../references.graphql.js';
import { reference } from '../references.js';
import {
  AwardDemandInput,
  AwardDemandPayload,
  AwardType,
  CancelDemandInput,
  CancelDemandPayload,
} from './award.graphql.js';
import type { Award } from './award.js';
import { awardsOfDemands } from './award.queries.js';
import { awardDemand } from './award-demand.js';
import { cancelDemand } from './cancel-demand.js';

@Resolver(() => AwardType)
export class AwardResolver {
  @Mutation(() => AwardDemandPayload, {
    description:
      'Choose a quote: it becomes a purchase, the others have lost. Once for a demand. Needs the role PURCHASER.',
  })
  async awardDemand(
    @Arg('input', () => AwardDemandInput, { description: 'The choice.' }) input: AwardDemandInput,
    @Ctx() ctx: Context,
  ) {
    const award = await ctx.transact((work) => awardDemand(work, input));
    return { award, demand: await ctx.load(demandsById, award.demand.id) };
  }

  @Mutation(() => CancelDemandPayload, {
    description: 'Take a demand back that has not been decided. For its buyer and the operator.',
  })
  async cancelDemand(
    @Arg('input', () => CancelDemandInput, { description: 'The demand.' })
    input: CancelDemandInput,
    @Ctx() ctx: Context,
  ) {
    return { demand: await ctx.transact((work) => cancelDemand(work, input)) };
  }

  @FieldResolver(() => QuoteType, { nullable: true, description: 'The quote chosen.' })
  quote(@Root() award: Award, @Ctx() ctx: Context) {
    return ctx.load(quotesById, award.quote.id);
  }

  @FieldResolver(() => RfqMemberType, { nullable: true, description: 'The person who chose.' })
  by(@Root() award: Award) {
    return reference(award.awardedByMemberId);
  }

  @FieldResolver(() => RfqPurchaseType, {
    nullable: true,
    description: 'The purchase made of it; null until it is made.',
  })
  purchase(@Root() award: Award) {
    return reference(award.purchaseId);
  }
}

@Resolver(() => DemandType)
export class DemandAwardResolver {
  @FieldResolver(() => AwardType, {
    nullable: true,
    description:
      'What the buyer chose; null before, and for all but the buyer, the vendor chosen, and the operator.',
  })
  award(@Root() demand: Demand, @Ctx() ctx: Context) {
    return ctx.load(awardsOfDemands, demand.id);
  }
}
