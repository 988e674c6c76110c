// The public face of purchases.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import {
  LocalizedTextType,
  MoneyInput,
  MoneyType,
  NodeInterface,
  Payload,
} from '@agora/kernel/graphql/values.js';
import type { Money } from '@agora/kernel/money/money.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Purchase } from './purchase.js';
import { type PurchaseFailureCode, purchaseFailureCodes } from './purchase-failure.js';
import { type PurchaseState, purchaseStates } from './purchase-states.js';

registerEnumType(purchaseStates.asEnum, {
  name: 'PurchaseState',
  description:
    'Where a purchase is; it leaves RESERVING within ten minutes, usually within a second.',
  valuesConfig: {
    RESERVING: { description: 'Its stock is being reserved with every vendor.' },
    PLACED: { description: 'It became orders.' },
    REFUSED: { description: 'It became nothing; `failure` says why, the cart has its lines back.' },
    EXPIRED: { description: 'A vendor did not answer in time; the cart has its lines back.' },
  },
});
registerEnumType(purchaseFailureCodes, {
  name: 'PurchaseFailureCode',
  description: 'Why a purchase was not placed.',
  valuesConfig: {
    LINES_REFUSED: { description: 'Lines cannot be sold like this; `lines` says which and why.' },
    TOTAL_CHANGED: {
      description: 'The total is not what was expected; `params` has `expected` and `total`.',
    },
    CURRENCIES_MIXED: {
      description: 'The lines are priced in several currencies; place a purchase for each.',
    },
    TOTAL_TOO_LARGE: { description: 'The total is beyond what an amount can be.' },
    VENDOR_UNAVAILABLE: { description: 'A vendor could not be asked in time.' },
  },
});

@ObjectType('PurchaseFailureLine', { description: 'A line that could not be sold.' })
export class PurchaseFailureLine {
  @Field(() => Int, { description: 'How many were wanted.' })
  quantity!: number;
  @Field(() => String, {
    description: "Why, as the offer's owner codes it, e.g. INSUFFICIENT_STOCK; the set may grow.",
  })
  code!: string;
  @Field(() => Json, { nullable: true, description: 'Values for a message in any language.' })
  params!: unknown;
}

@ObjectType('PurchaseFailure', { description: 'Why a purchase was not placed.' })
export class PurchaseFailureType {
  @Field(() => purchaseFailureCodes, { description: 'Why, for machines.' })
  code!: PurchaseFailureCode;
  @Field(() => Json, { nullable: true, description: 'Values for a message in any language.' })
  params!: unknown;
  @Field(() => [PurchaseFailureLine], {
    description: 'The lines at fault; empty for other reasons.',
  })
  lines!: PurchaseFailureLine[];
}

@ObjectType('ChargedCostCentre', {
  description: 'A cost centre of the buyer as it was when the purchase was placed.',
})
export class ChargedCostCentreType {
  @Field(() => String, { description: "The buyer's own code." }) code!: string;
  @Field(() => LocalizedTextType, { nullable: true, description: 'What it is for, as named then.' })
  name!: LocalizedTextType | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Purchase', {
  description:
    "One checkout: what was bought together. Read by the buyer's members and the operator.",
  implements: NodeInterface,
})
export class PurchaseType extends NodeInterface {
  @Field(() => String, { description: 'The number people use, e.g. "PO-2026-000123".' })
  number!: string;
  @Field(() => purchaseStates.asEnum, { description: 'Where it is.' })
  state!: PurchaseState;
  @Field(() => MoneyType, {
    nullable: true,
    description: 'The sum of its orders as placed; null unless it is PLACED.',
  })
  total!: Money | null;
  @Field(() => String, { nullable: true, description: "The buyer's note to the vendors." })
  note!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the goods go, as the buyer wrote it.',
  })
  deliveryAddress!: string | null;
  @Field(() => ChargedCostCentreType, {
    nullable: true,
    description:
      'What it is charged to, frozen when it was placed; null for nothing in particular.',
  })
  costCentre!: ChargedCostCentreType | null;
  @Field(() => Date, { description: 'When the buyer placed it.' })
  placedAt!: Date;
  @Field(() => PurchaseFailureType, {
    nullable: true,
    description: 'Why it was not placed; null unless it is REFUSED or EXPIRED.',
  })
  failure!: PurchaseFailureType | null;
}

export const PurchaseConnection = connectionOf(() => PurchaseType, 'Purchase');

@InputType({ description: 'Which cart becomes a purchase.' })
export class PlacePurchaseInput {
  @Field(() => ID, {
    description:
      'A new id made by the client, `pur_` and a ULID; sent again it is the same purchase.',
  })
  id!: string;
  @Field(() => ID, { nullable: true, description: "The cart; null for the company's current one." })
  cartId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'A note to the vendors; at most 1000 characters.',
  })
  note?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the goods go; at most 500 characters.',
  })
  deliveryAddress?: string | null;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The total the buyer saw. Another total in the end: the purchase is REFUSED.',
  })
  expectedTotal?: MoneyInput | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'What it is charged to: one of `Viewer.costCentres`; null for nothing in particular.',
  })
  costCentreId?: string | null;
}

@ObjectType({ description: 'What became of it.' })
export class PlacePurchasePayload extends Payload {
  @Field(() => PurchaseType, {
    nullable: true,
    description:
      'The purchase: usually PLACED or REFUSED already, else RESERVING: ask again. Null on an error.',
  })
  purchase?: Purchase;
}
