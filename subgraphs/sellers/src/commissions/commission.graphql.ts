// The face of commission terms: for the seller and the operator.
import { MoneyInput, MoneyType, Payload } from '@agora/kernel/graphql/values.js';
import type { Money } from '@agora/kernel/money/money.js';
import {
  type ClassType,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { commissionActions } from './commission.policy.js';
import { commissionStates } from './commission-terms.js';

const say = (description: string) => ({ description });

registerEnumType(commissionStates.asEnum, {
  name: 'CommissionState',
  description: 'Where commission terms are.',
  valuesConfig: {
    PROPOSED: say('The seller is to say yes or no.'),
    AGREED: say('They hold from `validFrom` to `validUntil`.'),
    DECLINED: say('The seller said no.'),
  },
});
registerEnumType(commissionActions, {
  name: 'CommissionAction',
  description: 'What can be done with commission terms.',
  valuesConfig: {
    ACCEPT: say('Agree to them: `acceptCommissionTerms`.'),
    DECLINE: say('Not agree to them: `declineCommissionTerms`.'),
  },
});

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Category', { description: 'A place in the tree of products.' })
class CommissionCategoryType {
  @Field(() => ID, { description: 'Global id of the category.' })
  id!: string;
}

@ObjectType('CommissionRate', {
  description:
    'The share for what is in a category or below it; the nearest above a product counts.',
})
export class CommissionRateType {
  @Field(() => CommissionCategoryType, {
    nullable: true,
    description: 'The category; null when it cannot be shown.',
  })
  category!: CommissionCategoryType | null;
  @Field(() => Int, { description: "Of such lines' total, in hundredths of a percent." })
  basisPoints!: number;
}

@InputType({ description: 'Another share for what is in a category or below it.' })
export class CommissionRateInput {
  @Field(() => ID, { description: 'The category.' })
  categoryId!: string;
  @Field(() => Int, { description: 'In hundredths of a percent, 0 to 5,000.' })
  basisPoints!: number;
}

@ObjectType('CommissionTerms', {
  description: 'What a seller pays the platform for an order; it and the operator see them.',
})
export class CommissionTermsType {
  @Field(() => ID, { description: 'Begins with cmt_.' })
  id!: string;
  @Field(() => commissionStates.asEnum, { description: 'Where they are.' })
  state!: keyof typeof commissionStates.asEnum;
  @Field(() => String, { description: 'What the plan is called.' })
  plan!: string;
  @Field(() => Int, { description: "Of an order's total, in hundredths of a percent." })
  basisPoints!: number;
  @Field(() => [CommissionRateType], {
    description: 'In place of that for some categories; up to 100.',
  })
  categoryRates!: CommissionRateType[];
  @Field(() => MoneyType, {
    nullable: true,
    description: 'What an order in its currency costs at the least; null: nothing.',
  })
  minimum!: Money | null;
  @Field(() => Date, { description: 'Orders placed from then on are charged by them.' })
  validFrom!: Date;
  @Field(() => Date, { nullable: true, description: 'Until when; null: until others hold.' })
  validUntil!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the seller decided.' })
  decidedAt!: Date | null;
}

@InputType({ description: 'Terms to propose.' })
export class ProposeCommissionTermsInput {
  @Field(() => ID, { description: 'Made by the client, begins with cmt_; a repeat is the same.' })
  id!: string;
  @Field(() => ID, { description: 'The seller.' })
  sellerId!: string;
  @Field(() => String, { description: 'What the plan is called, up to 60 characters.' })
  plan!: string;
  @Field(() => Int, { description: "Of an order's total in hundredths of a percent, 0 to 5,000." })
  basisPoints!: number;
  @Field(() => [CommissionRateInput], {
    nullable: true,
    description: 'Other shares for categories, each once, up to 100; none when left out.',
  })
  categoryRates?: CommissionRateInput[] | null;
  @Field(() => MoneyInput, { nullable: true, description: 'What an order costs at the least.' })
  minimum?: MoneyInput | null;
  @Field(() => Date, {
    nullable: true,
    description: 'From when on; from the agreement when left out.',
  })
  validFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Until when; open when left out.' })
  validUntil?: Date | null;
}

@InputType({ description: 'Terms to agree to.' })
export class AcceptCommissionTermsInput {
  @Field(() => ID, { description: 'The terms.' })
  termsId!: string;
}

@InputType({ description: 'Terms not to agree to.' })
export class DeclineCommissionTermsInput {
  @Field(() => ID, { description: 'The terms.' })
  termsId!: string;
}

function termsPayload(mutation: string): ClassType<{ terms?: CommissionTermsType | null }> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Payload`;
  @ObjectType(name, { description: `The answer to ${mutation}.` })
  class TermsPayload extends Payload {
    @Field(() => CommissionTermsType, {
      nullable: true,
      description: 'The terms; null with userErrors.',
    })
    terms?: CommissionTermsType | null;
  }
  return TermsPayload;
}

export const ProposeCommissionTermsPayload = termsPayload('proposeCommissionTerms');
export const AcceptCommissionTermsPayload = termsPayload('acceptCommissionTerms');
export const DeclineCommissionTermsPayload = termsPayload('declineCommissionTerms');
