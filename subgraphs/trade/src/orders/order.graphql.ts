// The public face of orders.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { CalendarDate } from '@agora/kernel/graphql/scalars.js';
import { MoneyType, NodeInterface, Payload, UnitPriceType } from '@agora/kernel/graphql/values.js';
import type { Money } from '@agora/kernel/money/money.js';
import type { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TradeAvailability } from '../siblings/availability.graphql.js';
import type { Availability } from '../siblings/availability.js';
import type { Order } from './order.js';
import { type OrderSide, orderSides } from './order.queries.js';
import { type OrderState, orderStates } from './order-states.js';

registerEnumType(orderStates.asEnum, {
  name: 'OrderState',
  description: 'Where an order is in its life.',
  valuesConfig: {
    PLACING: {
      description: 'Its stock is being secured; lasts moments, the vendor cannot see it.',
    },
    AWAITING_CONFIRMATION: { description: 'The vendor has to answer within seven days.' },
    CONFIRMED: { description: 'The vendor accepted it; the buyer owes its total.' },
    PARTLY_SHIPPED: { description: 'Some of it is on its way.' },
    SHIPPED: { description: 'All of it is on its way; counts as received after 30 days.' },
    RECEIVED: { description: 'The buyer has it; completed after 14 days without objection.' },
    COMPLETED: { description: 'Finished.' },
    DECLINED: { description: 'The vendor did not accept it.' },
    CANCELLED: { description: 'Called off before it was shipped.' },
    EXPIRED: { description: 'The vendor did not answer in time.' },
  },
});
registerEnumType(orderSides, {
  name: 'OrderSide',
  description: "Which side of the trade the caller's company is on.",
  valuesConfig: {
    BUYING: { description: "Orders the caller's company placed." },
    SELLING: { description: "Orders to the caller's company; needs SELLER_AGENT." },
    ALL: { description: 'Both; for the operator: every order there is.' },
  },
});

export enum OrderAction {
  CONFIRM = 'CONFIRM',
  DECLINE = 'DECLINE',
  SHIP = 'SHIP',
  RECEIVE = 'RECEIVE',
  COMPLETE = 'COMPLETE',
  CANCEL = 'CANCEL',
}
registerEnumType(OrderAction, {
  name: 'OrderAction',
  description: 'What can be done to an order, each by the mutation of that name.',
  valuesConfig: {
    CONFIRM: { description: 'Accept it: `confirmOrder`.' },
    DECLINE: { description: 'Not accept it, with a reason: `declineOrder`.' },
    SHIP: { description: 'Send it or a part of it: `shipOrder`.' },
    RECEIVE: { description: 'Say that the goods are there: `receiveOrder`.' },
    COMPLETE: { description: 'Say that nothing is left to do: `completeOrder`.' },
    CANCEL: { description: 'Call it off: `cancelOrder`.' },
  },
});

export enum TradePriceSource {
  COMPANY_PRICE_LIST = 'COMPANY_PRICE_LIST',
  GROUP_PRICE_LIST = 'GROUP_PRICE_LIST',
  PUBLIC_TIER = 'PUBLIC_TIER',
}
registerEnumType(TradePriceSource, {
  name: 'PriceSource',
  description: 'Where a price comes from.',
  valuesConfig: {
    COMPANY_PRICE_LIST: { description: "A price list of the viewer's own company." },
    GROUP_PRICE_LIST: { description: 'A price list of a customer group it belongs to.' },
    PUBLIC_TIER: { description: 'The tiers everyone sees.' },
  },
});

