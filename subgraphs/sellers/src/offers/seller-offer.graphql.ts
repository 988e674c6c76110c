// The public face of the sellers' offers.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { ImportOffersAnswer } from '@agora/offering/offers/import.graphql.js';
import { OfferInterface } from '@agora/offering/offers/offer.graphql.js';
import {
  AdjustStockFields,
  CreateOfferFields,
  ImportOfferRowInput,
  OfferIdFields,
  UpdateOfferFields,
} from '@agora/offering/offers/offer-inputs.graphql.js';
import { offerStates } from '@agora/offering/offers/offer-states.js';
import {
  type ClassType,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { inactiveReasonCodes, reasonFixes } from './inactive-reasons.js';

const say = (description: string) => ({ description });

registerEnumType(inactiveReasonCodes, {
  name: 'InactiveReasonCode',
  description: 'Why an offer cannot be bought now.',
  valuesConfig: {
    SELLER_SUSPENDED: say('The operator has stopped the seller.'),
    SELLER_CLOSED: say('The seller is closed.'),
    SELLER_NOT_OPEN: say('The seller takes no orders: on holiday, or closed for a while.'),
    IN_REVIEW: say('It waits for the operator to look at it.'),
    REVIEW_REJECTED: say('The operator did not let it up.'),
    TAKEN_DOWN: say('The operator took it down.'),
    DRAFT: say('It has not been published yet.'),
    PAUSED: say('Its seller took it down for a while.'),
    WITHDRAWN: say('Its seller took it down for good.'),
    EXPIRED: say('It has ended by itself.'),
    OUT_OF_STOCK: say('There is less than the smallest order.'),
  },
});
registerEnumType(reasonFixes, {
  name: 'InactiveReasonFix',
  description: 'What mends it.',
  valuesConfig: {
    PUBLISH: say('Publish the offer.'),
    EDIT: say('Change the offer.'),
    ADJUST_STOCK: say('Count the stock.'),
    SET_AVAILABILITY: say('Take orders again.'),
    MESSAGE_OPERATOR: say('Write to the operator.'),
    WAIT: say('Wait: it is with the operator.'),
    NONE: say('Nothing: it is over.'),
  },
});

@ObjectType('InactiveReason', { description: 'Why an offer cannot be bought now.' })
export class InactiveReasonType {
  @Field(() => inactiveReasonCodes, { description: 'Why.' })
  code!: keyof typeof inactiveReasonCodes;
  @Field(() => reasonFixes, { description: 'What mends it.' })
  fix!: keyof typeof reasonFixes;
  @Field(() => String, { nullable: true, description: 'In words, where a person gave them.' })
  note!: string | null;
}

@ObjectType('InactiveOfferCount', { description: 'How many offers cannot be bought for a reason.' })
export class InactiveOfferCountType {
  @Field(() => inactiveReasonCodes, { description: 'The reason.' })
  code!: keyof typeof inactiveReasonCodes;
  @Field(() => Int, { description: 'How many offers have it; one may have several.' })
  count!: number;
}

@Directive('@key(fields: "id")')
@ObjectType('SellerOffer', {
  implements: [OfferInterface, NodeInterface],
  description: 'An offer of a third-party seller.',
})
export class SellerOfferType {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
}

export const SellerOfferConnection = connectionOf(() => SellerOfferType, 'SellerOffer');

@InputType({ description: "Which of a seller's offers to list." })
export class ManageableOfferFilter {
  @Field(() => offerStates.asEnum, { nullable: true, description: 'In this state.' })
  state?: keyof typeof offerStates.asEnum | null;
  @Field(() => inactiveReasonCodes, {
    nullable: true,
    description: 'That cannot be bought now for this reason.',
  })
  reason?: keyof typeof inactiveReasonCodes | null;
  @Field(() => String, {
    nullable: true,
    description:
      "With this in the seller's own stock-keeping number, or in the product's name or part number, in any case.",
  })
  text?: string | null;
}

@InputType({ description: "A new offer of the caller's seller; a draft until it is published." })
export class CreateSellerOfferInput extends CreateOfferFields {}

@InputType({ description: 'Other terms for an offer.' })
export class UpdateSellerOfferInput extends UpdateOfferFields {}

@InputType({ description: 'The offer to put up.' })
export class PublishSellerOfferInput extends OfferIdFields {}

@InputType({ description: 'The offer to take down for a while.' })
export class PauseSellerOfferInput extends OfferIdFields {
  @Field(() => String, {
    nullable: true,
    description:
      'Why; needed of the operator, who takes it down until a review. Up to 1,000 characters.',
  })
  reason?: string | null;
}

@InputType({ description: 'The offer to take down for good.' })
export class WithdrawSellerOfferInput extends OfferIdFields {}

@InputType({ description: 'A count of stock.' })
export class AdjustSellerStockInput extends AdjustStockFields {}

@InputType({ description: 'Offers from a file.' })
export class ImportSellerOffersInput {
  @Field(() => ID, { description: 'The seller that sells.' })
  sellerId!: string;
  @Field(() => [ImportOfferRowInput], { description: 'Up to 500 rows.' })
  offers!: ImportOfferRowInput[];
}

@ObjectType({ description: 'The answer to importSellerOffers; counts are null with userErrors.' })
export class ImportSellerOffersPayload extends ImportOffersAnswer {
  @Field(() => Int, {
    nullable: true,
    description:
      'Rows taken that wait for a review: a new offer as a draft, a change with the offer as it was.',
  })
  inReviewCount?: number;
}

/** The payload of a mutation that answers with the offer. */
function offerPayload(mutation: string): ClassType<{ offer?: SellerOfferType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class OfferPayload extends Payload {
    @Field(() => SellerOfferType, {
      nullable: true,
      description: 'The offer; null with userErrors.',
    })
    offer?: SellerOfferType | null;
  }
  return OfferPayload;
}

export const CreateSellerOfferPayload = offerPayload('createSellerOffer');
export const UpdateSellerOfferPayload = offerPayload('updateSellerOffer');
export const PublishSellerOfferPayload = offerPayload('publishSellerOffer');
export const PauseSellerOfferPayload = offerPayload('pauseSellerOffer');
export const WithdrawSellerOfferPayload = offerPayload('withdrawSellerOffer');
export const AdjustSellerStockPayload = offerPayload('adjustSellerStock');
