// The face of price lists, for the vendor that makes them: an interface that store and sellers implement.
import { connectionOf, type Page, PageArgs } from '@agora/kernel/graphql/connection.js';
import { CurrencyCodeScalar } from '@agora/kernel/graphql/scalars.js';
import { NodeInterface } from '@agora/kernel/graphql/values.js';
import {
  Arg,
  Args,
  type ClassType,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { CustomerGroupType } from '../customers/customer-group.graphql.js';
import { OfferInterface, PriceTierType, VendorInterface } from '../offers/offer.graphql.js';
import { PriceTierInput } from '../offers/offer-inputs.graphql.js';
import { OfferingCompanyType } from '../vendors/stubs.graphql.js';
import { priceListStates } from './price-list.js';

registerEnumType(priceListStates, {
  name: 'PriceListState',
  description: 'Whether a price list counts now.',
  valuesConfig: {
    UPCOMING: { description: 'Its time has not come.' },
    IN_FORCE: { description: 'It counts.' },
    EXPIRED: { description: 'Its time is over; a later end would make it count again.' },
    ENDED: { description: 'Ended for good, or replaced by another.' },
  },
});

@Directive('@shareable')
@ObjectType('PriceListEntry', { description: 'What a price list says of one offer.' })
export class PriceListEntryType {
  @Field(() => OfferInterface, {
    nullable: true,
    description: 'The offer; null when it cannot be shown.',
  })
  offer!: OfferInterface | null;
  @Field(() => Boolean, { description: 'No price is stated: it is to be asked for.' })
  isOnRequest!: boolean;
  @Field(() => [PriceTierType], { description: 'The prices, ascending; empty on request.' })
  tiers!: PriceTierType[];
}

export const PriceListEntryConnection = connectionOf(() => PriceListEntryType, 'PriceListEntry');

export const priceListFields = {
  vendor: { nullable: true, description: 'Whose prices these are; null when it cannot be shown.' },
  state: { description: 'Whether it counts now.' },
  companies: {
    nullable: 'items',
    description:
      'The companies it is given to by name, in the order they were named; at most 1,000.',
  },
  groups: { description: 'The customer groups it is given to; at most 1,000.' },
  entries: { description: 'Its prices, oldest first.' },
  entryText: {
    nullable: true,
    description:
      "Only of offers with this in the vendor's stock-keeping number, or in the product's name or part number, in any case.",
  },
  entryCount: { description: 'How many offers it has a price for.' },
} as const;

@InterfaceType('PriceList', {
  implements: NodeInterface,
  autoRegisterImplementations: false,
  resolveType: () => undefined as unknown as string,
  description:
    "A vendor's prices for companies or groups of customers; shown to who manages the vendor.",
})
export abstract class PriceListInterface extends NodeInterface {
  @Field(() => String, { description: "The vendor's own name for it; buyers never see it." })
  name!: string;
  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code of all its prices.' })
  currencyCode!: string;
  @Field(() => Int, {
    description: 'Of several lists the one with the smallest number is asked first.',
  })
  priority!: number;
  @Field(() => VendorInterface, priceListFields.vendor)
  vendor!: VendorInterface | null;
  @Field(() => priceListStates, priceListFields.state)
  state!: keyof typeof priceListStates;
  @Field(() => Date, { nullable: true, description: 'Its first instant; null: always.' })
  validFrom!: Date | null;
  @Field(() => Date, { nullable: true, description: 'The first instant after it; null: open.' })
  validUntil!: Date | null;
  @Field(() => Date, { description: 'When it or what it says was last changed.' })
  updatedAt!: Date;
  @Field(() => [OfferingCompanyType], priceListFields.companies)
  companies!: OfferingCompanyType[];
  @Field(() => [CustomerGroupType], priceListFields.groups)
  groups!: CustomerGroupType[];
  @Field(() => Int, priceListFields.entryCount)
  entryCount!: number;
  @Field(() => PriceListEntryConnection, priceListFields.entries)
  entries(
    @Arg('text', () => String, priceListFields.entryText) _text: string | null,
    @Args(() => PageArgs) _args: PageArgs,
  ): Page<PriceListEntryType> {
    throw new RangeError('each subgraph answers this for its own lists');
  }
}

export const PriceListConnection = connectionOf(
  () => PriceListInterface as unknown as ClassType<PriceListInterface>,
  'PriceList',
);

@InputType({ description: 'The price of one offer in a price list.' })
export class PriceListEntryInput {
  @Field(() => ID, { description: "One of the vendor's offers." })
  offerId!: string;
  @Field(() => [PriceTierInput], {
    description: "Prices, ascending, in the list's currency; none when it is on request.",
  })
  tiers!: PriceTierInput[];
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: the price is to be asked for, whatever the public one is. False when left out.',
  })
  isOnRequest?: boolean | null;
}

