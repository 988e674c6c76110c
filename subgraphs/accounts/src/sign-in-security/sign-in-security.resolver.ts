// A person changes how it signs in; an administrator what its company asks for.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { CompanyType } from '../companies/company.graphql.js';
import type { Company } from '../companies/company.js';
import { seesPeopleOf } from '../companies/company.policy.js';
import { MemberType } from '../members/member.graphql.js';
import type { Member } from '../members/member.js';
import { seesMember } from '../members/member.queries.js';
import { ViewerType } from '../members/viewer.graphql.js';
import { viewer } from '../members/viewer.js';
import { addAuthenticator } from './add-authenticator.js';
import { addPasskey } from './add-passkey.js';
import { beginPasskey } from './begin-passkey.js';
import { clearTwoFactor } from './clear-two-factor.js';
import { confirmAuthenticator } from './confirm-authenticator.js';
import { removeAuthenticator } from './remove-authenticator.js';
import { removePasskey } from './remove-passkey.js';
import { renamePasskey } from './rename-passkey.js';
import { renewRecoveryCodes } from './renew-recovery-codes.js';
import { requireTwoFactor } from './require-two-factor.js';
import {
  AddAuthenticatorInput,
  AddAuthenticatorPayload,
  AddPasskeyInput,
  AddPasskeyPayload,
  BeginPasskeyInput,
  BeginPasskeyPayload,
  ClearTwoFactorInput,
  ClearTwoFactorPayload,
  ConfirmAuthenticatorInput,
  ConfirmAuthenticatorPayload,
  MemberSignInType,
  RemoveAuthenticatorInput,
  RemoveAuthenticatorPayload,
  RemovePasskeyInput,
  RemovePasskeyPayload,
  RenamePasskeyInput,
  RenamePasskeyPayload,
  RenewRecoveryCodesInput,
  RenewRecoveryCodesPayload,
  RequireTwoFactorInput,
  RequireTwoFactorPayload,
  SignInSecurityType,
} from './sign-in-security.graphql.js';
import { memberSignIn, securityOf } from './sign-in-security.queries.js';

async function ownSecurity(ctx: Context) {
  const found = await viewer(ctx);
  return found ? securityOf(ctx, found.member) : undefined;
}

@Resolver(() => ViewerType)
export class SignInSecurityResolver {
  @FieldResolver(() => SignInSecurityType, {
    nullable: true,
    description:
      'How the caller signs in; null for a program with an API key and for staff that acts as the member.',
  })
  security(@Root() { member }: ViewerType, @Ctx() ctx: Context) {
    const { apiKeyId, impersonation } = ctx.actor.caller;
    return apiKeyId || impersonation ? null : securityOf(ctx, member);
  }

  @Mutation(() => AddAuthenticatorPayload, {
    description:
      'The secret for an authenticator app (TOTP: SHA-1, six digits, thirty seconds). It counts from confirmAuthenticator on; until then every call gives another one.',
  })
  addAuthenticator(
    @Arg('input', () => AddAuthenticatorInput) input: AddAuthenticatorInput,
    @Ctx() ctx: Context,
  ) {
    return addAuthenticator(ctx, input);
  }

  @Mutation(() => ConfirmAuthenticatorPayload, {
    description: 'The app shows the right code: from now on sign-in asks for one. Recovery codes.',
  })
  async confirmAuthenticator(
    @Arg('input', () => ConfirmAuthenticatorInput) input: ConfirmAuthenticatorInput,
    @Ctx() ctx: Context,
  ) {
    const recoveryCodes = await confirmAuthenticator(ctx, input);
    return { recoveryCodes, security: await ownSecurity(ctx) };
  }

  @Mutation(() => RemoveAuthenticatorPayload, {
    description:
      'The caller does without its authenticator; recovery codes go too. Where the company asks for two factors, the next sign-in leads to a new one.',
  })
  async removeAuthenticator(
    @Arg('input', () => RemoveAuthenticatorInput) input: RemoveAuthenticatorInput,
    @Ctx() ctx: Context,
  ) {
    await removeAuthenticator(ctx, input);
    return { security: await ownSecurity(ctx) };
  }

