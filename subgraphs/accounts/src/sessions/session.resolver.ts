// The gateway's way to sessions: sign-in, renewal, sign-out, and the keys that check access tokens.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Json } from '@agora/kernel/graphql/scalars.js';
import { Arg, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { challengePasskey } from '../passkeys/assertion.js';
import { accessTokenKeys } from './access-token.js';
import { beginCompanySignIn } from './begin-company-sign-in.js';
import { beginEnrolment } from './begin-enrolment.js';
import { closeSession } from './close-session.js';
import { openSession } from './open-session.js';
import { openSessionByCompany } from './open-session-by-company.js';
import { openSessionWithPasskey } from './open-session-with-passkey.js';
import { passSecondStep } from './pass-second-step.js';
import { rotateSession } from './rotate-session.js';
import {
  BeginCompanySignInInput,
  BeginCompanySignInPayload,
  BeginEnrolmentInput,
  BeginEnrolmentPayload,
  CloseSessionInput,
  CloseSessionPayload,
  OpenSessionByCompanyInput,
  OpenSessionByCompanyPayload,
  OpenSessionInput,
  OpenSessionPayload,
  OpenSessionWithPasskeyInput,
  OpenSessionWithPasskeyPayload,
  PasskeyChallengeType,
  PassSecondStepInput,
  PassSecondStepPayload,
  RotateSessionInput,
  RotateSessionPayload,
} from './session.graphql.js';

@Resolver()
export class SessionResolver {
  @Directive('@inaccessible')
  @Query(() => Json, {
    description:
      'The JWK set that checks access tokens (EdDSA; iss and aud "agora"; sub is the member; claims company, roles, locale, sid). Internal.',
  })
  accessTokenKeys(@Ctx() ctx: Context) {
    return accessTokenKeys(ctx);
  }

  @Directive('@inaccessible')
  @Mutation(() => OpenSessionPayload, { description: 'Sign-in. Internal.' })
  openSession(@Arg('input', () => OpenSessionInput) input: OpenSessionInput, @Ctx() ctx: Context) {
    return openSession(ctx, input);
  }

  @Directive('@inaccessible')
  @Query(() => PasskeyChallengeType, {
    description: 'What a device with a passkey has to sign; another one at every call. Internal.',
  })
  passkeyChallenge(@Ctx() ctx: Context) {
    return challengePasskey(ctx);
  }

  @Directive('@inaccessible')
  @Mutation(() => OpenSessionWithPasskeyPayload, {
    description: 'Sign-in with a passkey alone. Internal.',
  })
  openSessionWithPasskey(
    @Arg('input', () => OpenSessionWithPasskeyInput) input: OpenSessionWithPasskeyInput,
    @Ctx() ctx: Context,
  ) {
    return openSessionWithPasskey(ctx, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => BeginCompanySignInPayload, {
    description: "The way to the provider of somebody's company. Internal.",
  })
  beginCompanySignIn(
    @Arg('input', () => BeginCompanySignInInput) input: BeginCompanySignInInput,
    @Ctx() ctx: Context,
  ) {
    return beginCompanySignIn(ctx, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => OpenSessionByCompanyPayload, {
    description: "Sign-in by what a company's provider says. Internal.",
  })
  openSessionByCompany(
    @Arg('input', () => OpenSessionByCompanyInput) input: OpenSessionByCompanyInput,
    @Ctx() ctx: Context,
  ) {
    return openSessionByCompany(ctx, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => PassSecondStepPayload, { description: 'The end of a sign-in. Internal.' })
  passSecondStep(
    @Arg('input', () => PassSecondStepInput) input: PassSecondStepInput,
    @Ctx() ctx: Context,
  ) {
    return passSecondStep(ctx, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => BeginEnrolmentPayload, {
    description: 'An authenticator for somebody at the second step. Internal.',
  })
  beginEnrolment(
    @Arg('input', () => BeginEnrolmentInput) input: BeginEnrolmentInput,
    @Ctx() ctx: Context,
  ) {
    return beginEnrolment(ctx, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => RotateSessionPayload, { description: 'Renews a session. Internal.' })
  rotateSession(
    @Arg('input', () => RotateSessionInput) input: RotateSessionInput,
    @Ctx() ctx: Context,
  ) {
    return rotateSession(ctx, input);
  }

  @Directive('@inaccessible')
  @Mutation(() => CloseSessionPayload, { description: 'Sign-out. Internal.' })
  async closeSession(
    @Arg('input', () => CloseSessionInput) input: CloseSessionInput,
    @Ctx() ctx: Context,
  ) {
    await ctx.transact((work) => closeSession(work, input));
    return {};
  }
}
