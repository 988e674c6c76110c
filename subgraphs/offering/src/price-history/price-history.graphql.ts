// The face of what prices were: for the vendor's people all of it, for a buyer what its own company would have paid.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { UnitPriceType } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { priceSources } from '../prices/resolve-price.js';
import { OfferingMemberType } from '../vendors/stubs.graphql.js';
import { priceCauses } from './price-record.js';

const say = (description: string) => ({ description });

registerEnumType(priceCauses, {
  name: 'PriceCause',
  description: 'Why a price is what it is from an instant on.',
  valuesConfig: {
    SET: say('Somebody wrote it.'),
    IMPORTED: say('It came from a file.'),
    CHANGED_IN_BULK: say('It was one of many in a change of prices.'),
    TAKEN_BACK: say('Such a change was taken back.'),
    REMOVED: say('The list states no price any more.'),
    PUBLISHED: say('The offer went up at these prices.'),
    TAKEN_DOWN: say('The offer was taken down; buyers did not see it from then on.'),
  },
});

@Directive('@shareable')
@ObjectType('RecordedTier', { description: 'From how many units on a unit price held.' })
export class RecordedTierType {
  @Field(() => Int, { description: 'The smallest quantity at this price.' })
  minimumQuantity!: number;
  @Field(() => UnitPriceType, { description: 'The price of one unit.' })
  unitPrice!: UnitPriceType;
}

@Directive('@shareable')
@ObjectType('PriceRecord', {
  description: 'What a price of an offer is from an instant on. For who manages the vendor.',
})
export class PriceRecordType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => Date, { description: 'From when on.' })
  at!: Date;
  @Field(() => priceCauses, { description: 'Why.' })
  cause!: keyof typeof priceCauses;
  @Field(() => String, {
    nullable: true,
    description: 'The name of the price list that states it; null for the public tiers.',
  })
  priceListName!: string | null;
  @Field(() => [RecordedTierType], {
    description: 'The prices, ascending; empty when the list no longer states one.',
  })
  tiers!: RecordedTierType[];
  @Field(() => Boolean, { description: 'Whether the price was to be asked for.' })
  isOnRequest!: boolean;
  @Field(() => OfferingMemberType, {
    nullable: true,
    description: 'Who did it; null when it happened by itself.',
  })
  member!: OfferingMemberType | null;
}
export const PriceRecordConnection = connectionOf(() => PriceRecordType, 'PriceRecord');

@Directive('@shareable')
@ObjectType('PriceStep', { description: 'What a quantity cost one company from an instant on.' })
export class PriceStepType {
  @Field(() => Date, { description: 'From when on; the first is where the record begins.' })
  from!: Date;
  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'The price of one unit; null while there was none, or the offer was not up.',
  })
  unitPrice!: UnitPriceType | null;
  @Field(() => priceSources, { nullable: true, description: 'Where it came from; null without.' })
  source!: keyof typeof priceSources | null;
}

@Directive('@shareable')
@ObjectType('TierMargin', { description: 'What is left of a price after the cost.' })
export class TierMarginType {
  @Field(() => Int, { description: 'The smallest quantity at this price.' })
  minimumQuantity!: number;
  @Field(() => Int, {
    description:
      'Of the price, in hundredths of a percent; negative below cost, no lower than -1,000,000.',
  })
  basisPoints!: number;
}

export const priceHistoryFields = {
  priceHistory: {
    nullable: true,
    description:
      'Every change of its public tiers and of what price lists say of it, newest first. Null for who does not manage the vendor.',
  },
  priceSteps: {
    nullable: true,
    description:
      "What so many units cost the viewer's company over the last year, oldest first: by the lists that count for it today, each since it was given. Who manages the vendor may ask for any company. Null for others, without a company, when the offer is not live, and for quantities that are none.",
  },
  tierMargins: {
    nullable: true,
    description:
      'What each tier leaves after the cost; null without a cost, and for who does not manage the vendor.',
  },
} as const;
