// Orders in the graph: queries, their parts, and one mutation a verb.
import { PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  stubOf,
  TradeCompanyType,
  TradeMemberType,
  TradeOfferInterface,
  TradeProductType,
  TradeVendorInterface,
} from '../siblings/stubs.graphql.js';
import { cancelOrder } from './cancel-order.js';
import { completeOrder } from './complete-order.js';
import { confirmOrder } from './confirm-order.js';
import { declineOrder } from './decline-order.js';
import { withStockGivenBack } from './give-stock-back.js';
import {
  CancelOrderInput,
  CancelOrderPayload,
  CompleteOrderInput,
  CompleteOrderPayload,
  ConfirmOrderInput,
  ConfirmOrderPayload,
  DeclineOrderInput,
  DeclineOrderPayload,
  OrderAction,
  OrderCommissionType,
  OrderConnection,
  OrderEventType,
  OrderLineType,
  OrdersFilter,
  OrderType,
  ReceiveOrderInput,
  ReceiveOrderPayload,
  ShipmentLine,
  ShipmentType,
  ShipOrderInput,
  ShipOrderPayload,
} from './order.graphql.js';
import type { Order } from './order.js';
import { orderPolicy, sells } from './order.policy.js';
import {
  eventsByOrder,
  linesById,
  linesByOrder,
  ordersById,
  pageOfOrders,
  shipmentsByOrder,
} from './order.queries.js';
import type { OrderEvent } from './order-event.js';
import type { OrderLine } from './order-line.js';
import { receiveOrder } from './receive-order.js';
import { shipOrder } from './ship-order.js';
import type { LineQuantity, Shipment } from './shipment.js';

@Resolver(() => OrderType)
export class OrderResolver {
  @Query(() => OrderType, {
    nullable: true,
    description: 'One order; null when there is none or the caller may not see it.',
  })
  order(@Arg('id', () => ID, { description: "The order's id." }) id: string, @Ctx() ctx: Context) {
    return ctx.load(ordersById, id);
  }

  @Query(() => OrderConnection, {
    description: "Orders of the caller's company, newest first; the operator may see all.",
  })
  orders(
    @Arg('filter', () => OrdersFilter, { nullable: true, description: 'Which; null for all.' })
    filter: OrdersFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return pageOfOrders(ctx, filter ?? {}, args);
  }

  @FieldResolver(() => OrderCommissionType, {
    nullable: true,
    description:
      "What the vendor pays the platform for it; for the vendor's agents and the operator. Null for others, and without agreed terms.",
  })
  commission(@Root() order: Order, @Ctx() { actor }: Context) {
    return actor.isOperator || sells(actor, order) ? order.frozenCommission : null;
  }

  @Mutation(() => ConfirmOrderPayload, {
    description: "The vendor accepts an order: from then on the buyer owes it. Vendor's agents.",
  })
  async confirmOrder(
    @Arg('input', () => ConfirmOrderInput) input: ConfirmOrderInput,
    @Ctx() ctx: Context,
  ) {
    return { order: await ctx.transact((work) => confirmOrder(work, input)) };
  }

  @Mutation(() => DeclineOrderPayload, {
    description: "The vendor does not accept an order; its stock goes back. Vendor's agents.",
  })
  async declineOrder(
    @Arg('input', () => DeclineOrderInput) input: DeclineOrderInput,
    @Ctx() ctx: Context,
  ) {
    return { order: await withStockGivenBack(ctx, (work) => declineOrder(work, input)) };
  }

  @Mutation(() => CancelOrderPayload, {
    description:
      'Calls an order off: the buyer before the vendor has confirmed, the vendor afterwards and before shipping. Its stock goes back, its debt is reversed.',
  })
  async cancelOrder(
    @Arg('input', () => CancelOrderInput) input: CancelOrderInput,
    @Ctx() ctx: Context,
  ) {
    return { order: await withStockGivenBack(ctx, (work) => cancelOrder(work, input)) };
  }

