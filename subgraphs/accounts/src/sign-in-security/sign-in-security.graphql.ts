// How a person signs in, as the person itself sees and changes it.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { MemberType } from '../members/member.graphql.js';
import type { Member } from '../members/member.js';
import type { Passkey } from '../passkeys/passkey.js';
import type { MemberSignIn, SignInSecurity } from './sign-in-security.queries.js';

@ObjectType('Passkey', {
  description:
    "A key on one of the person's devices that signs in by itself. Only the person itself sees it.",
})
export class PasskeyType
  implements Pick<Passkey, 'id' | 'name' | 'isBackedUp' | 'createdAt' | 'lastUsedAt'>
{
  @Field(() => ID, { description: 'Begins with psk_.' }) id!: string;
  @Field(() => String, { description: 'What the person calls it; up to 60 characters.' })
  name!: string;
  @Field(() => Boolean, {
    description:
      'Whether the maker of the device keeps a copy, so that it is there on a new device too.',
  })
  isBackedUp!: boolean;
  @Field(() => Date, { description: 'When it was added.' }) createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'The last sign-in with it; null: none yet.' })
  lastUsedAt!: Date | null;
}

@ObjectType('SignInSecurity', {
  description: 'How the caller proves who it is. Only the person itself sees it.',
})
export class SignInSecurityType implements SignInSecurity {
  @Field(() => [PasskeyType], { description: 'Its passkeys, oldest first, at most ten.' })
  passkeys!: Passkey[];
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
  @Field(() => Boolean, { description: 'Whether it can sign in with a passkey.' })
  hasPasskey!: boolean;
  @Field(() => [MemberSignInAction], { description: 'What the caller may do about it now.' })
  allowedActions!: MemberSignInAction[];
}

@InputType({ description: 'Who has lost its authenticator and recovery codes, or its passkeys.' })
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

@InputType({ description: 'A new passkey for the caller.' })
export class BeginPasskeyInput {
  @Field(() => String, { description: "The caller's password." }) currentPassword!: string;
}
@InputType({ description: 'What the device made.' })
export class AddPasskeyInput {
  @Field(() => ID, { description: 'Made by the client, begins with psk_.' }) id!: string;
  @Field(() => String, { description: 'What the person calls it, 1 to 60 characters.' })
  name!: string;
  @Field(() => String, { description: 'From beginPasskey; good for ten minutes, once.' })
  ticket!: string;
  @Field(() => Json, {
    description: 'RegistrationResponseJSON of Web Authentication, as the browser gives it.',
  })
  response!: unknown;
}
@InputType({ description: 'Another name for a passkey.' })
export class RenamePasskeyInput {
  @Field(() => ID, { description: "One of the caller's." }) passkeyId!: string;
  @Field(() => String, { description: '1 to 60 characters.' }) name!: string;
}
@InputType({ description: 'The caller does without a passkey.' })
export class RemovePasskeyInput extends ProofInput {
  @Field(() => ID, { description: "One of the caller's." }) passkeyId!: string;
}

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
@ObjectType({ description: 'What beginPasskey did.' })
export class BeginPasskeyPayload extends Payload {
  @Field(() => Json, {
    nullable: true,
    description:
      'PublicKeyCredentialCreationOptionsJSON of Web Authentication, for the browser; null when refused.',
  })
  options?: object;
  @Field(() => String, { nullable: true, description: 'For addPasskey; null when refused.' })
  ticket?: string;
}
@ObjectType({ description: 'What addPasskey did.' })
export class AddPasskeyPayload extends SecurityPayload {
  @Field(() => PasskeyType, { nullable: true, description: 'The new one; null when refused.' })
  passkey?: Passkey;
}
@ObjectType({ description: 'What renamePasskey did.' })
export class RenamePasskeyPayload extends Payload {
  @Field(() => PasskeyType, { nullable: true, description: 'As it is now; null when refused.' })
  passkey?: Passkey;
}
@ObjectType({ description: 'What removePasskey did.' })
export class RemovePasskeyPayload extends SecurityPayload {}

@ObjectType({ description: 'What requireTwoFactor did.' })
export class RequireTwoFactorPayload extends Payload {
  @Field(() => CompanyType, { nullable: true, description: 'As it is now; null when refused.' })
  company?: Company;
}
