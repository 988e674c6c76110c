// The public face of a wish to join a company.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { roleEnum } from '../members/member.graphql.js';
import type { Role } from '../roles/role.js';
import type { JoinRequest } from './join-request.js';
import { type JoinRequestState, joinRequestStates } from './join-request-states.js';

registerEnumType(joinRequestStates.asEnum, {
  name: 'JoinRequestState',
  description: 'How far a wish to join a company got.',
  valuesConfig: {
    ASKED: { description: 'The mailbox is not proved yet; forgotten after a day.' },
    WAITING: { description: 'It waits for the administrators, for 14 days.' },
    ACCEPTED: { description: 'An invitation went out.' },
    DECLINED: { description: 'The administrators did not want it.' },
    EXPIRED: { description: 'Nobody decided in time.' },
  },
});

export enum JoinRequestAction {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
}
registerEnumType(JoinRequestAction, {
  name: 'JoinRequestAction',
  description: 'What a caller may do to a wish to join.',
  valuesConfig: {
    ACCEPT: { description: 'Mutation acceptJoinRequest.' },
    DECLINE: { description: 'Mutation declineJoinRequest.' },
  },
});

@ObjectType('JoinRequest', {
  description:
    "Somebody with a mailbox at the company's domain would like to join. Only its people with the permission MANAGE_MEMBERS see it.",
})
export class JoinRequestType implements Pick<JoinRequest, 'id' | 'email' | 'displayName'> {
  @Field(() => ID, { description: 'Begins with jnr_.' }) id!: string;
  @Field(() => String, { description: 'The mailbox, which is proved.' }) email!: string;
  @Field(() => String, { description: 'How the person wants to be called.' })
  displayName!: string;
  @Field(() => joinRequestStates.asEnum, { description: 'How far it got.' })
  state!: JoinRequestState;
  @Field(() => Date, { description: 'When it was asked for.' }) createdAt!: Date;
  @Field(() => Date, { description: 'When it ends by itself.' }) expiresAt!: Date;
}

@InputType({ description: 'Who would like to join the company of its mailbox.' })
export class AskToJoinInput {
  @Field(() => String, { description: 'The mailbox at the company.' }) email!: string;
  @Field(() => String, { description: '1 to 100 characters.' }) displayName!: string;
  @Field(() => String, { description: 'Language of the mails: "zh-CN" or "en".' })
  locale!: string;
}

@InputType({ description: 'The proof of the mailbox.' })
export class ConfirmJoinRequestInput {
  @Field(() => String, { description: 'From the mail.' }) token!: string;
}

@InputType({ description: 'Who is let in, and as what.' })
export class AcceptJoinRequestInput {
  @Field(() => ID, { description: "A wish to join the caller's company." }) requestId!: string;
  @Field(() => [roleEnum], { description: 'Built-in roles the person will have.' })
  roles!: Role[];
  @Field(() => [ID], {
    nullable: true,
    description: "The company's own roles; null for none. At least one role altogether.",
  })
  companyRoleIds?: string[] | null;
}

@InputType({ description: 'Who is not let in.' })
export class DeclineJoinRequestInput {
  @Field(() => ID, { description: "A wish to join the caller's company." }) requestId!: string;
}

@ObjectType({
  description: 'What askToJoin did; the same whether or not a mail went out.',
})
export class AskToJoinPayload extends Payload {}

@ObjectType({ description: 'What confirmJoinRequest did.' })
export class ConfirmJoinRequestPayload extends Payload {
  @Field(() => CompanyType, {
    nullable: true,
    description: 'The company whose administrators decide; null when refused.',
  })
  company?: Company;
}
const result = { nullable: true, description: 'As it is now; null when refused.' };

@ObjectType({ description: 'What acceptJoinRequest did.' })
export class AcceptJoinRequestPayload extends Payload {
  @Field(() => JoinRequestType, result) joinRequest?: JoinRequest;
}
@ObjectType({ description: 'What declineJoinRequest did.' })
export class DeclineJoinRequestPayload extends Payload {
  @Field(() => JoinRequestType, result) joinRequest?: JoinRequest;
}