@InputType()
export abstract class SetPriceListFields {
  @Field(() => ID, {
    description: 'Made by the client; a repeat with the same content is the same list.',
  })
  id!: string;
  @Field(() => ID, { description: 'The company the prices are for.' })
  companyId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "What the vendor's people call it; as the list it replaces, else the company's id.",
  })
  name?: string | null;
  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code of all prices in it.' })
  currencyCode!: string;
  @Field(() => Date, {
    nullable: true,
    description: 'From when on it holds; at once when left out.',
  })
  validFrom?: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When it no longer holds; open when left out.',
  })
  validUntil?: Date | null;
  @Field(() => [PriceListEntryInput], {
    description: 'All of it, up to 1,000 offers: what is not in it has the public price.',
  })
  entries!: PriceListEntryInput[];
}

const priorityField = {
  nullable: true,
  description: 'The smallest number is asked first; 0 to 1,000,000.',
} as const;

@InputType()
export abstract class CreatePriceListFields {
  @Field(() => ID, {
    description: 'Made by the client; a repeat with the same content is the same list.',
  })
  id!: string;
  @Field(() => ID, { description: 'The business unit or seller whose prices these are.' })
  vendorId!: string;
  @Field(() => String, { description: "The vendor's own name for it, up to 200 characters." })
  name!: string;
  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code of all prices in it.' })
  currencyCode!: string;
  @Field(() => Int, priorityField)
  priority?: number | null;
  @Field(() => Date, { nullable: true, description: 'Its first instant; at once when left out.' })
  validFrom?: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'The first instant after it; open when left out.',
  })
  validUntil?: Date | null;
  @Field(() => [ID], { description: 'Companies it is for.' })
  companyIds!: string[];
  @Field(() => [ID], { description: 'Customer groups it is for; with companyIds at most 1,000.' })
  groupIds!: string[];
  @Field(() => [PriceListEntryInput], {
    nullable: true,
    description: 'Its first prices, up to 1,000; none when left out.',
  })
  entries?: PriceListEntryInput[] | null;
}

@InputType()
export abstract class PriceListIdFields {
  @Field(() => ID, { description: 'The price list.' })
  priceListId!: string;
}

@InputType()
export abstract class UpdatePriceListFields extends PriceListIdFields {
  @Field(() => String, { nullable: true, description: 'Its name; unchanged when left out.' })
  name?: string | null;
  @Field(() => Int, priorityField)
  priority?: number | null;
  @Field(() => Date, { nullable: true, description: 'Null: always; unchanged when left out.' })
  validFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Null: open; unchanged when left out.' })
  validUntil?: Date | null;
  @Field(() => [ID], { nullable: true, description: 'All its companies; unchanged when left out.' })
  companyIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'All its groups; unchanged when left out.' })
  groupIds?: string[] | null;
}

@InputType()
export abstract class ChangePriceListEntriesFields extends PriceListIdFields {
  @Field(() => [PriceListEntryInput], { description: 'Prices to set, up to 1,000 at once.' })
  set!: PriceListEntryInput[];
  @Field(() => [ID], { description: 'Offers it is to say nothing of any more, up to 1,000.' })
  removeOfferIds!: string[];
}
