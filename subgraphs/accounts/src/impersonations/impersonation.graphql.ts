// The public face of an impersonation.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Impersonation, ImpersonationEnd } from './impersonation.js';

export const impersonationEnd: { readonly [E in ImpersonationEnd]: E } = {
  STAFF: 'STAFF',
  COMPANY: 'COMPANY',
  REPLACED: 'REPLACED',
  SIGNED_OUT: 'SIGNED_OUT',
};
registerEnumType(impersonationEnd, {
  name: 'ImpersonationEnd',
  description: 'Who or what ended an impersonation before its time.',
  valuesConfig: {
    STAFF: { description: 'The staff member itself.' },
    COMPANY: { description: 'The company.' },
    REPLACED: { description: 'The staff member went on as somebody else.' },
    SIGNED_OUT: { description: 'The staff member signed out.' },
  },
});

export enum ImpersonationAction {
  END = 'END',
}
registerEnumType(ImpersonationAction, {
  name: 'ImpersonationAction',
  description: 'What a caller may do to an impersonation.',
  valuesConfig: { END: { description: 'Mutation endImpersonation.' } },
});

@ObjectType('Impersonation', {
  description:
    "Staff of the operator acting as a member for a while. The company's people and the operator see it.",
})
export class ImpersonationType implements Pick<Impersonation, 'id' | 'reason'> {
  @Field(() => ID, { description: 'Begins with ips_.' }) id!: string;
  @Field(() => String, { description: 'Why, in the words of the staff member.' }) reason!: string;
  @Field(() => Date, { description: 'When it began.' }) beganAt!: Date;
  @Field(() => Date, { description: 'When it is over by itself.' }) expiresAt!: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'When it was ended before; null if it was not.',
  })
  endedAt!: Date | null;
  @Field(() => impersonationEnd, { nullable: true, description: 'By whom; null if it was not.' })
  endedBy!: ImpersonationEnd | null;
}

@InputType({ description: 'As whom the caller, staff of the operator, is going to act, and why.' })
export class BeginImpersonationInput {
  @Field(() => ID, { description: 'Made by the client, begins with ips_.' }) id!: string;
  @Field(() => ID, { description: 'An active member of any company but the operator.' })
  memberId!: string;
  @Field(() => String, { description: 'Why; the company reads it. 1 to 500 characters.' })
  reason!: string;
  @Field(() => Int, { nullable: true, description: 'For how long: 1 to 120 minutes; null for 30.' })
  minutes?: number | null;
}

@InputType({ description: 'Which impersonation ends.' })
export class EndImpersonationInput {
  @Field(() => ID, { description: 'Begins with ips_.' }) impersonationId!: string;
}

const result = { nullable: true, description: 'As it is now; null when refused.' };

@ObjectType({ description: 'What beginImpersonation did.' })
export class BeginImpersonationPayload extends Payload {
  @Field(() => ImpersonationType, result) impersonation?: Impersonation;
}
@ObjectType({ description: 'What endImpersonation did.' })
export class EndImpersonationPayload extends Payload {
  @Field(() => ImpersonationType, result) impersonation?: Impersonation;
}
