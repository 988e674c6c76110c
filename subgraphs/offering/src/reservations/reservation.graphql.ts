// How sibling subgraphs ask for terms and reservations; nothing of it is in the public schema.
import { CalendarDate, CurrencyCodeScalar, Json } from '@agora/kernel/graphql/scalars.js';
import { LocalizedTextType, MoneyInput, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@Directive('@inaccessible')
@InputType({ description: 'One line of a purchase.' })
export class OfferLineInput {
  @Field(() => ID, { description: "The buyer side's id of the line, unique within the purchase." })
  lineId!: string;
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;
  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;
  @Field(() => MoneyInput, {
    nullable: true,
    description: 'The unit price the buyer was shown; another one now is a refusal.',
  })
  expectedUnitPrice?: MoneyInput | null;
}

@InputType()
export abstract class ReserveFields {
  @Field(() => ID, { description: 'The purchase; the same one gets the same answer again.' })
  purchaseId!: string;
  @Field(() => ID, { description: 'The company that buys; its price lists count.' })
  buyerCompanyId!: string;
  @Field(() => Date, { description: 'When the hold ends by itself; at most 30 days ahead.' })
  until!: Date;
  @Field(() => [OfferLineInput], { description: 'The lines, 1 to 500.' })
  lines!: OfferLineInput[];
}

@InputType()
export abstract class OfferTermsFields {
  @Field(() => ID, { nullable: true, description: 'The company that buys; null: public prices.' })
  buyerCompanyId?: string | null;
  @Field(() => [OfferLineInput], { description: 'The lines, up to 500.' })
  lines!: OfferLineInput[];
}

@InputType()
export abstract class PurchaseIdFields {
  @Field(() => ID, { description: 'The purchase whose reservation is meant.' })
  purchaseId!: string;
}

@InputType()
export abstract class ReleaseLinesFields extends PurchaseIdFields {
  @Field(() => ID, { description: 'The order that gives them back.' })
  orderId!: string;
  @Field(() => [ID], { description: 'The lines, by the ids they were reserved with.' })
  lineIds!: string[];
}

@Directive('@inaccessible')
@Directive('@shareable')
@ObjectType('LineRefusal', { description: 'What stands against one line.' })
export class LineRefusalType {
  @Field(() => ID, { description: 'The line.' })
  lineId!: string;
  @Field(() => String, {
    description:
      'NOT_FOUND, NOT_LIVE, CONTRACT_ONLY, BELOW_MINIMUM, NOT_A_MULTIPLE, NOT_PRICED, ON_REQUEST, PRICE_CHANGED, ' +
      'OUT_OF_STOCK, BELOW_ORDER_VALUE or RESERVATION_ENDED.',
  })
  code!: string;
  @Field(() => Json, { description: 'The values at odds, e.g. `available` of OUT_OF_STOCK.' })
  params!: unknown;
}

@Directive('@inaccessible')
@Directive('@shareable')
@ObjectType('OfferTerms', {
  description: 'The terms of one line, as an order has to remember them.',
})
export class OfferTermsType {
  @Field(() => ID, { description: 'The line.' })
  lineId!: string;
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The product; null when there is no such offer.',
  })
  productId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The vendor; null when there is no such offer.' })
  vendorId!: string | null;
  @Field(() => ID, { nullable: true, description: "The vendor's company; null as above." })
  vendorCompanyId!: string | null;
  @Field(() => LocalizedTextType, { nullable: true, description: "The vendor's name." })
  vendorName!: LocalizedTextType | null;
  @Field(() => String, { nullable: true, description: "The vendor's own stock-keeping number." })
  vendorSku!: string | null;
  @Field(() => Int, { nullable: true, description: 'Days from order to dispatch.' })
  leadTimeDays!: number | null;
  @Field(() => String, {
    nullable: true,
    description:
      'An AvailabilityOutcome: how so many can be had; null when there is no such offer.',
  })
  availability!: string | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'When the vendor expects to have enough; null when it has, or cannot say.',
  })
  availableOn!: string | null;
  @Field(() => Int, { description: 'The quantity these terms are for.' })
  quantity!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Unit price in millionths of the currency unit; null when there is none.',
  })
  unitPriceMillionths!: string | null;
  @Field(() => CurrencyCodeScalar, { nullable: true, description: 'ISO 4217 code.' })
  currencyCode!: string | null;
  @Field(() => String, { nullable: true, description: 'A PriceSource; null without a price.' })
  priceSource!: string | null;
}

@Directive('@inaccessible')
@Directive('@shareable')
@ObjectType('LiveOfferTerms', {
  description: 'The terms of an offer now, and what stands against them.',
})
export class LiveOfferTermsType extends OfferTermsType {
  @Field(() => Boolean, { description: 'Whether it can be bought now at all.' })
  isLive!: boolean;
  @Field(() => Int, { nullable: true, description: 'Available units; null when not tracked.' })
  availableQuantity!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from today to dispatch of so many; null when the vendor does not say.',
  })
  dispatchDays!: number | null;
  @Field(() => [LineRefusalType], { description: 'What a reservation would be refused for.' })
  problems!: LineRefusalType[];
}

@Directive('@inaccessible')
@Directive('@shareable')
@ObjectType('OfferTermsAnswer', { description: 'The terms of lines now; nothing is held.' })
export class OfferTermsAnswerType {
  @Field(() => [LiveOfferTermsType], { description: 'One for each line, in order.' })
  lines!: LiveOfferTermsType[];
}

@ObjectType()
export abstract class ReserveAnswerFields extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'RESERVED or REFUSED; null with userErrors.',
  })
  outcome?: string;
  @Field(() => String, {
    nullable: true,
    description: 'HELD, COMMITTED, RELEASED, EXPIRED, REFUSED.',
  })
  state?: string;
  @Field(() => [LineRefusalType], {
    nullable: true,
    description: 'What stands against which line.',
  })
  refusals?: LineRefusalType[];
  @Field(() => [OfferTermsType], {
    nullable: true,
    description: 'The terms held; empty if refused.',
  })
  lines?: OfferTermsType[];
}

@ObjectType()
export abstract class ReservationStateFields extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'HELD, COMMITTED, RELEASED, EXPIRED, REFUSED.',
  })
  state?: string;
}

@ObjectType()
export abstract class ReleasedLinesFields extends Payload {
  @Field(() => [ID], { nullable: true, description: 'The asked lines, all of them back now.' })
  lineIds?: string[];
}
