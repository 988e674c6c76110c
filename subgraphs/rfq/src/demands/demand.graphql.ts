// The public face of demands.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { CalendarDate, CurrencyCodeScalar } from '@agora/kernel/graphql/scalars.js';
import { MoneyInput, NodeInterface, Payload, UnitPriceType } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Demand, DemandLine } from './demand.js';
import type { DemandFilter } from './demand.queries.js';
import { type DemandState, demandStates } from './demand-states.js';
import type { DemandContent, DemandLineContent } from './publish-demand.js';

export const DemandStateEnum = demandStates.asEnum;
registerEnumType(DemandStateEnum, {
  name: 'DemandState',
  description: 'Where a demand is in its life.',
  valuesConfig: {
    OPEN: { description: 'Takes quotes until its closing time.' },
    CLOSED: { description: 'Takes no more quotes; the buyer decides.' },
    AWARDED: { description: 'The buyer chose a quote; a purchase is made from it.' },
    CANCELLED: { description: 'The buyer or the operator took it back.' },
    EXPIRED: { description: 'It ended without a quote that stands.' },
  },
});

export const DemandActionEnum = {
  CLOSE: 'CLOSE',
  AWARD: 'AWARD',
  CANCEL: 'CANCEL',
  SUBMIT_QUOTE: 'SUBMIT_QUOTE',
} as const;
registerEnumType(DemandActionEnum, {
  name: 'DemandAction',
  description: 'What the viewer may do with a demand now.',
  valuesConfig: {
    CLOSE: { description: 'Stop taking quotes: `closeDemand`.' },
    AWARD: { description: 'Choose a quote: `awardDemand`.' },
    CANCEL: { description: 'Take the demand back: `cancelDemand`.' },
    SUBMIT_QUOTE: { description: 'Quote for one of the vendors in `quotableBy`: `submitQuote`.' },
  },
});

type DemandFields = Pick<
  Demand,
  | 'id'
  | 'number'
  | 'title'
  | 'state'
  | 'description'
  | 'deliveryPlace'
  | 'deliverBy'
  | 'closesAt'
  | 'closedAt'
  | 'createdAt'
  | 'quoteCount'
  | 'currencyCode'
>;

@Directive('@key(fields: "id")')
@ObjectType('Demand', {
  description: 'What a company wants to buy, asked of all vendors (RFQ). Anybody may read it.',
  implements: NodeInterface,
})
export class DemandType implements DemandFields {
  @Field(() => ID, { description: 'Global id, `dem_…`, made by the client that published it.' })
  id!: string;
  @Field(() => String, { description: 'Number for people, e.g. "RFQ-2026-000123"; unique.' })
  number!: string;
  @Field(() => String, { description: 'What it is about, in the words of the buyer.' })
  title!: string;
  @Field(() => DemandStateEnum, { description: 'Where it is in its life.' })
  state!: DemandState;
  @Field(() => String, {
    nullable: true,
    description: 'More about it; null when nothing was said.',
  })
  description!: string | null;
  @Field(() => String, { nullable: true, description: 'Where to deliver; null when not said.' })
  deliveryPlace!: string | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day by which the goods are needed; null when not said.',
  })
  deliverBy!: string | null;
  @Field(() => Date, { description: 'From this instant on it takes no quotes.' })
  closesAt!: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'When it stopped taking quotes; null while it is OPEN.',
  })
  closedAt!: Date | null;
  @Field(() => Int, { description: 'How many quotes stand: neither withdrawn nor expired.' })
  quoteCount!: number;
  @Field(() => CurrencyCodeScalar, { description: 'The currency of every price on it.' })
  currencyCode!: string;
  @Field(() => Date, { description: 'When it was published.' })
  createdAt!: Date;
}
export const DemandConnection = connectionOf(() => DemandType, 'Demand');

type DemandLineFields = Pick<DemandLine, 'id' | 'specification' | 'quantity' | 'unit'>;

@ObjectType('DemandLine', { description: 'One thing a demand asks for.' })
export class DemandLineType implements DemandLineFields {
  @Field(() => ID, { description: 'Id of the line, `dln_…`; quote lines refer to it.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'What is wanted, in words; null when the product says it all.',
  })
  specification!: string | null;
  @Field(() => Int, { description: 'How many units are wanted.' })
  quantity!: number;
  @Field(() => String, {
    description: 'The unit counted in, in the words of the buyer, e.g. "pcs".',
  })
  unit!: string;
  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'The price the buyer has in mind for one unit; null when it keeps that to itself.',
  })
  targetUnitPrice!: UnitPriceType | null;
}

@InputType({ description: 'Which demands to list; conditions left out do not narrow.' })
export class DemandFilterInput implements DemandFilter {
  @Field(() => DemandStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: DemandState | null;
  @Field(() => ID, { nullable: true, description: 'Only those with a line of this product.' })
  productId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only those of the viewer's company.",
  })
  mine?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words that all occur in title, description or specifications, in any case.',
  })
  text?: string | null;
}

@InputType({ description: 'One thing wanted: a product, a specification in words, or both.' })
export class PublishDemandLineInput implements DemandLineContent {
  @Field(() => ID, { description: 'A new id made by the client, `dln_` and a ULID.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: 'The product wanted.' })
  productId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'What is wanted, in words, up to 2000 characters; needed when there is no product.',
  })
  specification?: string | null;
  @Field(() => Int, { description: 'How many units, at least 1.' })
  quantity!: number;
  @Field(() => String, { description: 'The unit counted in, up to 20 characters, e.g. "pcs".' })
  unit!: string;
  @Field(() => MoneyInput, {
    nullable: true,
    description: "Price wanted for one unit, in the demand's currency; shown to everybody.",
  })
  targetUnitPrice?: MoneyInput | null;
}

@InputType({ description: 'A demand to publish.' })
export class PublishDemandInput implements DemandContent {
  @Field(() => ID, {
    description: 'A new id made by the client, `dem_` and a ULID: repeating it is safe.',
  })
  id!: string;
  @Field(() => String, { description: 'What it is about, up to 200 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'More about it, up to 10,000 characters.' })
  description?: string | null;
  @Field(() => String, { nullable: true, description: 'Where to deliver, up to 200 characters.' })
  deliveryPlace?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day the goods are needed by.' })
  deliverBy?: string | null;
  @Field(() => Date, {
    description: 'When it stops taking quotes: later than now, within 366 days.',
  })
  closesAt!: Date;
  @Field(() => CurrencyCodeScalar, { description: 'The currency to quote in.' })
  currencyCode!: string;
  @Field(() => [PublishDemandLineInput], { description: 'What is wanted: 1 to 100 lines.' })
  lines!: PublishDemandLineInput[];
}

@ObjectType({ description: 'What publishDemand did.' })
export class PublishDemandPayload extends Payload {
  @Field(() => DemandType, { nullable: true, description: 'The demand; null on an error.' })
  demand?: Demand;
}

@InputType({ description: 'Which demand to close.' })
export class CloseDemandInput {
  @Field(() => ID, { description: 'The demand.' })
  demandId!: string;
}

@ObjectType({ description: 'What closeDemand did.' })
export class CloseDemandPayload extends Payload {
  @Field(() => DemandType, { nullable: true, description: 'The demand; null on an error.' })
  demand?: Demand;
}
