// Watches in the graph.
import { entityPage, PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ProductType } from '../products/product.graphql.js';
import type { Product } from '../products/product.js';
import { productsById } from '../products/product.queries.js';
import { markWatchesSeen } from './mark-watches-seen.js';
import { rearmWatch } from './rearm-watch.js';
import { removeWatch } from './remove-watch.js';
import {
  MarkWatchesSeenInput,
  MarkWatchesSeenPayload,
  RearmWatchInput,
  RearmWatchPayload,
  RemoveWatchInput,
  RemoveWatchPayload,
  WatchConnection,
  WatchProductInput,
  WatchProductPayload,
  WatchType,
} from './watch.graphql.js';
import { Watch, type WatchState, watchStates } from './watch.js';
import { newWatchCount, ownWatches, watchableOffer, watchesOfProducts } from './watch.queries.js';
import { watchProduct } from './watch-product.js';

@Resolver(() => WatchType)
export class WatchResolver {
  @Query(() => WatchConnection, {
    description: 'What the caller waits for, newest first; empty without a member.',
  })
  watches(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('state', () => watchStates.asEnum, {
      nullable: true,
      description: 'Only those in this state.',
    })
    state: WatchState | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return entityPage(ctx.em, Watch, ownWatches(ctx, state), args);
  }

  @Query(() => Int, {
    description: "How many of the caller's watches were met and not seen yet; 0 without a member.",
  })
  newWatchCount(@Ctx() ctx: Context) {
    return newWatchCount(ctx);
  }

  @Mutation(() => WatchProductPayload, {
    description:
      "Waits for a price of the caller's company or for stock, of a product or of one offer; at most 200. It is told once: in `watches`, as the event `catalog.watch.met` and by mail.",
  })
  async watchProduct(
    @Arg('input', () => WatchProductInput) input: WatchProductInput,
    @Ctx() ctx: Context,
  ) {
    const offer = await watchableOffer(ctx, input.offerId);
    return { watch: await ctx.transact((work) => watchProduct(work, input, offer)) };
  }

  @Mutation(() => RearmWatchPayload, {
    description:
      'Waits again. What is still so is told again only after it was otherwise in between, unless the threshold is another one.',
  })
  async rearmWatch(
    @Arg('input', () => RearmWatchInput) input: RearmWatchInput,
    @Ctx() ctx: Context,
  ) {
    return { watch: await ctx.transact((work) => rearmWatch(work, input)) };
  }

  @Mutation(() => RemoveWatchPayload, { description: 'Waits for it no more.' })
  async removeWatch(
    @Arg('input', () => RemoveWatchInput) input: RemoveWatchInput,
    @Ctx() ctx: Context,
  ) {
    return { watch: await ctx.transact((work) => removeWatch(work, input)) };
  }

  @Mutation(() => MarkWatchesSeenPayload, {
    description: 'Notes that the member has seen which of its watches were met.',
  })
  async markWatchesSeen(
    @Arg('input', () => MarkWatchesSeenInput) input: MarkWatchesSeenInput,
    @Ctx() ctx: Context,
  ) {
    return { seenCount: await ctx.transact((work) => markWatchesSeen(work, input)) };
  }

  @FieldResolver(() => ProductType, {
    nullable: true,
    description: 'The product; null when it cannot be shown any more.',
  })
  product(@Root() watch: Watch, @Ctx() ctx: Context) {
    return ctx.load(productsById, watch.productId);
  }
}

@Resolver(() => ProductType)
export class WatchesOfProductResolver {
  @FieldResolver(() => [WatchType], {
    description: 'What the caller waits for of this product, newest first; empty without a member.',
  })
  watches(@Root() product: Product, @Ctx() ctx: Context) {
    return ctx.load(watchesOfProducts, product.id);
  }
}
