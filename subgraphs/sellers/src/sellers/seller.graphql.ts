// The public face of sellers.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import {
  LocalizedTextInput,
  LocalizedTextType,
  NodeInterface,
  Payload,
} from '@agora/kernel/graphql/values.js';
import { ManagedVendorInterface } from '@agora/offering/management/managed-vendor.graphql.js';
import { VendorInterface } from '@agora/offering/offers/offer.graphql.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { sellerActions } from './seller.policy.js';
import { sellerStates } from './seller-states.js';

const say = (description: string) => ({ description });

registerEnumType(sellerStates.asEnum, {
  name: 'SellerState',
  description: 'Whether a seller may sell.',
  valuesConfig: {
    ADMITTED: say('It sells.'),
    SUSPENDED: say('The operator has stopped it: none of its offers is live.'),
  },
});
registerEnumType(sellerActions, {
  name: 'SellerAction',
  description: 'What can be done with a seller.',
  valuesConfig: {
    CREATE_OFFER: say('Write offers.'),
    SET_PRICE_LIST: say('Set the prices of one company.'),
    UPDATE_STOREFRONT: say('Write what the storefront says.'),
    SUSPEND: say('Stop it from selling.'),
    REINSTATE: say('Let it sell again.'),
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Seller', {
  implements: [VendorInterface, ManagedVendorInterface, NodeInterface],
  description: 'A third-party company admitted to sell, and its storefront.',
})
export class SellerType {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
  @Field(() => sellerStates.asEnum, { description: 'Whether it may sell.' })
  state!: keyof typeof sellerStates.asEnum;
  @Field(() => String, { nullable: true, description: 'Address of its banner picture.' })
  banner!: string | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it says of delivery, returns and warranty; null when nothing.',
  })
  storefrontPolicies!: LocalizedTextType | null;
  @Field(() => Date, { description: 'When the operator admitted it.' })
  admittedAt!: Date;
}

export const SellerConnection = connectionOf(() => SellerType, 'Seller');

@InputType({ description: 'Which sellers to list.' })
export class SellerFilter {
  @Field(() => sellerStates.asEnum, {
    nullable: true,
    description: 'In this state; only the operator finds suspended ones.',
  })
  state?: keyof typeof sellerStates.asEnum | null;
}

@InputType({ description: 'The seller to stop.' })
export class SuspendSellerInput {
  @Field(() => ID, { description: 'The seller.' })
  sellerId!: string;
  @Field(() => String, {
    description: 'Why, for the seller and the record; up to 1,000 characters.',
  })
  reason!: string;
}

@InputType({ description: 'The seller that may sell again.' })
export class ReinstateSellerInput {
  @Field(() => ID, { description: 'The seller.' })
  sellerId!: string;
}

@InputType({ description: 'What a storefront says; a part that is left out stays as it is.' })
export class UpdateStorefrontInput {
  @Field(() => ID, { nullable: true, description: "The seller; the caller's own when left out." })
  sellerId?: string | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it says of itself; null: nothing.',
  })
  introduction?: LocalizedTextInput | null;
  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it says of delivery, returns and warranty; null: nothing.',
  })
  policies?: LocalizedTextInput | null;
  @Field(() => String, { nullable: true, description: 'Address of a banner picture; null: none.' })
  banner?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Its own offers to show first, up to twelve.' })
  featuredOfferIds?: string[] | null;
}

const sellerField = { nullable: true, description: 'The seller; null with userErrors.' } as const;

@ObjectType({ description: 'The answer to suspendSeller.' })
export class SuspendSellerPayload extends Payload {
  @Field(() => SellerType, sellerField)
  seller?: SellerType | null;
}

@ObjectType({ description: 'The answer to reinstateSeller.' })
export class ReinstateSellerPayload extends Payload {
  @Field(() => SellerType, sellerField)
  seller?: SellerType | null;
}

@ObjectType({ description: 'The answer to updateStorefront.' })
export class UpdateStorefrontPayload extends Payload {
  @Field(() => SellerType, sellerField)
  seller?: SellerType | null;
}
