// Scorecards in the schema.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { SellerType } from '../sellers/seller.graphql.js';
import type { Seller } from '../sellers/seller.js';
import { ScorecardRulesType, ScorecardType } from './scorecard.graphql.js';
import { scorecardOf } from './scorecard.queries.js';
import {
  answerHours,
  quoteHours,
  replyHours,
  sampleMin,
  thresholds,
  usualLeadTimeDays,
  windowDays,
} from './thresholds.js';

@Resolver(() => SellerType)
export class ScorecardResolver {
  @Query(() => ScorecardRulesType, { description: 'How sellers are measured; for everybody.' })
  scorecardRules() {
    const hours = { answerHours, quoteHours, replyHours };
    return { thresholds, windowDays, sampleMin, ...hours, usualLeadTimeDays };
  }

  @FieldResolver(() => ScorecardType, {
    nullable: true,
    description: 'Its figures; null for everybody but its own people and the operator.',
  })
  scorecard(@Root() seller: Seller, @Ctx() ctx: Context) {
    return scorecardOf(ctx, seller);
  }
}
