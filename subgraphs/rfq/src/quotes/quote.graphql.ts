// The public face of quotes.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import {
  MoneyInput,
  MoneyType,
  NodeInterface,
  Payload,
  UnitPriceType,
} from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Quote, QuoteLine } from './quote.js';
import type { QuoteFilter } from './quote.queries.js';
import { type QuoteState, quoteStates } from './quote-states.js';
import type { ReviseQuoteContent } from './revise-quote.js';
import type { SubmitQuoteContent } from './submit-quote.js';
import type { QuoteLineContent } from './write-version.js';

export const QuoteStateEnum = quoteStates.asEnum;
registerEnumType(QuoteStateEnum, {
  name: 'QuoteState',
  description: 'Where a quote is in its life.',
  valuesConfig: {
    SUBMITTED: { description: 'In the running: binding until `validUntil` unless withdrawn.' },
    WITHDRAWN: { description: 'The vendor took it back.' },
    AWARDED: { description: 'The buyer chose it.' },
    LOST: { description: 'Another one was chosen, or the demand was cancelled.' },
    EXPIRED: { description: 'Its validity ended before a decision.' },
  },
});

export const QuoteActionEnum = {
  REVISE: 'REVISE',
  WITHDRAW: 'WITHDRAW',
  AWARD: 'AWARD',
} as const;
registerEnumType(QuoteActionEnum, {
  name: 'QuoteAction',
  description: 'What the viewer may do with a quote now.',
  valuesConfig: {
    REVISE: { description: 'Put a new version in its place: `reviseQuote`.' },
    WITHDRAW: { description: 'Take it back: `withdrawQuote`.' },
    AWARD: { description: 'Choose it: `awardDemand`.' },
  },
});

type QuoteFields = Pick<
  Quote,
  | 'id'
  | 'state'
  | 'version'
  | 'total'
  | 'leadTimeDays'
  | 'isComplete'
  | 'validUntil'
  | 'note'
  | 'submittedAt'
>;

@Directive('@key(fields: "id")')
@ObjectType('Quote', {
  description:
    "A vendor's priced answer to a demand. Only the vendor's and the buyer's company and the operator see it.",
  implements: NodeInterface,
})
export class QuoteType implements QuoteFields {
  @Field(() => ID, { description: 'Global id, `quo_…`, made by the client that submitted it.' })
  id!: string;
  @Field(() => QuoteStateEnum, { description: 'Where it is in its life.' })
  state!: QuoteState;
  @Field(() => Int, { description: 'The version shown, from 1; a revision adds one.' })
  version!: number;
  @Field(() => MoneyType, { description: 'The sum of its lines.' })
  total!: Quote['total'];
  @Field(() => Int, {
    nullable: true,
    description: 'The longest lead time of its lines, in days; null when none is said.',
  })
  leadTimeDays!: number | null;
  @Field(() => Boolean, { description: 'Whether it answers every line of the demand in full.' })
  isComplete!: boolean;
  @Field(() => Date, { description: 'From this instant on it can no longer be chosen.' })
  validUntil!: Date;
  @Field(() => String, { nullable: true, description: 'What the vendor adds; null when nothing.' })
  note!: string | null;
  @Field(() => Date, { description: 'When its first version was submitted.' })
  submittedAt!: Date;
}
export const QuoteConnection = connectionOf(() => QuoteType, 'Quote');

type QuoteLineFields = Pick<
  QuoteLine,
  'id' | 'quantity' | 'unitPrice' | 'total' | 'leadTimeDays' | 'note'
>;

@ObjectType('QuoteLine', { description: 'The price for one line of the demand.' })
export class QuoteLineType implements QuoteLineFields {
  @Field(() => ID, { description: 'Id of the line, `qln_…`.' })
  id!: string;
  @Field(() => Int, { description: 'How many units are offered.' })
  quantity!: number;
  @Field(() => UnitPriceType, { description: 'The price of one unit.' })
  unitPrice!: QuoteLine['unitPrice'];
  @Field(() => MoneyType, {
    description: 'Unit price times quantity, rounded once, half away from zero.',
  })
  total!: QuoteLine['total'];
  @Field(() => Int, { nullable: true, description: 'Days from order to shipment; null: not said.' })
  leadTimeDays!: number | null;
  @Field(() => String, { nullable: true, description: 'What the vendor adds; null when nothing.' })
  note!: string | null;
}

