// How a person signs in, as the person itself sees and changes it.
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { MemberType } from '../members/member.graphql.js';
import type { Member } from '../members/member.js';
import type { MemberSignIn, SignInSecurity } from './sign-in-security.queries.js';

@ObjectType('SignInSecurity', {
  description: 'How the caller proves who it is. Only the person itself sees it.',
})
export class SignInSecurityType implements SignInSecurity {
  @Field(() => Date, {
    nullable: true,
    description:
      'Since when an authenticator app is asked for at sign-in; null when a password is enough.',
  })
  authenticatorAddedAt!: Date | null;
  @Field(() => Int, {
    description: 'How many recovery codes are unused, of ten; 0 without an authenticator.',
  })
  recoveryCodeCount!: number;
  @Field(() => Boolean, {
    description: 'Whether the company it acts for lets nobody in with a password alone.',
  })
  isTwoFactorRequired!: boolean;
  @Field(() => Boolean, {
    description: 'Whether the session that asks has shown a second factor.',
  })
  hasShownSecondFactor!: boolean;
}

export enum MemberSignInAction {
  CLEAR_TWO_FACTOR = 'CLEAR_TWO_FACTOR',
}
registerEnumType(MemberSignInAction, {
  name: 'MemberSignInAction',
  description: 'What a caller may do about how a member signs in.',
  valuesConfig: { CLEAR_TWO_FACTOR: { description: 'Mutation clearTwoFactor.' } },
});

@ObjectType('MemberSignIn', {
  description: "How a member signs in, as its company's people and the operator see it.",
})
export class MemberSignInType implements MemberSignIn {
  @Field(() => Boolean, { description: 'Whether it is asked for a code of an app.' })
  hasAuthenticator!: boolean;
  @Field(() => [MemberSignInAction], { description: 'What the caller may do about it now.' })
  allowedActions!: MemberSignInAction[];
}

@InputType({ description: 'Who has lost its authenticator and its recovery codes.' })
export class ClearTwoFactorInput {
  @Field(() => ID, { description: "A member of the caller's company; of any for the operator." })
  memberId!: string;
}
@ObjectType({ description: 'What clearTwoFactor did.' })
export class ClearTwoFactorPayload extends Payload {
  @Field(() => MemberType, { nullable: true, description: 'Null when refused.' }) member?: Member;
}

@InputType({ description: 'A new authenticator for the caller.' })
export class AddAuthenticatorInput {
  @Field(() => String, { description: "The caller's password." }) currentPassword!: string;
}
@InputType({ description: 'The first code of the new authenticator.' })
export class ConfirmAuthenticatorInput {
  @Field(() => String, { description: 'Six digits, as the app shows them now.' }) code!: string;
}

@InputType()
export abstract class ProofInput {
  @Field(() => String, {
    nullable: true,
    description: "The caller's password; null when there is a code.",
  })
  password?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Six digits of the authenticator, or a recovery code; null when there is a password.',
  })
  code?: string | null;
}
@InputType({ description: 'The caller does without its authenticator.' })
export class RemoveAuthenticatorInput extends ProofInput {}
@InputType({ description: 'The caller wants new recovery codes.' })
export class RenewRecoveryCodesInput extends ProofInput {}

@InputType({ description: 'Whether members of the company show two factors at sign-in.' })
export class RequireTwoFactorInput {
  @Field(() => Boolean, { description: 'True: nobody gets in with a password alone.' })
  isRequired!: boolean;
}

const told = 'Told once, never again; null when refused.';
const security = 'How the caller signs in now; null when refused.';

@ObjectType({ description: 'What addAuthenticator did.' })
export class AddAuthenticatorPayload extends Payload {
  @Field(() => String, { nullable: true, description: `Base32, to be typed. ${told}` })
  secret?: string;
  @Field(() => String, {
    nullable: true,
    description: `otpauth://totp/…, to be shown as a QR code. ${told}`,
  })
  uri?: string;
}

@ObjectType()
abstract class SecurityPayload extends Payload {
  @Field(() => SignInSecurityType, { nullable: true, description: security })
  security?: SignInSecurity;
}
@ObjectType({ description: 'What confirmAuthenticator did.' })
export class ConfirmAuthenticatorPayload extends SecurityPayload {
  @Field(() => [String], { nullable: true, description: `Ten recovery codes. ${told}` })
  recoveryCodes?: string[];
}
@ObjectType({ description: 'What removeAuthenticator did.' })
export class RemoveAuthenticatorPayload extends SecurityPayload {}
@ObjectType({ description: 'What renewRecoveryCodes did.' })
export class RenewRecoveryCodesPayload extends SecurityPayload {
  @Field(() => [String], { nullable: true, description: `Ten new ones. ${told}` })
  recoveryCodes?: string[];
}
@ObjectType({ description: 'What requireTwoFactor did.' })
export class RequireTwoFactorPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'As it is now; null when refused.' })
  company?: Company;
}
