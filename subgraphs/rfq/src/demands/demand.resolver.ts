// Demands at the edge: queries, mutations, and what a demand points at.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RfqCompanyType, RfqProductType } from '../references.graphql.js';
import { reference } from '../references.js';
import { closeDemand } from './close-demand.js';
import {
  CloseDemandInput,
  CloseDemandPayload,
  DemandConnection,
  DemandFilterInput,
  DemandLineType,
  DemandType,
  PublishDemandInput,
  PublishDemandPayload,
} from './demand.graphql.js';
import type { Demand, DemandLine } from './demand.js';
import { demandPage, demandsById, linesOfDemands, openDemandPage } from './demand.queries.js';
import { publishDemand } from './publish-demand.js';

@Resolver(() => DemandType)
export class DemandResolver {
  @Query(() => DemandType, { nullable: true, description: 'One demand; null when there is none.' })
  demand(@Arg('id', () => ID, { description: 'The demand.' }) id: string, @Ctx() ctx: Context) {
    return ctx.load(demandsById, id);
  }

  @Query(() => DemandConnection, { description: 'Demands of all buyers, newest first.' })
  demands(
    @Arg('filter', () => DemandFilterInput, {
      nullable: true,
      description: 'Which ones; all when left out.',
    })
    filter: DemandFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return demandPage(ctx, filter, args);
  }

  @Mutation(() => PublishDemandPayload, {
    description: 'Ask all vendors for quotes. Needs the role PURCHASER.',
  })
  async publishDemand(
    @Arg('input', () => PublishDemandInput, { description: 'The demand.' })
    input: PublishDemandInput,
    @Ctx() ctx: Context,
  ) {
    return { demand: await ctx.transact((work) => publishDemand(work, input)) };
  }

  @Mutation(() => CloseDemandPayload, {
    description:
      'Stop taking quotes before the closing time. Without a quote that stands it ends as EXPIRED.',
  })
  async closeDemand(
    @Arg('input', () => CloseDemandInput, { description: 'The demand.' }) input: CloseDemandInput,
    @Ctx() ctx: Context,
  ) {
    return { demand: await ctx.transact((work) => closeDemand(work, input)) };
  }

  @FieldResolver(() => RfqCompanyType, {
    nullable: true,
    description: 'The company that wants it.',
  })
  buyer(@Root() demand: Demand) {
    return reference(demand.buyerCompanyId);
  }

  @FieldResolver(() => [DemandLineType], { description: 'What it asks for, 1 to 100 lines.' })
  lines(@Root() demand: Demand, @Ctx() ctx: Context) {
    return ctx.load(linesOfDemands, demand.id);
  }
}

@Resolver(() => DemandLineType)
export class DemandLineResolver {
  @FieldResolver(() => RfqProductType, {
    nullable: true,
    description: 'The product wanted; null when it is described in words alone.',
  })
  product(@Root() line: DemandLine) {
    return reference(line.productId);
  }
}

@Resolver(() => RfqProductType)
export class ProductDemandsResolver {
  @FieldResolver(() => DemandConnection, {
    description: 'Demands that take quotes now and ask for this product, newest first.',
  })
  demands(
    @Root() product: RfqProductType,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return openDemandPage(ctx, product.id, args);
  }
}