@ObjectType('QuoteVersion', {
  description: 'What a quote said at one time. Versions never change.',
})
export class QuoteVersionType {
  @Field(() => Int, { description: 'From 1.' })
  version!: number;
  @Field(() => MoneyType, { description: 'The sum of its lines.' })
  total!: Quote['total'];
  @Field(() => Date, { description: 'Until when it could be chosen.' })
  validUntil!: Date;
  @Field(() => String, { nullable: true, description: 'What the vendor added; null when nothing.' })
  note!: string | null;
  @Field(() => Date, { description: 'When this version was submitted.' })
  submittedAt!: Date;
}

@InputType({ description: 'Which quotes to list; conditions left out do not narrow.' })
export class QuoteFilterInput implements QuoteFilter {
  @Field(() => QuoteStateEnum, { nullable: true, description: 'Only those in this state.' })
  state?: QuoteState | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: only those that the viewer's company submitted, none that it received.",
  })
  mine?: boolean | null;
}

@InputType({ description: 'The price for one line of the demand.' })
export class QuoteLineInput implements QuoteLineContent {
  @Field(() => ID, { description: 'A new id made by the client, `qln_` and a ULID.' })
  id!: string;
  @Field(() => ID, { description: 'The line of the demand it answers; each at most once.' })
  demandLineId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The product offered; left out: the one asked for.',
  })
  productId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "The vendor's own offer that the price stands on, if it has one.",
  })
  offerId?: string | null;
  @Field(() => MoneyInput, { description: "Price of one unit in the demand's currency." })
  unitPrice!: MoneyInput;
  @Field(() => Int, { description: 'How many units are offered, at least 1.' })
  quantity!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Days from order to shipment, 0 to 3650; left out: not said.',
  })
  leadTimeDays?: number | null;
  @Field(() => String, { nullable: true, description: 'A remark, up to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A quote to submit.' })
export class SubmitQuoteInput implements SubmitQuoteContent {
  @Field(() => ID, {
    description: 'A new id made by the client, `quo_` and a ULID: repeating it is safe.',
  })
  id!: string;
  @Field(() => ID, { description: 'The demand it answers.' })
  demandId!: string;
  @Field(() => ID, { description: "The vendor that quotes: one of the viewer's company." })
  vendorId!: string;
  @Field(() => Date, { description: 'Until when it can be chosen: later than now.' })
  validUntil!: Date;
  @Field(() => String, { nullable: true, description: 'A remark, up to 2000 characters.' })
  note?: string | null;
  @Field(() => [QuoteLineInput], { description: 'The prices: 1 to 100 lines.' })
  lines!: QuoteLineInput[];
}

@ObjectType({ description: 'What submitQuote did.' })
export class SubmitQuotePayload extends Payload {
  @Field(() => QuoteType, { nullable: true, description: 'The quote; null on an error.' })
  quote?: Quote;
}

@InputType({ description: 'A new version of a quote; it replaces the whole content.' })
export class ReviseQuoteInput implements ReviseQuoteContent {
  @Field(() => ID, { description: 'The quote.' })
  quoteId!: string;
  @Field(() => Int, {
    description: 'The version it was written upon; STALE_VERSION when there is a newer one.',
  })
  expectedVersion!: number;
  @Field(() => Date, { description: 'Until when it can be chosen: later than now.' })
  validUntil!: Date;
  @Field(() => String, { nullable: true, description: 'A remark, up to 2000 characters.' })
  note?: string | null;
  @Field(() => [QuoteLineInput], { description: 'The prices: 1 to 100 lines, all with new ids.' })
  lines!: QuoteLineInput[];
}

@ObjectType({ description: 'What reviseQuote did.' })
export class ReviseQuotePayload extends Payload {
  @Field(() => QuoteType, { nullable: true, description: 'The quote; null on an error.' })
  quote?: Quote;
}

@InputType({ description: 'Which quote to withdraw.' })
export class WithdrawQuoteInput {
  @Field(() => ID, { description: 'The quote.' })
  quoteId!: string;
}

@ObjectType({ description: 'What withdrawQuote did.' })
export class WithdrawQuotePayload extends Payload {
  @Field(() => QuoteType, { nullable: true, description: 'The quote; null on an error.' })
  quote?: Quote;
}