  @Mutation(() => ShipOrderPayload, {
    description: "The vendor sends an order, whole or in parts. Vendor's agents.",
  })
  async shipOrder(@Arg('input', () => ShipOrderInput) input: ShipOrderInput, @Ctx() ctx: Context) {
    return { order: await ctx.transact((work) => shipOrder(work, input)) };
  }

  @Mutation(() => ReceiveOrderPayload, {
    description: 'The buyer has the goods, whole or with shortages. Purchasers of the buyer.',
  })
  async receiveOrder(
    @Arg('input', () => ReceiveOrderInput) input: ReceiveOrderInput,
    @Ctx() ctx: Context,
  ) {
    return { order: await ctx.transact((work) => receiveOrder(work, input)) };
  }

  @Mutation(() => CompleteOrderPayload, {
    description: 'The buyer has nothing to object: the order is finished. Purchasers of the buyer.',
  })
  async completeOrder(
    @Arg('input', () => CompleteOrderInput) input: CompleteOrderInput,
    @Ctx() ctx: Context,
  ) {
    return { order: await ctx.transact((work) => completeOrder(work, input)) };
  }

  @FieldResolver(() => TradeVendorInterface, { nullable: true, description: 'Who sells it.' })
  vendor(@Root() order: Order) {
    return stubOf(order.vendorId);
  }

  @FieldResolver(() => TradeCompanyType, { nullable: true, description: 'Who buys it.' })
  buyer(@Root() order: Order) {
    return stubOf(order.buyerCompanyId);
  }

  @FieldResolver(() => [OrderLineType], { description: 'Its lines, at most 500.' })
  lines(@Root() order: Order, @Ctx() ctx: Context) {
    return ctx.load(linesByOrder, order.id);
  }

  @FieldResolver(() => [ShipmentType], { description: 'Its shipments, oldest first.' })
  shipments(@Root() order: Order, @Ctx() ctx: Context) {
    return ctx.load(shipmentsByOrder, order.id);
  }

  @FieldResolver(() => [OrderEventType], { description: 'Every step of its life, oldest first.' })
  timeline(@Root() order: Order, @Ctx() ctx: Context) {
    return ctx.load(eventsByOrder, order.id);
  }

  @FieldResolver(() => [OrderAction], { description: 'What the caller may do to it now.' })
  allowedActions(@Root() order: Order, @Ctx() ctx: Context) {
    return orderPolicy.allowed(ctx.actor, order);
  }
}

@Resolver(() => OrderLineType)
export class OrderLineResolver {
  @FieldResolver(() => TradeOfferInterface, {
    nullable: true,
    description: 'The offer it was bought from; null when it was negotiated.',
  })
  offer(@Root() line: OrderLine) {
    return stubOf(line.offerId);
  }

  @FieldResolver(() => TradeProductType, {
    nullable: true,
    description: 'What it is; null when it was negotiated in words.',
  })
  product(@Root() line: OrderLine) {
    return stubOf(line.productId);
  }
}

@Resolver(() => OrderEventType)
export class OrderEventResolver {
  @FieldResolver(() => TradeMemberType, {
    nullable: true,
    description: 'Who did it; null when it happened by itself.',
  })
  by(@Root() event: OrderEvent) {
    return stubOf(event.byMemberId);
  }
}

@Resolver(() => ShipmentType)
export class ShipmentResolver {
  @FieldResolver(() => TradeMemberType, { nullable: true, description: 'Who sent it.' })
  by(@Root() shipment: Shipment) {
    return stubOf(shipment.shippedByMemberId);
  }
}

@Resolver(() => ShipmentLine)
export class ShipmentLineResolver {
  @FieldResolver(() => OrderLineType, { nullable: true, description: 'The line of the order.' })
  orderLine(@Root() line: LineQuantity, @Ctx() ctx: Context) {
    return ctx.load(linesById, line.orderLineId);
  }
}
