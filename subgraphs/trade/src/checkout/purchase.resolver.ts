// Purchases in the graph, and the way from an order to its purchase.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { OrderType } from '../orders/order.graphql.js';
import type { Order } from '../orders/order.js';
import {
  stubOf,
  TradeCompanyType,
  TradeMemberType,
  TradeOfferInterface,
  TradeProductType,
} from '../siblings/stubs.graphql.js';
import { advanceAtOnce } from './advance-purchase.js';
import { placePurchase } from './place-purchase.js';
import {
  ChargedCostCentreType,
  PlacePurchaseInput,
  PlacePurchasePayload,
  PurchaseConnection,
  PurchaseFailureLine,
  PurchaseType,
} from './purchase.graphql.js';
import type { Purchase } from './purchase.js';
import { ordersByPurchase, pageOfPurchases, purchasesById } from './purchase.queries.js';
import type { FailedLine } from './purchase-failure.js';

@Resolver(() => PurchaseType)
export class PurchaseResolver {
  @Query(() => PurchaseType, {
    nullable: true,
    description: 'One purchase; null when there is none or the caller may not see it.',
  })
  purchase(
    @Arg('id', () => ID, { description: "The purchase's id." }) id: string,
    @Ctx() ctx: Context,
  ) {
    return ctx.load(purchasesById, id);
  }

  @Query(() => PurchaseConnection, {
    description: "Purchases of the caller's company, newest first; the operator sees all.",
  })
  purchases(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    return pageOfPurchases(ctx, args);
  }

  @Mutation(() => PlacePurchasePayload, {
    description:
      'Places a cart: reserves its lines with every vendor, all or nothing, and makes one order a vendor. The cart is emptied, and gets its lines back if the purchase is refused. Needs PURCHASER.',
  })
  async placePurchase(
    @Arg('input', () => PlacePurchaseInput) input: PlacePurchaseInput,
    @Ctx() ctx: Context,
  ) {
    const { id } = await placePurchase(ctx, input);
    return { purchase: await advanceAtOnce(ctx, id) };
  }

  @FieldResolver(() => TradeCompanyType, { nullable: true, description: 'Who buys.' })
  buyer(@Root() purchase: Purchase) {
    return stubOf(purchase.buyerCompanyId);
  }

  @FieldResolver(() => TradeMemberType, { nullable: true, description: 'Who placed it.' })
  placedBy(@Root() purchase: Purchase) {
    return stubOf(purchase.placedByMemberId);
  }

  @FieldResolver(() => [OrderType], {
    description: 'One for each vendor; empty unless it is PLACED.',
  })
  orders(@Root() purchase: Purchase, @Ctx() ctx: Context) {
    return ctx.load(ordersByPurchase, purchase.id);
  }
}

@Resolver(() => PurchaseFailureLine)
export class PurchaseFailureLineResolver {
  @FieldResolver(() => TradeOfferInterface, { nullable: true, description: 'What was wanted.' })
  offer(@Root() line: FailedLine) {
    return stubOf(line.offerId);
  }

  @FieldResolver(() => TradeProductType, { nullable: true, description: 'What it is.' })
  product(@Root() line: FailedLine) {
    return stubOf(line.productId);
  }
}

@Resolver(() => OrderType)
export class OrderPurchaseResolver {
  @FieldResolver(() => PurchaseType, {
    nullable: true,
    description: 'The purchase it is part of; null for the vendor, who sees its own part alone.',
  })
  purchase(@Root() order: Order, @Ctx() ctx: Context) {
    return ctx.load(purchasesById, order.purchaseId);
  }

  @FieldResolver(() => ChargedCostCentreType, {
    nullable: true,
    description:
      'What the buyer charged it to, frozen when it was placed; null for nothing in particular, and for the vendor, whose business it is not.',
  })
  async costCentre(@Root() order: Order, @Ctx() ctx: Context) {
    return (await ctx.load(purchasesById, order.purchaseId))?.costCentre ?? null;
  }
}
