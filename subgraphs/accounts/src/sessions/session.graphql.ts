// Sessions as the gateway handles them; nothing of this is public.
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Payload } from '@agora/kernel/graphql/values.js';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { PasskeyChallenge } from '../passkeys/registration.js';
import type { SecondStep } from './open-session.js';

@Directive('@inaccessible')
@InputType({ description: 'Somebody at the door. Internal.' })
export class OpenSessionInput {
  @Field(() => String, { description: 'As it was typed.' }) email!: string;
  @Field(() => String, { description: 'As it was typed.' }) password!: string;
  @Field(() => String, {
    description: "The person's IP address, v4 or v6; wrong passwords are counted for it.",
  })
  address!: string;
  @Field(() => String, { nullable: true, description: 'The User-Agent header; cut at 300.' })
  userAgent?: string | null;
}

@Directive('@inaccessible')
@InputType({ description: 'A session to renew. Internal.' })
export class RotateSessionInput {
  @Field(() => String, { description: 'The current refresh token.' }) refreshToken!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Go on in this company, which the person is a member of; null for the same one.',
  })
  companyId?: string | null;
}

@Directive('@inaccessible')
@InputType({ description: 'A session to end. Internal.' })
export class CloseSessionInput {
  @Field(() => String, { description: 'Any refresh token of the session.' }) refreshToken!: string;
}

@Directive('@inaccessible')
@InputType({ description: 'Somebody at the second step. Internal.' })
export class PassSecondStepInput {
  @Field(() => String, { description: 'From openSession.' }) stepToken!: string;
  @Field(() => String, { description: 'Six digits, or a recovery code.' }) code!: string;
  @Field(() => String, { description: "The person's IP address, v4 or v6." }) address!: string;
  @Field(() => String, { nullable: true, description: 'The User-Agent header; cut at 300.' })
  userAgent?: string | null;
}

@Directive('@inaccessible')
@InputType({ description: 'Somebody who needs an authenticator to go on. Internal.' })
export class BeginEnrolmentInput {
  @Field(() => String, { description: 'From openSession.' }) stepToken!: string;
}

@Directive('@inaccessible')
@InputType({ description: 'Somebody who shows a passkey. Internal.' })
export class OpenSessionWithPasskeyInput {
  @Field(() => String, { description: 'From passkeyChallenge.' }) ticket!: string;
  @Field(() => Json, { description: 'The AuthenticationResponseJSON of the browser.' })
  response!: unknown;
  @Field(() => String, { description: "The person's IP address, v4 or v6." }) address!: string;
  @Field(() => String, { nullable: true, description: 'The User-Agent header; cut at 300.' })
  userAgent?: string | null;
}

@Directive('@inaccessible')
@ObjectType('PasskeyChallenge', { description: 'What a device with a passkey signs. Internal.' })
export class PasskeyChallengeType implements PasskeyChallenge {
  @Field(() => Json, { description: 'PublicKeyCredentialRequestOptionsJSON for the browser.' })
  options!: object;
  @Field(() => String, { description: 'For openSessionWithPasskey: ten minutes, once.' })
  ticket!: string;
}

@Directive('@inaccessible')
@InputType({ description: "Somebody who goes to its company's provider. Internal." })
export class BeginCompanySignInInput {
  @Field(() => String, { description: 'As it was typed; its domain tells the company.' })
  email!: string;
  @Field(() => String, { description: "The person's IP address, v4 or v6." }) address!: string;
}

@Directive('@inaccessible')
@InputType({ description: "Somebody who comes back from its company's provider. Internal." })
export class OpenSessionByCompanyInput {
  @Field(() => String, { description: 'From beginCompanySignIn.' }) ticket!: string;
  @Field(() => String, { description: 'The address it came back to, after the question mark.' })
  query!: string;
  @Field(() => String, { description: 'The language it reads, for somebody new.' })
  locale!: string;
  @Field(() => String, { description: "The person's IP address, v4 or v6." }) address!: string;
  @Field(() => String, { nullable: true, description: 'The User-Agent header; cut at 300.' })
  userAgent?: string | null;
}

