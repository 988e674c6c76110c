// The public face of an invitation.
import { connectionOf } from '@agora/kernel/graphql/connection.js';
import { NodeInterface, Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { MemberType, roleEnum } from '../members/member.graphql.js';
import type { Member } from '../members/member.js';
import type { Role } from '../roles/role.js';
import type { Invitation } from './invitation.js';
import { type InvitationState, invitationStates } from './invitation-states.js';

registerEnumType(invitationStates.asEnum, {
  name: 'InvitationState',
  description: 'How far an invitation got.',
  valuesConfig: {
    OPEN: { description: 'It waits for the person, for a week.' },
    ACCEPTED: { description: 'The person is a member.' },
    WITHDRAWN: { description: 'It was taken back, or a newer invitation took its place.' },
    EXPIRED: { description: 'The week is over.' },
  },
});

export enum InvitationAction {
  RESEND = 'RESEND',
  WITHDRAW = 'WITHDRAW',
}
registerEnumType(InvitationAction, {
  name: 'InvitationAction',
  description: 'What a caller may do to an invitation.',
  valuesConfig: {
    RESEND: { description: 'Mutation resendInvitation.' },
    WITHDRAW: { description: 'Mutation withdrawInvitation.' },
  },
});

@Directive('@key(fields: "id")')
@ObjectType('Invitation', {
  implements: NodeInterface,
  description:
    "An offer to become a member. Only the company's people with the permission MANAGE_MEMBERS see it.",
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

export const InvitationConnection = connectionOf(() => InvitationType, 'Invitation');

@ObjectType('InvitationPreview', {
  description: 'What a token invites to, for whoever holds it, before it is accepted.',
})
export class InvitationPreviewType {
  @Field(() => InvitationType, { description: 'The invitation itself, without its token.' })
  invitation!: Invitation;
  @Field(() => CompanyType, { description: 'The company the person would act for.' })
  company!: Company;
  @Field(() => MemberType, { description: 'Who invites.' }) inviter!: Member;
  @Field(() => Boolean, {
    description:
      'Whether somebody signs in with this e-mail already: then its password accepts, or being signed in.',
  })
  isKnownPerson!: boolean;
}

@InputType({ description: 'An open invitation to be mailed again.' })
export class ResendInvitationInput {
  @Field(() => ID, { description: "An invitation of the caller's company." }) invitationId!: string;
}

@ObjectType({ description: 'What resendInvitation did.' })
export class ResendInvitationPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'Null when refused.' })
  invitation?: Invitation;
}

@InputType({ description: 'An open invitation to be taken back.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: "An invitation of the caller's company." }) invitationId!: string;
}

@ObjectType({ description: 'What withdrawInvitation did.' })
export class WithdrawInvitationPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'Null when refused.' })
  invitation?: Invitation;
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
    description: 'Built-in ones; OPERATOR and EDITOR only at the operator.',
  })
  roles!: Role[];
  @Field(() => [ID], {
    nullable: true,
    description: "The company's own roles; null for none. At least one role altogether.",
  })
  companyRoleIds?: string[] | null;
}

@ObjectType({ description: 'What inviteMember did.' })
export class InviteMemberPayload extends Payload {
  @Field(() => InvitationType, { nullable: true, description: 'Null when refused.' })
  invitation?: Invitation;
}

@InputType({
  description: 'The proof of an invitation, and the password to sign in with.',
})
export class AcceptInvitationInput {
  @Field(() => String, { description: 'From the mail or from the administrator.' }) token!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'A new person chooses one: 10 to 200 characters, not the e-mail, not a common one. A person who signs in already gives its own, or null when it is the caller.',
  })
  password?: string | null;
}

@ObjectType({ description: 'What acceptInvitation did.' })
export class AcceptInvitationPayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: 'The new member; null when refused.' })
  member?: Member;
}
