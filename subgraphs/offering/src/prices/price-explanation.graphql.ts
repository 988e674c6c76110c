// The face of the explanation of a price. Importing this file registers its closed set.
import { MoneyType, UnitPriceType } from '@agora/kernel/graphql/values.js';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { candidateOutcomes } from './explain-price.js';
import { priceSources } from './resolve-price.js';

const say = (description: string) => ({ description });

registerEnumType(candidateOutcomes, {
  name: 'PriceCandidateOutcome',
  description: 'What became of one of the places a price may come from.',
  valuesConfig: {
    WON: say('This is the price.'),
    ASKED_LATER: say('It states a price, but one before it had decided.'),
    QUANTITY_NOT_REACHED: say('Its first tier begins above the quantity; the next one was asked.'),
    NOT_YET_VALID: say('Its time has not come. Only the vendor and the operator see it.'),
    NO_LONGER_VALID: say('Its time is over.'),
    ON_REQUEST: say('It says that the price is to be asked for, which decides too.'),
    TOO_LARGE: say('The total would be too large to be exact: there is no price.'),
  },
});

@Directive('@shareable')
@ObjectType('PriceCandidate', { description: 'One of the places a price may come from.' })
export class PriceCandidateType {
  @Field(() => priceSources, { description: 'Where it stands.' })
  source!: keyof typeof priceSources;
  @Field(() => candidateOutcomes, { description: 'What became of it.' })
  outcome!: keyof typeof candidateOutcomes;
  @Field(() => String, {
    nullable: true,
    description:
      "The price list's name; null for the public tiers, and for buyers, who do not see it.",
  })
  priceListName!: string | null;
  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'What it would have been at the quantity; null when it states no price for it.',
  })
  unitPrice!: UnitPriceType | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'The minimum of the tier that the quantity reaches, or of its first one; null without tiers.',
  })
  tierMinimumQuantity!: number | null;
  @Field(() => Date, { nullable: true, description: 'Its first instant; null: always.' })
  validFrom!: Date | null;
  @Field(() => Date, { nullable: true, description: 'The first instant after it; null: open.' })
  validUntil!: Date | null;
}

@Directive('@shareable')
@ObjectType('PriceExplanation', {
  description:
    'Why a quantity of an offer costs one company what it costs now. For that company, the vendor and the operator.',
})
export class PriceExplanationType {
  @Field(() => Int, { description: 'The quantity that was asked about.' })
  quantity!: number;
  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'The price; null when there is none.',
  })
  unitPrice!: UnitPriceType | null;
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Unit price times quantity, rounded once; null when there is no price.',
  })
  total!: MoneyType | null;
  @Field(() => [PriceCandidateType], {
    description:
      "In the order they are asked: the company's own lists, its groups', the public tiers; then those out of their time.",
  })
  candidates!: PriceCandidateType[];
}