@Directive('@inaccessible')
@ObjectType('SecondStep', { description: 'The password was right, and more is asked. Internal.' })
export class SecondStepType {
  @Field(() => String, { description: 'A JWT for passSecondStep.' }) stepToken!: string;
  @Field(() => Date, { description: 'Ten minutes ahead.' }) stepTokenExpiresAt!: Date;
  @Field(() => Boolean, {
    description: 'Whether the person has to get an authenticator first: beginEnrolment.',
  })
  mustEnrol!: boolean;
}

@ObjectType()
abstract class SessionTokensPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'A JWT; null when refused.' })
  accessToken?: string;
  @Field(() => Date, { nullable: true, description: 'Ten minutes ahead; null when refused.' })
  accessTokenExpiresAt?: Date;
  @Field(() => String, { nullable: true, description: 'Good for one use; null when refused.' })
  refreshToken?: string;
  @Field(() => Date, { nullable: true, description: 'Thirty days ahead; null when refused.' })
  refreshTokenExpiresAt?: Date;
}

@Directive('@inaccessible')
@ObjectType({
  description:
    'Tokens, or a second step, or SIGN_IN_REFUSED, or TOO_MANY_ATTEMPTS with params.retryAfterSeconds. Internal.',
})
export class OpenSessionPayload extends SessionTokensPayload {
  @Field(() => SecondStepType, {
    nullable: true,
    description: 'What comes next, instead of tokens; null when there are tokens, or a refusal.',
  })
  secondStep?: SecondStep;
}

@Directive('@inaccessible')
@ObjectType({
  description:
    'Tokens, or WRONG_CODE, CODE_USED, STEP_EXPIRED, or TOO_MANY_ATTEMPTS with params.retryAfterSeconds. Internal.',
})
export class PassSecondStepPayload extends SessionTokensPayload {
  @Field(() => [String], {
    nullable: true,
    description: 'Told once, when the step was the enrolment; null otherwise.',
  })
  recoveryCodes?: string[] | null;
}

@Directive('@inaccessible')
@ObjectType({
  description:
    'Tokens, or PASSKEY_REFUSED, or TOO_MANY_ATTEMPTS with params.retryAfterSeconds. Internal.',
})
export class OpenSessionWithPasskeyPayload extends SessionTokensPayload {}

@Directive('@inaccessible')
@ObjectType({
  description:
    'The way to the provider, or COMPANY_SIGN_IN_UNKNOWN, COMPANY_SIGN_IN_FAILED, TOO_MANY_ATTEMPTS. Internal.',
})
export class BeginCompanySignInPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'Where the browser goes; null when refused.',
  })
  url?: string;
  @Field(() => String, {
    nullable: true,
    description: 'For openSessionByCompany: ten minutes, once; null when refused.',
  })
  ticket?: string;
}

@Directive('@inaccessible')
@ObjectType({
  description:
    'Tokens, or STEP_EXPIRED, COMPANY_SIGN_IN_FAILED, COMPANY_SIGN_IN_REFUSED, TOO_MANY_ATTEMPTS. Internal.',
})
export class OpenSessionByCompanyPayload extends SessionTokensPayload {}

@Directive('@inaccessible')
@ObjectType({ description: 'The secret of a new authenticator, or STEP_EXPIRED. Internal.' })
export class BeginEnrolmentPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Base32; null when refused.' })
  secret?: string;
  @Field(() => String, { nullable: true, description: 'otpauth://totp/…; null when refused.' })
  uri?: string;
}

@Directive('@inaccessible')
@ObjectType({
  description:
    'Tokens, or SESSION_ENDED (forget the cookies), or SESSION_JUST_ROTATED (keep the cookies; a racing request has the new tokens). Internal.',
})
export class RotateSessionPayload extends SessionTokensPayload {}

@Directive('@inaccessible')
@ObjectType({ description: 'Never refused. Internal.' })
export class CloseSessionPayload extends Payload {}
