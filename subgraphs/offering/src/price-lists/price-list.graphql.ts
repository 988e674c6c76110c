// The face of price lists, for the vendor that makes them. Each subgraph gives it its own type name.
import { CurrencyCodeScalar } from '@agora/kernel/graphql/scalars.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { OfferInterface, PriceTierType } from '../offers/offer.graphql.js';
import { PriceTierInput } from '../offers/offer-inputs.graphql.js';
import { OfferingCompanyType } from '../vendors/stubs.graphql.js';

@Directive('@shareable')
@ObjectType('PriceListEntry', { description: 'What a price list says of one offer.' })
export class PriceListEntryType {
  @Field(() => OfferInterface, {
    nullable: true,
    description: 'The offer; null when it cannot be shown.',
  })
  offer!: OfferInterface | null;
  @Field(() => [PriceTierType], { description: 'The prices, ascending.' })
  tiers!: PriceTierType[];
}

@ObjectType()
export abstract class PriceListFields {
  @Field(() => ID, { description: 'Id of the list.' })
  id!: string;
  @Field(() => OfferingCompanyType, {
    nullable: true,
    description: 'The company it is made for; null when it cannot be shown.',
  })
  company!: OfferingCompanyType | null;
  @Field(() => CurrencyCodeScalar, { description: 'ISO 4217 code of all its prices.' })
  currencyCode!: string;
  @Field(() => Date, { nullable: true, description: 'Its first instant; null: always.' })
  validFrom!: Date | null;
  @Field(() => Date, { nullable: true, description: 'The first instant after it; null: open.' })
  validUntil!: Date | null;
  @Field(() => [PriceListEntryType], { description: 'Its prices, in the order they were given.' })
  entries!: PriceListEntryType[];
}

@InputType({ description: 'The prices of one offer in a price list.' })
export class PriceListEntryInput {
  @Field(() => ID, { description: "One of the vendor's offers." })
  offerId!: string;
  @Field(() => [PriceTierInput], { description: "Prices, ascending, in the list's currency." })
  tiers!: PriceTierInput[];
}

@InputType()
export abstract class SetPriceListFields {
  @Field(() => ID, {
    description: 'Made by the client; a repeat with the same content is the same list.',
  })
  id!: string;
  @Field(() => ID, { description: 'The company the prices are for.' })
  companyId!: string;
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
