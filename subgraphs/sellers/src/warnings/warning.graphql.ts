// The face of warnings: for the seller and the operator.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { type ClassType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import '../scorecard/scorecard.graphql.js';
import { measureCodes } from '../scorecard/thresholds.js';
import { warningStates } from './seller-warning.js';
import { warningActions } from './warning.policy.js';

const say = (description: string) => ({ description });

registerEnumType(warningStates.asEnum, {
  name: 'SellerWarningState',
  description: 'Where a warning is.',
  valuesConfig: {
    RAISED: say('It holds; the seller may appeal.'),
    APPEALED: say('The seller objects; the operator is to decide.'),
    UPHELD: say('The operator stays with it.'),
    WITHDRAWN: say('The operator took it back.'),
  },
});
registerEnumType(warningActions, {
  name: 'SellerWarningAction',
  description: 'What can be done with a warning.',
  valuesConfig: {
    APPEAL: say('Object to it: `appealSellerWarning`.'),
    UPHOLD: say('Stay with it after an appeal: `upholdSellerWarning`.'),
    WITHDRAW: say('Take it back: `withdrawSellerWarning`.'),
  },
});

@ObjectType('SellerWarning', { description: 'What the operator found fault with at a seller.' })
export class SellerWarningType {
  @Field(() => ID, { description: 'Begins with swn_.' })
  id!: string;
  @Field(() => warningStates.asEnum, { description: 'Where it is.' })
  state!: keyof typeof warningStates.asEnum;
  @Field(() => measureCodes, {
    nullable: true,
    description: 'The measure it is about; null for something else.',
  })
  measure!: keyof typeof measureCodes | null;
  @Field(() => String, { description: 'Why it was raised.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: "The seller's objection; null without one." })
  appeal!: string | null;
  @Field(() => String, { nullable: true, description: 'What the operator said in the end.' })
  remarks!: string | null;
  @Field(() => Date, { description: 'When it was raised.' })
  raisedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When the seller objected.' })
  appealedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was upheld or taken back.' })
  decidedAt!: Date | null;
}

export const SellerWarningConnection = connectionOf(() => SellerWarningType, 'SellerWarning');

const theWarning = { description: 'The warning.' } as const;

@InputType({ description: 'A warning.' })
export class RaiseSellerWarningInput {
  @Field(() => ID, {
    description: 'Made by the client, begins with swn_; a repeat is the same one.',
  })
  id!: string;
  @Field(() => ID, { description: 'The seller.' })
  sellerId!: string;
  @Field(() => measureCodes, {
    nullable: true,
    description: 'The measure it is about; left out for something else.',
  })
  measure?: keyof typeof measureCodes | null;
  @Field(() => String, { description: 'Why; the seller reads it. Up to 1,000 characters.' })
  reason!: string;
}

@InputType({ description: 'An objection to a warning.' })
export class AppealSellerWarningInput {
  @Field(() => ID, theWarning)
  warningId!: string;
  @Field(() => String, { description: 'Why it is not right, up to 2,000 characters.' })
  appeal!: string;
}

@InputType({ description: 'A warning that stays.' })
export class UpholdSellerWarningInput {
  @Field(() => ID, theWarning)
  warningId!: string;
  @Field(() => String, { description: 'Why; the seller reads it. Up to 1,000 characters.' })
  remarks!: string;
}

@InputType({ description: 'A warning to take back.' })
export class WithdrawSellerWarningInput {
  @Field(() => ID, theWarning)
  warningId!: string;
  @Field(() => String, { description: 'Why; the seller reads it. Up to 1,000 characters.' })
  remarks!: string;
}

function warningPayload(mutation: string): ClassType<{ warning?: SellerWarningType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class WarningPayload extends Payload {
    @Field(() => SellerWarningType, {
      nullable: true,
      description: 'The warning; null with userErrors.',
    })
    warning?: SellerWarningType | null;
  }
  return WarningPayload;
}

export const RaiseSellerWarningPayload = warningPayload('raiseSellerWarning');
export const AppealSellerWarningPayload = warningPayload('appealSellerWarning');
export const UpholdSellerWarningPayload = warningPayload('upholdSellerWarning');
export const WithdrawSellerWarningPayload = warningPayload('withdrawSellerWarning');
