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
import { type ClassType, Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

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
  @Field(() => String, {
    nullable: true,
    description: "With this in the seller's own stock-keeping number, in any case.",
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
export class PauseSellerOfferInput extends OfferIdFields {}

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
export class ImportSellerOffersPayload extends ImportOffersAnswer {}

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