  @Mutation(() => RenewRecoveryCodesPayload, {
    description: 'Ten new recovery codes; the old ones are void.',
  })
  async renewRecoveryCodes(
    @Arg('input', () => RenewRecoveryCodesInput) input: RenewRecoveryCodesInput,
    @Ctx() ctx: Context,
  ) {
    const recoveryCodes = await renewRecoveryCodes(ctx, input);
    return { recoveryCodes, security: await ownSecurity(ctx) };
  }

  @Mutation(() => BeginPasskeyPayload, {
    description:
      'What a device has to know to make a passkey for the caller. Who has a second factor already needs a session that has shown it. Nothing changes until addPasskey.',
  })
  beginPasskey(
    @Arg('input', () => BeginPasskeyInput) input: BeginPasskeyInput,
    @Ctx() ctx: Context,
  ) {
    return beginPasskey(ctx, input);
  }

  @Mutation(() => AddPasskeyPayload, {
    description:
      'Keeps the passkey that the device made: it signs in without a password, and counts as two factors.',
  })
  async addPasskey(
    @Arg('input', () => AddPasskeyInput) input: AddPasskeyInput,
    @Ctx() ctx: Context,
  ) {
    const passkey = await addPasskey(ctx, input);
    return { passkey, security: await ownSecurity(ctx) };
  }

  @Mutation(() => RenamePasskeyPayload, { description: 'Calls a passkey of the caller otherwise.' })
  async renamePasskey(
    @Arg('input', () => RenamePasskeyInput) input: RenamePasskeyInput,
    @Ctx() ctx: Context,
  ) {
    return { passkey: await ctx.transact((work) => renamePasskey(work, input)) };
  }

  @Mutation(() => RemovePasskeyPayload, {
    description:
      'The passkey signs in no more. Sessions that it opened go on as if opened with a password.',
  })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput) input: RemovePasskeyInput,
    @Ctx() ctx: Context,
  ) {
    await removePasskey(ctx, input);
    return { security: await ownSecurity(ctx) };
  }

  @Mutation(() => RequireTwoFactorPayload, {
    description:
      "Whether the members of the caller's company show two factors at sign-in; only for its administrators. Who asks for it has shown a second factor itself.",
  })
  async requireTwoFactor(
    @Arg('input', () => RequireTwoFactorInput) input: RequireTwoFactorInput,
    @Ctx() ctx: Context,
  ) {
    return { company: await ctx.transact((work) => requireTwoFactor(work, input)) };
  }
}

@Resolver(() => CompanyType)
export class CompanySignInResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether its members show two factors at sign-in; null for callers outside the company, except the operator.',
  })
  requiresTwoFactor(@Root() company: Company, @Ctx() ctx: Context) {
    return seesPeopleOf(ctx.actor, company.id) ? company.requiresTwoFactor : null;
  }
}

@Resolver(() => MemberType)
export class MemberSignInResolver {
  @FieldResolver(() => MemberSignInType, {
    nullable: true,
    description: 'How it signs in; null for callers outside its company, except the operator.',
  })
  signIn(@Root() member: Member, @Ctx() ctx: Context) {
    return seesMember(ctx.actor, member) ? memberSignIn(ctx, member) : null;
  }

  @Mutation(() => ClearTwoFactorPayload, {
    description:
      "Takes away the authenticator and the passkeys of a member that has lost them, with its recovery codes: for its company's administrators while it acts for no other company, and for the operator's staff. Audited, and told to the person by mail.",
  })
  async clearTwoFactor(
    @Arg('input', () => ClearTwoFactorInput) input: ClearTwoFactorInput,
    @Ctx() ctx: Context,
  ) {
    return { member: await ctx.transact((work) => clearTwoFactor(work, input)) };
  }
}
