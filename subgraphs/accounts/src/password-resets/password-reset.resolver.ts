// The way back in for who forgot the password. Anybody may ask.
import type { Context } from '@agora/kernel/graphql/context.js';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  RequestPasswordResetInput,
  RequestPasswordResetPayload,
  ResetPasswordInput,
  ResetPasswordPayload,
} from './password-reset.graphql.js';
import { requestPasswordReset } from './request-password-reset.js';
import { resetPassword } from './reset-password.js';

@Resolver()
export class PasswordResetResolver {
  @Mutation(() => RequestPasswordResetPayload, {
    description:
      'Mails a link for a new password to this e-mail, if somebody signs in with it; the answer does not say whether.',
  })
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput) input: RequestPasswordResetInput,
    @Ctx() ctx: Context,
  ) {
    await requestPasswordReset(ctx, input);
    return {};
  }

  @Mutation(() => ResetPasswordPayload, {
    description:
      'Whoever holds the token of the mail chooses a new password, once and within half an hour. All sessions of the person end.',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() ctx: Context,
  ) {
    await resetPassword(ctx, input);
    return {};
  }
}
