// The face of bulk changes of prices, for who manages the vendor.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { OfferInterface, PriceTierType } from '../offers/offer.graphql.js';
import { priceChangeStates } from './price-change-states.js';

registerEnumType(priceChangeStates.asEnum, {
  name: 'PriceChangeState',
  description: 'Where a bulk change of prices is in its life.',
  valuesConfig: {
    SCHEDULED: { description: 'It waits for its instant, or is being carried out.' },
    APPLIED: { description: 'Carried out.' },
    UNDOING: { description: 'Being taken back.' },
    UNDONE: { description: 'Taken back: prices nobody touched since are what they were.' },
    CANCELLED: { description: 'Called off before its instant.' },
  },
});

@Directive('@shareable')
@ObjectType('PriceChange', { description: 'Many prices of a vendor changed alike, as one thing.' })
export class PriceChangeType {
  @Field(() => ID, { description: 'Id of the change.' })
  id!: string;
  @Field(() => priceChangeStates.asEnum, { description: 'Where it is in its life.' })
  state!: keyof typeof priceChangeStates.asEnum;
  @Field(() => Int, {
    description: 'Hundredths of a percent: 300 is three percent up, -50 half a percent down.',
  })
  percentBasisPoints!: number;
  @Field(() => Date, { description: 'From when on the new prices hold.' })
  effectiveAt!: Date;
  @Field(() => Int, { description: 'How many prices it is about.' })
  priceCount!: number;
  @Field(() => Int, { description: 'How many of them it brings below their cost.' })
  belowCostCount!: number;
  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;
}

export const PriceChangeConnection = connectionOf(() => PriceChangeType, 'PriceChange');

@Directive('@shareable')
@ObjectType('PriceChangeRow', { description: 'What a bulk change would make of one price.' })
export class PriceChangeRowType {
  @Field(() => OfferInterface, {
    nullable: true,
    description: 'The offer; null when it cannot be shown.',
  })
  offer!: OfferInterface | null;
  @Field(() => [PriceTierType], { description: 'The prices now.' })
  beforeTiers!: PriceTierType[];
  @Field(() => [PriceTierType], { description: 'The prices afterwards.' })
  afterTiers!: PriceTierType[];
  @Field(() => Boolean, { description: 'Whether one of them would be below the cost of a unit.' })
  isBelowCost!: boolean;
  @Field(() => Boolean, {
    description: "Whether the operator's review rules hold it back until a yes.",
  })
  needsReview!: boolean;
}

@Directive('@shareable')
@ObjectType('PriceChangePreview', {
  description: 'What a bulk change would do; nothing is written.',
})
export class PriceChangePreviewType {
  @Field(() => Int, { description: 'How many prices would change.' })
  priceCount!: number;
  @Field(() => Int, { description: 'How many of them would be below their cost.' })
  belowCostCount!: number;
  @Field(() => Int, {
    description: "How many of them the operator's review rules would hold back until a yes.",
  })
  reviewCount!: number;
  @Field(() => [PriceChangeRowType], {
    description: 'The first hundred, those below cost before the others.',
  })
  rows!: PriceChangeRowType[];
}

@InputType({ description: 'Which prices change, and how.' })
export class PriceChangeTermsInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The prices of this list; the public tiers when left out.',
  })
  priceListId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Only of offers with this in the vendor's stock-keeping number; all when left out.",
  })
  text?: string | null;
  @Field(() => Int, {
    description: 'Hundredths of a percent: 300 is three percent up; -9,900 to 100,000, not 0.',
  })
  percentBasisPoints!: number;
  @Field(() => Int, {
    description: 'To how many places of the currency unit prices are rounded; 0 to 6.',
  })
  decimalPlaces!: number;
}

@InputType()
export abstract class SchedulePriceChangeFields extends PriceChangeTermsInput {
  @Field(() => ID, {
    description: 'Made by the client; a repeat with the same content is the same change.',
  })
  id!: string;
  @Field(() => ID, { description: 'The business unit or seller whose prices change.' })
  vendorId!: string;
  @Field(() => Date, { nullable: true, description: 'From when on; at once when left out.' })
  effectiveAt?: Date | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many prices the preview showed: with another number now nothing is done.',
  })
  expectedPriceCount?: number | null;
}

@InputType()
export abstract class UndoPriceChangeFields {
  @Field(() => ID, { description: 'The change to call off or take back.' })
  priceChangeId!: string;
}

@ObjectType()
export abstract class PriceChangePayload extends Payload {
  @Field(() => PriceChangeType, {
    nullable: true,
    description: 'The change; null with userErrors.',
  })
  priceChange?: PriceChangeType | null;
}
