// The face of scorecards: thresholds for everybody, figures for the seller and the operator.
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { judgements, measureCodes } from './thresholds.js';

const say = (description: string) => ({ description });

registerEnumType(measureCodes, {
  name: 'ScorecardMeasureCode',
  description:
    'What sellers are measured by; each is a share of bad ones among its orders, demands or messages.',
  valuesConfig: {
    UNFULFILLED: say(
      'Orders declined, left without an answer, or given up after they were confirmed.',
    ),
    LATE_ANSWER: say('Orders answered later than they should be.'),
    LATE_SHIPMENT: say('Confirmed orders sent after the lead time promised, or not sent yet.'),
    SHORT_DELIVERY: say('Received orders that came short.'),
    UNQUOTED_DEMAND: say(
      'Demands for a product it had on the market that ended without a quote of it; cancelled ones do not count.',
    ),
    LATE_QUOTE: say('Demands it quoted later than it should.'),
    LATE_REPLY: say("The operator's messages it answered later than it should, or not yet."),
  },
});
registerEnumType(judgements, {
  name: 'ScorecardJudgement',
  description: 'How a figure stands to its threshold.',
  valuesConfig: {
    TOO_FEW: say('There are too few orders to say anything.'),
    GOOD: say('Within the threshold.'),
    AT_RISK: say('Within, but one or two more bad ones would be too much.'),
    BEYOND: say('Beyond the threshold.'),
  },
});

@ObjectType('ScorecardThreshold', {
  description: 'Where a measure becomes too much; the same for all sellers.',
})
export class ScorecardThresholdType {
  @Field(() => measureCodes, { description: 'The measure.' })
  code!: keyof typeof measureCodes;
  @Field(() => Int, { description: 'The share that is still good, in hundredths of a percent.' })
  limitBasisPoints!: number;
}

@ObjectType('ScorecardRules', { description: 'How sellers are measured.' })
export class ScorecardRulesType {
  @Field(() => [ScorecardThresholdType], { description: 'The thresholds.' })
  thresholds!: ScorecardThresholdType[];
  @Field(() => Int, { description: 'What happened in so many days counts.' })
  windowDays!: number;
  @Field(() => Int, { description: 'Fewer orders than these say nothing.' })
  sampleMin!: number;
  @Field(() => Int, { description: 'Within how many hours an order should be answered.' })
  answerHours!: number;
  @Field(() => Int, { description: 'Within how many hours a demand should be quoted.' })
  quoteHours!: number;
  @Field(() => Int, {
    description: "Within how many hours the operator's messages should be answered.",
  })
  replyHours!: number;
  @Field(() => Int, { description: 'Days to dispatch where no lead time was promised.' })
  usualLeadTimeDays!: number;
}

@ObjectType('ScorecardMeasure', { description: 'One figure of a seller.' })
export class ScorecardMeasureType {
  @Field(() => measureCodes, { description: 'What is measured.' })
  code!: keyof typeof measureCodes;
  @Field(() => Int, { description: 'How many orders, demands or messages it is about.' })
  sampleSize!: number;
  @Field(() => Int, { description: 'How many of them are bad.' })
  badCount!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Their share in hundredths of a percent, rounded; null without orders.',
  })
  badBasisPoints!: number | null;
  @Field(() => Int, { description: 'The share that is still good, in hundredths of a percent.' })
  limitBasisPoints!: number;
  @Field(() => judgements, { description: 'How it stands to the threshold.' })
  judgement!: keyof typeof judgements;
  @Field(() => Int, {
    description: 'So many more bad orders, and no good ones, and it is too much; 0 when it is.',
  })
  badUntilBeyond!: number;
  @Field(() => Int, { description: 'So many good orders, and it is good again; 0 when it is.' })
  goodUntilWithin!: number;
}

@ObjectType('Scorecard', {
  description: "A seller's figures; its own people and the operator see them.",
})
export class ScorecardType {
  @Field(() => Date, { description: 'Orders placed since then count.' })
  since!: Date;
  @Field(() => [ScorecardMeasureType], {
    description: 'The figures, in the order of the thresholds.',
  })
  measures!: ScorecardMeasureType[];
}
