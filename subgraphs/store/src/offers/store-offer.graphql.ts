// The public face of the store's offers.
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
import { type ClassType, Directive, Field, ID, InputType, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType('StoreOffer', {
  implements: [OfferInterface, NodeInterface],
  description: "An offer of one of the operator's business units.",
})
export class StoreOfferType {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;
}

export const StoreOfferConnection = connectionOf(() => StoreOfferType, 'StoreOffer');

@InputType({ description: 'A new offer of a business unit; a draft until it is published.' })
export class CreateStoreOfferInput extends CreateOfferFields {
  @Field(() => ID, { description: 'The business unit that sells.' })
  businessUnitId!: string;
}

@InputType({ description: 'Other terms for an offer.' })
export class UpdateStoreOfferInput extends UpdateOfferFields {}

@InputType({ description: 'The offer to put up.' })
export class PublishStoreOfferInput extends OfferIdFields {}

@InputType({ description: 'The offer to take down for a while.' })
export class PauseStoreOfferInput extends OfferIdFields {}

@InputType({ description: 'The offer to take down for good.' })
export class WithdrawStoreOfferInput extends OfferIdFields {}

@InputType({ description: 'A count of stock.' })
export class AdjustStoreStockInput extends AdjustStockFields {}

@InputType({ description: 'Offers from a file.' })
export class ImportStoreOffersInput {
  @Field(() => ID, { description: 'The business unit that sells.' })
  businessUnitId!: string;
  @Field(() => [ImportOfferRowInput], { description: 'Up to 500 rows.' })
  offers!: ImportOfferRowInput[];
}

@ObjectType({ description: 'The answer to importStoreOffers; counts are null with userErrors.' })
export class ImportStoreOffersPayload extends ImportOffersAnswer {}

/** The payload of a mutation that answers with the offer. */
function offerPayload(mutation: string): ClassType<{ offer?: StoreOfferType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class OfferPayload extends Payload {
    @Field(() => StoreOfferType, {
      nullable: true,
      description: 'The offer; null with userErrors.',
    })
    offer?: StoreOfferType | null;
  }
  return OfferPayload;
}

export const CreateStoreOfferPayload = offerPayload('createStoreOffer');
export const UpdateStoreOfferPayload = offerPayload('updateStoreOffer');
export const PublishStoreOfferPayload = offerPayload('publishStoreOffer');
export const PauseStoreOfferPayload = offerPayload('pauseStoreOffer');
export const WithdrawStoreOfferPayload = offerPayload('withdrawStoreOffer');
export const AdjustStoreStockPayload = offerPayload('adjustStoreStock');
