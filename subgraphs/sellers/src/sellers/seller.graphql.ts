// The public face of sellers.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { LocalizedTextType, NodeInterface } from '@agora/kernel/graphql/values.js';
import { ManagedVendorInterface } from '@agora/offering/management/managed-vendor.graphql.js';
import { VendorInterface } from '@agora/offering/offers/offer.graphql.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { sellerActions } from './seller.policy.js';
import { sellerSteps } from './seller-record.js';
import { sellerAvailabilities, sellerStates } from './seller-states.js';

const say = (description: string) => ({ description });

registerEnumType(sellerStates.asEnum, {
  name: 'SellerState',
  description: 'Whether a seller may sell.',
  valuesConfig: {
    ADMITTED: say('It may sell; `availability` says whether it takes orders now.'),
    SUSPENDED: say('The operator has stopped it: none of its offers is live.'),
    CLOSED: say('It has given up selling here, or the operator has ended it.'),
  },
});
registerEnumType(sellerAvailabilities, {
  name: 'SellerAvailability',
  description: 'Whether a seller takes orders, by its own will.',
  valuesConfig: {
    OPEN: say('It takes orders.'),
    HOLIDAY: say('It takes none until `holidayUntil`: none of its offers is live.'),
    CLOSED: say('It takes none until it says otherwise: none of its offers is live.'),
  },
});
registerEnumType(sellerSteps, {
  name: 'SellerStep',
  description: "A step of a seller's life.",
  valuesConfig: {
    ADMITTED: say('The operator admitted it.'),
    SUSPENDED: say('The operator stopped it.'),
    REINSTATED: say('The operator let it sell again.'),
    CLOSED: say('It was closed, by itself or the operator.'),
  },
});
registerEnumType(sellerActions, {
  name: 'SellerAction',
  description: 'What can be done with a seller.',
  valuesConfig: {
    CREATE_OFFER: say('Write offers.'),
    SET_PRICE_LIST: say('Set the prices of one company.'),
    UPDATE_STOREFRONT: say('Write what the storefront says.'),
    WRITE_TEMPLATES: say('Keep texts to answer with.'),
    SET_AVAILABILITY: say('Say whether it takes orders: `setSellerAvailability`.'),
    SEND_MESSAGE: say('Write to the other side: `sendSellerMessage`.'),
    WARN: say('Warn it: `raiseSellerWarning`.'),
    PROPOSE_COMMISSION: say('Propose what it pays: `proposeCommissionTerms`.'),
    SUSPEND: say('Stop it from selling.'),
    REINSTATE: say('Let it sell again.'),
    CLOSE: say('End it: `closeSeller`.'),
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
  @Field(() => sellerAvailabilities, { description: 'Whether it takes orders, by its own will.' })
  availability!: keyof typeof sellerAvailabilities;
  @Field(() => Date, {
    nullable: true,
    description: 'When a holiday to come begins; null when none is planned, or it has begun.',
  })
  holidayFrom!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When its holiday, going on or to come, ends by itself; null without one.',
  })
  holidayUntil!: Date | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it says while it takes no orders; null when nothing.',
  })
  availabilityNote!: LocalizedTextType | null;
  @Field(() => String, { nullable: true, description: 'Address of its banner picture.' })
  banner!: string | null;
  @Field(() => String, { nullable: true, description: 'Address of its logo.' })
  logo!: string | null;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it says of delivery, returns and warranty; null when nothing.',
  })
  storefrontPolicies!: LocalizedTextType | null;
  @Field(() => Date, { description: 'When the operator admitted it.' })
  admittedAt!: Date;
}

@ObjectType('SellerRecord', { description: "A step of a seller's life, kept for good." })
export class SellerRecordType {
  @Field(() => ID, { description: 'Begins with srd_.' })
  id!: string;
  @Field(() => sellerSteps, { description: 'What happened.' })
  step!: keyof typeof sellerSteps;
  @Field(() => String, {
    nullable: true,
    description: 'Why, as it was said; null when it was not.',
  })
  reason!: string | null;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

export const SellerRecordConnection = connectionOf(() => SellerRecordType, 'SellerRecord');

export const SellerConnection = connectionOf(() => SellerType, 'Seller');

@InputType({ description: 'Which sellers to list.' })
export class SellerFilter {
  @Field(() => sellerStates.asEnum, {
    nullable: true,
    description: 'In this state; only the operator finds suspended ones.',
  })
  state?: keyof typeof sellerStates.asEnum | null;
}