@ObjectType('OrderLine', { description: 'One line of an order, at the price frozen when placed.' })
export class OrderLineType {
  @Field(() => ID, { description: "The line's id." })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What was negotiated, in words; null when `product` says it.',
  })
  specification!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The unit of a negotiated quantity, e.g. "reel"; null for pieces.',
  })
  unit!: string | null;
  @Field(() => String, { nullable: true, description: "The vendor's own part number." })
  vendorSku!: string | null;
  @Field(() => Int, { description: 'How many were ordered.' })
  quantity!: number;
  @Field(() => Int, { description: 'How many of them are on their way or there.' })
  shippedQuantity!: number;
  @Field(() => Int, {
    description: 'How many of them the buyer has; less than shipped: a shortage.',
  })
  receivedQuantity!: number;
  @Field(() => UnitPriceType, {
    description: 'The price of one, frozen when the order was placed.',
  })
  unitPrice!: UnitPrice;
  @Field(() => MoneyType, { description: 'Unit price times quantity, rounded once.' })
  total!: Money;
  @Field(() => TradePriceSource, {
    nullable: true,
    description: 'Where the price came from; null when it was negotiated.',
  })
  priceSource!: TradePriceSource | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days until it leaves the vendor, as promised.',
  })
  leadTimeDays!: number | null;
  @Field(() => TradeAvailability, {
    nullable: true,
    description: 'How it could be had when the order was placed; null when it was negotiated.',
  })
  availability!: Availability | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day when the vendor, at placement, expected to have enough; null when it had, or could not say.',
  })
  availableOn!: string | null;
}

@ObjectType({ description: 'A quantity of one line in a shipment.' })
export class ShipmentLine {
  @Field(() => Int, { description: 'How many of it are in the shipment.' })
  quantity!: number;
}

@ObjectType('Shipment', { description: 'A part of an order on its way.' })
export class ShipmentType {
  @Field(() => ID, { description: 'The id the client gave it.' })
  id!: string;
  @Field(() => [ShipmentLine], { description: 'What is in it.' })
  lines!: ShipmentLine[];
  @Field(() => String, { nullable: true, description: 'Who carries it.' })
  carrier!: string | null;
  @Field(() => String, { nullable: true, description: "The carrier's number to follow it by." })
  trackingNumber!: string | null;
  @Field(() => Date, { description: 'When the vendor sent it.' })
  shippedAt!: Date;
}

@ObjectType('OrderEvent', { description: "A step in an order's life." })
export class OrderEventType {
  @Field(() => orderStates.asEnum, { description: 'The state it entered.' })
  state!: OrderState;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'The reason or note given with the step.' })
  note!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Order', {
  description:
    "One vendor's part of a purchase. Read by the buyer's members, the vendor's agents and the operator.",
  implements: NodeInterface,
})
export class OrderType extends NodeInterface {
  @Field(() => String, { description: 'The number people use, e.g. "SO-2026-000123".' })
  number!: string;
  @Field(() => orderStates.asEnum, { description: 'Where it is in its life.' })
  state!: OrderState;
  @Field(() => MoneyType, { description: 'The sum of its lines.' })
  total!: Money;
  @Field(() => String, { nullable: true, description: "The buyer's note to the vendor." })
  note!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the goods go, as the buyer wrote it.',
  })
  deliveryAddress!: string | null;
  @Field(() => Date, { description: 'When the buyer placed it.' })
  placedAt!: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'When its waiting ends by itself; null while it waits for people or has ended.',
  })
  dueAt!: Date | null;
}

@ObjectType('CommissionShare', { description: 'A share of some lines of an order.' })
export class CommissionShareType {
  @Field(() => Int, { description: 'In hundredths of a percent.' })
  basisPoints!: number;
  @Field(() => MoneyType, { description: 'What the lines come to.' })
  total!: Money;
  @Field(() => MoneyType, { description: 'The share of it, rounded once.' })
  amount!: Money;
}

@ObjectType('OrderCommission', {
  description: 'What the vendor pays the platform for an order, frozen when it was placed.',
})
export class OrderCommissionType {
  @Field(() => String, { description: 'What the plan was called.' })
  plan!: string;
  @Field(() => Int, {
    description: "The plan's share, in hundredths of a percent; categories may have others.",
  })
  basisPoints!: number;
  @Field(() => [CommissionShareType], {
    description: 'How it comes about: the lines by their shares, before the minimum.',
  })
  shares!: CommissionShareType[];
  @Field(() => MoneyType, { description: 'The amount, rounded once; at least the minimum agreed.' })
  amount!: Money;
}

