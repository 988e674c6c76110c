// The face of the ranking of offers: which offer comes where, and why.
import { UnitPriceType } from '@agora/kernel/graphql/values.js';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CatalogOffer } from '../listings/offer.graphql.js';
import { rankCriteria } from './rank-offers.js';

const say = (description: string) => ({ description });

registerEnumType(rankCriteria, {
  name: 'OfferRankCriterion',
  description: 'What offers are put in order by. The first in which two offers differ decides.',
  valuesConfig: {
    ORDERABLE: say(
      'Offers that can be ordered at the quantity now; then those to be asked for (price on request, contract); then the rest.',
    ),
    CURRENCY: say('The currency that most of the offers are in; then the others by their codes.'),
    PRICE_STEP: say(
      "The unit price for the viewer's company, in steps of two percent above the lowest: within a step prices count as equal.",
    ),
    DISPATCH: say('The fewest days until dispatch; offers that do not say come last.'),
    PRICE: say('The exact unit price, the lowest first.'),
    STOCK: say('The most units available now.'),
    AGE: say('The older offer.'),
  },
});

@ObjectType('OfferRankReason', { description: 'How an offer stands in one criterion.' })
export class OfferRankReasonType {
  @Field(() => rankCriteria, { description: 'The criterion.' })
  criterion!: keyof typeof rankCriteria;
  @Field(() => Boolean, {
    description: 'Whether this is what puts the offer before the next one; never for the last.',
  })
  isDecisive!: boolean;
  @Field(() => UnitPriceType, {
    nullable: true,
    description:
      "PRICE_STEP and PRICE: the unit price at the quantity for the viewer's company; null without one.",
  })
  unitPrice!: UnitPriceType | null;
  @Field(() => Int, {
    nullable: true,
    description: 'PRICE_STEP: whole percent above the lowest price it is compared with.',
  })
  aboveLowestPercent!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'DISPATCH: days until dispatch; null when the vendor does not say.',
  })
  dispatchDays!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'STOCK: units available now; null when not counted.',
  })
  availableQuantity!: number | null;
}

@ObjectType('RankedOffer', { description: 'An offer in its place among those of all vendors.' })
export class RankedOfferType {
  @Field(() => CatalogOffer, {
    nullable: true,
    description: 'The offer; null when its owner cannot show it now.',
  })
  offer!: CatalogOffer | null;
  @Field(() => [String], {
    description:
      'Codes of what stands against ordering the quantity now, e.g. BELOW_MINIMUM, OUT_OF_STOCK, ON_REQUEST; empty when nothing does.',
  })
  problems!: string[];
  @Field(() => [OfferRankReasonType], {
    description: 'How it stands in each criterion, in the order of the rule.',
  })
  rankExplanation!: OfferRankReasonType[];
}

@ObjectType('OfferRanking', {
  description:
    'The live offers of all vendors for one product, in a declared order, for a quantity.',
})
export class OfferRankingType {
  @Field(() => Int, { description: 'The quantity that was asked about.' })
  quantity!: number;
  @Field(() => [rankCriteria], {
    description: 'The rule: the criteria in the order in which they decide.',
  })
  rule!: (keyof typeof rankCriteria)[];
  @Field(() => Boolean, {
    description: 'False when a part of the market did not answer: its offers stand at the end.',
  })
  isComplete!: boolean;
  @Field(() => Int, { description: 'How many live offers there are, shown or not.' })
  offerCount!: number;
}
