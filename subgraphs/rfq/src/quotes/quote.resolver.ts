// Quotes at the edge: queries, mutations, and what a quote points at.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { invariant } from '@agora/kernel/invariant.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DemandLineType, DemandType } from '../demands/demand.graphql.js';
import { isBuyerSide } from '../demands/demand.policy.js';
import { demandLinesById, demandsById } from '../demands/demand.queries.js';
import { RfqOfferInterface, RfqProductType, RfqVendorInterface } from '../references.graphql.js';
import { reference } from '../references.js';
import {
  QuoteActionEnum,
  QuoteConnection,
  QuoteFilterInput,
  QuoteLineType,
  QuoteType,
  QuoteVersionType,
  ReviseQuoteInput,
  ReviseQuotePayload,
  SubmitQuoteInput,
  SubmitQuotePayload,
  WithdrawQuoteInput,
  WithdrawQuotePayload,
} from './quote.graphql.js';
import type { Quote, QuoteLine, QuoteVersion } from './quote.js';
import { quoteActions } from './quote.policy.js';
import {
  linesOfVersions,
  lowestTotals,
  quotePage,
  quotesById,
  versionKey,
  versionsOfQuotes,
} from './quote.queries.js';
import { reviseQuote } from './revise-quote.js';
import { submitQuote } from './submit-quote.js';
import { withdrawQuote } from './withdraw-quote.js';

@Resolver(() => QuoteType)
export class QuoteResolver {
  @Query(() => QuoteType, {
    nullable: true,
    description: 'One quote; null when there is none or the viewer is neither side of it.',
  })
  quote(@Arg('id', () => ID, { description: 'The quote.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(quotesById, id);
  }

  @Query(() => QuoteConnection, {
    description: "Quotes that the viewer's company submitted or received, newest first.",
  })
  quotes(
    @Arg('filter', () => QuoteFilterInput, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    filter: QuoteFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return quotePage(ctx, filter, args);
  }

  @Mutation(() => SubmitQuotePayload, {
    description:
      "Answer a demand with prices, for a vendor of the viewer's company. Needs the role SELLER_AGENT.",
  })
  async submitQuote(
    @Arg('input', () => SubmitQuoteInput, { description: 'The quote.' }) input: SubmitQuoteInput,
    @Ctx() ctx: Context,
  ) {
    return { quote: await ctx.transact((work) => submitQuote(work, input)) };
  }

  @Mutation(() => ReviseQuotePayload, {
    description: 'Put a new version in the place of the last, while the demand takes quotes.',
  })
  async reviseQuote(
    @Arg('input', () => ReviseQuoteInput, { description: 'The new version.' })
    input: ReviseQuoteInput,
    @Ctx() ctx: Context,
  ) {
    return { quote: await ctx.transact((work) => reviseQuote(work, input)) };
  }

  @Mutation(() => WithdrawQuotePayload, {
    description: 'Take a quote back that has not been decided upon.',
  })
  async withdrawQuote(
    @Arg('input', () => WithdrawQuoteInput, { description: 'The quote.' })
    input: WithdrawQuoteInput,
    @Ctx() ctx: Context,
  ) {
    return { quote: await ctx.transact((work) => withdrawQuote(work, input)) };
  }

  @FieldResolver(() => DemandType, { nullable: true, description: 'The demand it answers.' })
  demand(@Root() quote: Quote, @Ctx() ctx: Context) {
    return ctx.load(demandsById, quote.demand.id);
  }

  @FieldResolver(() => RfqVendorInterface, { nullable: true, description: 'Who would sell.' })
  vendor(@Root() quote: Quote) {
    return reference(quote.vendorId);
  }

  @FieldResolver(() => [QuoteLineType], {
    description: 'The prices of the current version, in the order of the demand; 1 to 100 lines.',
  })
  lines(@Root() quote: Quote, @Ctx() ctx: Context) {
    return ctx.load(linesOfVersions, versionKey(quote.id, quote.version));
  }

  @FieldResolver(() => [QuoteVersionType], { description: 'All versions, the first one first.' })
  versions(@Root() quote: Quote, @Ctx() ctx: Context) {
    return ctx.load(versionsOfQuotes, quote.id);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether no complete and valid quote in the running has a lower total; null for the vendor, who is not told of others.',
  })
  async isBest(@Root() quote: Quote, @Ctx() ctx: Context) {
    if (!isBuyerSide(ctx.actor, quote)) return null;
    const lowest = await ctx.load(lowestTotals, quote.demand.id);
    const isRunning = quote.state === 'SUBMITTED' && quote.validUntil > ctx.now;
    return isRunning && quote.isComplete && quote.totalMinor === lowest;
  }

  @FieldResolver(() => [QuoteActionEnum], { description: 'What the viewer may do with it now.' })
  async allowedActions(@Root() quote: Quote, @Ctx() ctx: Context) {
    const demand = await ctx.load(demandsById, quote.demand.id);
    invariant(demand, 'a quote has its demand');
    return quoteActions(ctx.actor, quote, demand, ctx.now);
  }
}

@Resolver(() => QuoteLineType)
export class QuoteLineResolver {
  @FieldResolver(() => DemandLineType, { nullable: true, description: 'The line it answers.' })
  demandLine(@Root() line: QuoteLine, @Ctx() ctx: Context) {
    return ctx.load(demandLinesById, line.demandLine.id);
  }

  @FieldResolver(() => RfqProductType, {
    nullable: true,
    description: 'The product offered; null when it is described in words alone.',
  })
  product(@Root() line: QuoteLine) {
    return reference(line.productId);
  }

  @FieldResolver(() => RfqOfferInterface, {
    nullable: true,
    description: 'The offer that the price stands on, as the vendor names it; null when none.',
  })
  offer(@Root() line: QuoteLine) {
    return reference(line.offerId);
  }
}

@Resolver(() => QuoteVersionType)
export class QuoteVersionResolver {
  @FieldResolver(() => [QuoteLineType], { description: 'Its prices, in the order of the demand.' })
  lines(@Root() version: QuoteVersion, @Ctx() ctx: Context) {
    return ctx.load(linesOfVersions, versionKey(version.quote.id, version.version));
  }
}
