// What quotes add to a demand: those the viewer may see, its own, and what it may do.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { DemandActionEnum, DemandType } from '../demands/demand.graphql.js';
import type { Demand } from '../demands/demand.js';
import { demandPolicy } from '../demands/demand.policy.js';
import { RfqVendorInterface } from '../references.graphql.js';
import { reference } from '../references.js';
import { QuoteConnection, QuoteType } from './quote.graphql.js';
import { myQuote, quotableBy, quoteCounts, quotesOfDemandPage } from './quote.queries.js';

@Resolver(() => DemandType)
export class DemandQuotesResolver {
  @FieldResolver(() => QuoteConnection, {
    description:
      'Its quotes, in the order they came: all for the buyer and the operator, for a vendor its own, for others none.',
  })
  quotes(@Root() demand: Demand, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return quotesOfDemandPage(ctx, demand.id, args);
  }

  @FieldResolver(() => Int, {
    description: 'How many quotes were handed in, whatever became of them since.',
  })
  async submittedQuoteCount(@Root() demand: Demand, @Ctx() ctx: Context) {
    const counts = await ctx.load(quoteCounts, demand.id);
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  @FieldResolver(() => Int, { description: 'How many of those handed in have expired.' })
  async expiredQuoteCount(@Root() demand: Demand, @Ctx() ctx: Context) {
    return (await ctx.load(quoteCounts, demand.id)).EXPIRED ?? 0;
  }

  @FieldResolver(() => Int, { description: 'How many of those handed in were withdrawn.' })
  async withdrawnQuoteCount(@Root() demand: Demand, @Ctx() ctx: Context) {
    return (await ctx.load(quoteCounts, demand.id)).WITHDRAWN ?? 0;
  }

  @FieldResolver(() => QuoteType, {
    nullable: true,
    description:
      "The latest quote of the viewer's company for it that is neither withdrawn nor expired; null when there is none.",
  })
  myQuote(@Root() demand: Demand, @Ctx() ctx: Context) {
    return myQuote(ctx, demand);
  }

  @FieldResolver(() => [RfqVendorInterface], {
    nullable: 'items',
    description:
      'The vendors of the viewer for which it may submit a quote now; mostly none or one.',
  })
  async quotableBy(@Root() demand: Demand, @Ctx() ctx: Context) {
    return (await quotableBy(ctx, demand)).map((vendor) => reference(vendor.id));
  }

  @FieldResolver(() => [DemandActionEnum], { description: 'What the viewer may do with it now.' })
  async allowedActions(@Root() demand: Demand, @Ctx() ctx: Context) {
    const vendors = await quotableBy(ctx, demand);
    const toSell = vendors.length > 0 ? ['SUBMIT_QUOTE'] : [];
    return [...demandPolicy.allowed(ctx.actor, demand), ...toSell];
  }
}
