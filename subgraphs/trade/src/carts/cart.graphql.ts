// The public face of carts.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { MoneyType, NodeInterface, Payload, UnitPriceType } from '@agora/kernel/graphql/values.js';
import type { UnitPrice } from '@agora/kernel/money/unit-price.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TradeVendorInterface } from '../siblings/stubs.graphql.js';
import type { Cart } from './cart.js';

export enum CartAction {
  CHANGE = 'CHANGE',
  PLACE = 'PLACE',
}
registerEnumType(CartAction, {
  name: 'CartAction',
  description: 'What can be done to a cart.',
  valuesConfig: {
    CHANGE: { description: 'Add, change and remove lines.' },
    PLACE: { description: 'Make it a purchase by `placePurchase`.' },
  },
});

@ObjectType({ description: 'Why a line could not be bought as it is now.' })
export class CartProblem {
  @Field(() => String, {
    description:
      "What is wrong, as the offer's owner codes it, e.g. BELOW_MINIMUM; VENDOR_UNAVAILABLE when it does not answer. The set may grow.",
  })
  code!: string;
  @Field(() => Json, { nullable: true, description: 'Values for a message in any language.' })
  params!: unknown;
}

@ObjectType({ description: "One vendor's part of a cart." })
export class CartVendorTotal {
  @Field(() => TradeVendorInterface, { nullable: true, description: 'The vendor.' })
  vendor!: TradeVendorInterface | null;
  @Field(() => MoneyType, { description: 'The sum of its lines that have a price now.' })
  total!: MoneyType;
}

@ObjectType('CartLine', { description: 'Something a company intends to buy, priced live.' })
export class CartLineType {
  @Field(() => ID, { description: "The line's id." })
  id!: string;
  @Field(() => Int, { description: 'How many.' })
  quantity!: number;
  @Field(() => UnitPriceType, {
    nullable: true,
    description:
      'What one cost when the line was added or its quantity last changed; null when not known then.',
  })
  addedUnitPrice!: UnitPrice | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Cart', {
  description: "Lines a company intends to buy. Read by the company's members.",
  implements: NodeInterface,
})
export class CartType extends NodeInterface {
  @Field(() => String, {
    nullable: true,
    description: 'What the company calls it; null for its current cart, which nobody named.',
  })
  name!: string | null;
}

export const CartConnection = connectionOf(() => CartType, 'Cart');

@InputType({ description: 'A new cart.' })
export class CreateCartInput {
  @Field(() => ID, {
    description: 'A new id made by the client, `crt_` and a ULID; sent again it is the same cart.',
  })
  id!: string;
  @Field(() => String, { description: 'What it is called; 1 to 100 characters.' })
  name!: string;
}

const cartId = { nullable: true, description: "The cart; null for the company's current one." };

@InputType({ description: 'What to add.' })
export class AddToCartInput {
  @Field(() => ID, cartId) cartId?: string | null;
  @Field(() => ID, {
    description: 'A new id made by the client, `cli_` and a ULID; sent again it adds nothing.',
  })
  lineId!: string;
  @Field(() => ID, { description: 'The offer. One that is there already gets the sum of both.' })
  offerId!: string;
  @Field(() => Int, { description: 'How many; 1 to 1,000,000,000.' })
  quantity!: number;
}

@InputType({ description: 'One offer of many to add.' })
export class CartLineInput {
  @Field(() => ID, {
    description: 'A new id made by the client, `cli_` and a ULID; sent again it adds nothing.',
  })
  lineId!: string;
  @Field(() => ID, { description: 'The offer. One that is there already gets the sum of both.' })
  offerId!: string;
  @Field(() => Int, { description: 'How many; 1 to 1,000,000,000.' })
  quantity!: number;
}

@InputType({ description: 'What to add.' })
export class AddLinesToCartInput {
  @Field(() => ID, cartId) cartId?: string | null;
  @Field(() => [CartLineInput], { description: 'One to 500.' })
  lines!: CartLineInput[];
}

@ObjectType({ description: 'A line that could not be added, while others were.' })
export class RefusedCartLine {
  @Field(() => ID, { description: "The line's id, as it was sent." })
  lineId!: string;
  @Field(() => String, { description: 'Why: a UserErrorCode, e.g. CART_FULL.' })
  code!: string;
}

@InputType({ description: 'A new quantity for a line.' })
export class ChangeCartLineInput {
  @Field(() => ID, { description: "The line's id." }) lineId!: string;
  @Field(() => Int, { description: 'How many; 1 to 1,000,000,000.' }) quantity!: number;
}

@InputType({ description: 'Which line to take out.' })
export class RemoveCartLineInput {
  @Field(() => ID, { description: "The line's id." }) lineId!: string;
}

@InputType({ description: 'Which cart to empty.' })
export class ClearCartInput {
  @Field(() => ID, cartId) cartId?: string | null;
}

const cart = { nullable: true, description: 'The cart afterwards; null on an error.' };

@ObjectType({ description: 'What became of it.' })
export class CreateCartPayload extends Payload {
  @Field(() => CartType, cart) cart?: Cart;
}
@ObjectType({ description: 'What became of it.' })
export class AddToCartPayload extends Payload {
  @Field(() => CartType, cart) cart?: Cart;
}
@ObjectType({ description: 'What became of it.' })
export class AddLinesToCartPayload extends Payload {
  @Field(() => CartType, cart) cart?: Cart;
  @Field(() => [RefusedCartLine], {
    nullable: true,
    description: 'The lines that were not added; null on an error of the whole.',
  })
  refused?: RefusedCartLine[];
}
@ObjectType({ description: 'What became of it.' })
export class ChangeCartLinePayload extends Payload {
  @Field(() => CartType, cart) cart?: Cart;
}
@ObjectType({ description: 'What became of it.' })
export class RemoveCartLinePayload extends Payload {
  @Field(() => CartType, cart) cart?: Cart;
}
@ObjectType({ description: 'What became of it.' })
export class ClearCartPayload extends Payload {
  @Field(() => CartType, cart) cart?: Cart;
}
