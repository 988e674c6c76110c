// The public face of an invitation.
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { MemberType, roleEnum } from '../members/member.graphql.js';
import type { Member } from '../members/member.js';
import type { Role } from '../members/role.js';
import type { Invitation } from './invitation.js';
import { type InvitationState, invitationStates } from './invitation-states.js';

registerEnumType(invitationStates.asEnum, {
  name: 'InvitationState',
  description: 'How far an invitation got.',
  valuesConfig: {
    OPEN: { description: 'It waits for the person, for a week.' },
    ACCEPTED: { description: 'The person is a member.' },
    WITHDRAWN: { description: 'A newer invitation took its place.' },
    EXPIRED: { description: 'The week is over.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Invitation', {
  implements: NodeInterface,
  description: "An offer to become a member. Only the company's administrators see it.",
})
export class InvitationType {
  @Field(() => ID, { description: 'Begins with inv_.' }) id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The secret that accepts it: in the answer that made it, and null ever after.',
  })
  token?: string | null;
  @Field(() => String, { description: 'Who is invited.' }) email!: string;
  @Field(() => String, { description: 'How the person will be called.' }) displayName!: string;
  @Field(() => [roleEnum], { description: 'The roles the person will have.' }) roles!: Role[];
  @Field(() => invitationStates.asEnum, { description: 'How far it got.' }) state!: InvitationState;
  @Field(() => Date, { description: 'Until when it can be accepted.' }) expiresAt!: Date;
}

@InputType({ description: 'Who is invited, and as what.' })
export class InviteMemberInput {
  @Field(() => ID, {
    description:
      'Made by the client, begins with inv_. A repeat gives the invitation without its token.',
  })
  id!: string;
  @Field(() => String, { description: 'Where the invitation is mailed to.' }) email!: string;
  @Field(() => String, { description: '1 to 100 characters; the person can change it later.' })
  displayName!: string;
  @Field(() => [roleEnum], {
    description: 'At least one; OPERATOR and EDITOR only at the operator.',
  })
  roles!: Role[];
}

@ObjectType({ description: 'What inviteMember did.' })
export class InviteMemberPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'Null when refused.' })
  invitation?: Invitation;
}

@InputType({
  description: 'The proof of an invitation, and the password to sign in with from now on.',
})
export class AcceptInvitationInput {
  @Field(() => String, { description: 'From the mail or from the administrator.' }) token!: string;
  @Field(() => String, {
    description: '10 to 200 characters, not the e-mail, not a common one.',
  })
  password!: string;
}

@ObjectType({ description: 'What acceptInvitation did.' })
export class AcceptInvitationPayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: 'The new member; null when refused.' })
  member?: Member;
}