export const OrderConnection = connectionOf(() => OrderType, 'Order');

@InputType({ description: 'Which orders; every condition given must hold.' })
export class OrdersFilter {
  @Field(() => orderStates.asEnum, { nullable: true, description: 'Only orders in this state.' })
  state?: OrderState | null;
  @Field(() => orderSides, { nullable: true, description: 'Which side; ALL when null.' })
  side?: OrderSide | null;
}

const orderId = { description: "The order's id." };
const reason = {
  nullable: true,
  description: 'A note in the timeline; needed when the operator acts for a party.',
};

@InputType({ description: 'Which order to confirm.' })
export class ConfirmOrderInput {
  @Field(() => ID, orderId) orderId!: string;
  @Field(() => String, reason) reason?: string | null;
}
@InputType({ description: 'Which order to decline, and why.' })
export class DeclineOrderInput {
  @Field(() => ID, orderId) orderId!: string;
  @Field(() => String, { description: 'Why; the buyer reads it.' }) reason!: string;
}
@InputType({ description: 'Which order to cancel, and why.' })
export class CancelOrderInput {
  @Field(() => ID, orderId) orderId!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why; needed of everybody but the buyer before confirmation.',
  })
  reason?: string | null;
}
@InputType({ description: 'Which order is finished.' })
export class CompleteOrderInput {
  @Field(() => ID, orderId) orderId!: string;
  @Field(() => String, reason) reason?: string | null;
}

@InputType({ description: 'A quantity of one line of the order.' })
export class OrderLineQuantityInput {
  @Field(() => ID, { description: "The order line's id." }) orderLineId!: string;
  @Field(() => Int, { description: 'How many.' }) quantity!: number;
}

@InputType({ description: 'What is being sent.' })
export class ShipOrderInput {
  @Field(() => ID, {
    description:
      'A new id made by the client, `shp_` and a ULID; sent again it is the same shipment.',
  })
  shipmentId!: string;
  @Field(() => ID, orderId) orderId!: string;
  @Field(() => [OrderLineQuantityInput], {
    nullable: true,
    description: 'What is in it; null for all that is left.',
  })
  lines?: OrderLineQuantityInput[] | null;
  @Field(() => String, { nullable: true, description: 'Who carries it; at most 100 characters.' })
  carrier?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The carrier's number to follow it by; at most 100 characters.",
  })
  trackingNumber?: string | null;
  @Field(() => String, reason) reason?: string | null;
}

@InputType({ description: 'What has arrived.' })
export class ReceiveOrderInput {
  @Field(() => ID, orderId) orderId!: string;
  @Field(() => [OrderLineQuantityInput], {
    nullable: true,
    description:
      'Lines that came short, with what did come (0 when nothing did). Lines not named came as shipped.',
  })
  lines?: OrderLineQuantityInput[] | null;
  @Field(() => String, reason) reason?: string | null;
}

const order = { nullable: true, description: 'The order afterwards; null on an error.' };

@ObjectType({ description: 'What became of it.' })
export class ConfirmOrderPayload extends Payload {
  @Field(() => OrderType, order) order?: Order;
}
@ObjectType({ description: 'What became of it.' })
export class DeclineOrderPayload extends Payload {
  @Field(() => OrderType, order) order?: Order;
}
@ObjectType({ description: 'What became of it.' })
export class CancelOrderPayload extends Payload {
  @Field(() => OrderType, order) order?: Order;
}
@ObjectType({ description: 'What became of it.' })
export class ShipOrderPayload extends Payload {
  @Field(() => OrderType, order) order?: Order;
}
@ObjectType({ description: 'What became of it.' })
export class ReceiveOrderPayload extends Payload {
  @Field(() => OrderType, order) order?: Order;
}
@ObjectType({ description: 'What became of it.' })
export class CompleteOrderPayload extends Payload {
  @Field(() => OrderType, order) order?: Order;
}
