// The face of edits of many offers.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { PriceTierType } from '@agora/offering/offers/offer.graphql.js';
import { offerStates } from '@agora/offering/offers/offer-states.js';
import {
  type ClassType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { ManageableOfferFilter, SellerOfferType } from '../offers/seller-offer.graphql.js';
import { skipCodes } from './edited-offer.js';
import { offerEditStates } from './offer-edit.js';

const say = (description: string) => ({ description });

export const editSteps = { PUBLISH: 'PUBLISH', PAUSE: 'PAUSE' } as const;

registerEnumType(offerEditStates.asEnum, {
  name: 'OfferEditState',
  description: 'Where an edit of many offers is.',
  valuesConfig: {
    RUNNING: say('It is being carried out, some hundred offers at a time.'),
    DONE: say('It has been carried out; it can be taken back.'),
    UNDOING: say('It is being taken back.'),
    UNDONE: say('It has been taken back, where nobody touched the offer since.'),
  },
});
registerEnumType(editSteps, {
  name: 'OfferEditStep',
  description: 'Up or down.',
  valuesConfig: { PUBLISH: say('Put up.'), PAUSE: say('Taken down for a while.') },
});
registerEnumType(skipCodes, {
  name: 'OfferEditSkip',
  description: 'Why an offer is left as it is.',
  valuesConfig: {
    NO_CHANGE: say('It is so already.'),
    NOT_TRACKED: say('Its stock is not counted.'),
    STOCK_BELOW_HELD: say('Buyers hold more than the stock would be.'),
    STATE: say('Its state does not allow it.'),
    EXPIRED: say('It has ended; extend it first.'),
    NEEDS_REVIEW: say(
      'The operator looks at it first; it has been asked. What nobody has to look at is done all the same.',
    ),
    CHANGED_MEANWHILE: say('Somebody changed it in between.'),
  },
});

@InputType({ description: 'What to change; at least one of it.' })
export class OfferEditChangesInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Public prices by so many hundredths of a percent; -9,900 to 100,000, not 0.',
  })
  percentBasisPoints?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'To how many places of the currency unit prices are rounded, 0 to 6; 2 when left out.',
  })
  decimalPlaces?: number | null;
  @Field(() => Int, { nullable: true, description: 'Units on hand from now on.' })
  onHandQuantity?: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from order to dispatch.' })
  leadTimeDays?: number | null;
  @Field(() => editSteps, { nullable: true, description: 'Put up, or take down for a while.' })
  step?: keyof typeof editSteps | null;
}

@InputType({ description: 'Which offers change, and how.' })
export class OfferEditTermsInput {
  @Field(() => ManageableOfferFilter, {
    nullable: true,
    description: 'Which of its offers; all when left out. Those withdrawn are left out anyway.',
  })
  filter?: ManageableOfferFilter | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Only these of them; up to 10,000. All that the filter means when left out.',
  })
  offerIds?: string[] | null;
  @Field(() => OfferEditChangesInput, { description: 'What to change.' })
  changes!: OfferEditChangesInput;
}

@InputType({ description: 'Many offers of a seller changed as one thing.' })
export class EditSellerOffersInput extends OfferEditTermsInput {
  @Field(() => ID, { description: 'Made by the client, begins with oed_; a repeat is the same.' })
  id!: string;
  @Field(() => ID, { description: 'The seller whose offers change.' })
  sellerId!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many offers the preview said would change: with another number now nothing is done.',
  })
  expectedOfferCount?: number | null;
}

@InputType({ description: 'The edit to take back.' })
export class UndoOfferEditInput {
  @Field(() => ID, { description: 'The edit.' })
  offerEditId!: string;
}

@ObjectType('OfferEdit', { description: 'Many offers of a seller changed as one thing.' })
export class OfferEditType {
  @Field(() => ID, { description: 'Begins with oed_.' })
  id!: string;
  @Field(() => offerEditStates.asEnum, { description: 'Where it is.' })
  state!: keyof typeof offerEditStates.asEnum;
  @Field(() => Int, { description: 'How many offers it is about.' })
  offerCount!: number;
  @Field(() => Boolean, { description: 'Whether it can be taken back now: `undoOfferEdit`.' })
  isUndoable!: boolean;
  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;
}

export const OfferEditConnection = connectionOf(() => OfferEditType, 'OfferEdit');

@ObjectType('OfferEditFacts', {
  description: 'Of an offer what an edit is about; all else is null.',
})
export class OfferEditFactsType {
  @Field(() => [PriceTierType], { nullable: true, description: 'The public prices.' })
  tiers!: PriceTierType[] | null;
  @Field(() => Int, { nullable: true, description: 'Units on hand.' })
  onHandQuantity!: number | null;
  @Field(() => Int, { nullable: true, description: 'Days from order to dispatch.' })
  leadTimeDays!: number | null;
  @Field(() => offerStates.asEnum, { nullable: true, description: 'Where it is in its life.' })
  state!: keyof typeof offerStates.asEnum | null;
}

@ObjectType('OfferEditRow', { description: 'What an edit would make of one offer.' })
export class OfferEditRowType {
  @Field(() => SellerOfferType, { description: 'The offer.' })
  offer!: SellerOfferType;
  @Field(() => OfferEditFactsType, { description: 'As it is.' })
  before!: OfferEditFactsType;
  @Field(() => OfferEditFactsType, { description: 'As it would be.' })
  after!: OfferEditFactsType;
  @Field(() => skipCodes, {
    nullable: true,
    description: 'Why it would be left as it is; null when it would change.',
  })
  skipCode!: keyof typeof skipCodes | null;
}

@ObjectType('OfferEditSkipCount', { description: 'How many offers would be left as they are.' })
export class OfferEditSkipCountType {
  @Field(() => skipCodes, { description: 'Why.' })
  code!: keyof typeof skipCodes;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('OfferEditPreview', { description: 'What an edit would do; nothing is written.' })
export class OfferEditPreviewType {
  @Field(() => Int, { description: 'How many offers would change.' })
  offerCount!: number;
  @Field(() => [OfferEditSkipCountType], { description: 'How many would not, by reason.' })
  skipCounts!: OfferEditSkipCountType[];
  @Field(() => [OfferEditRowType], {
    description: 'The first fifty, up to half of them such that would be left as they are.',
  })
  rows!: OfferEditRowType[];
}

function editPayload(mutation: string): ClassType<{ offerEdit?: OfferEditType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class EditPayload extends Payload {
    @Field(() => OfferEditType, { nullable: true, description: 'The edit; null with userErrors.' })
    offerEdit?: OfferEditType | null;
  }
  return EditPayload;
}

export const EditSellerOffersPayload = editPayload('editSellerOffers');
export const UndoOfferEditPayload = editPayload('undoOfferEdit');
