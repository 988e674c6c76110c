// Somebody whose company asks for two factors, and who has only a password, gets an authenticator at the
// second step. Until a code has confirmed it, every call gives another secret.
import type { Context } from '@agora/kernel/graphql/context.js';
import { sealOf } from '../sealing/sealing-key.js';
import type { AuthenticatorSecret } from '../two-factor/authenticator.js';
import { makeAuthenticator } from '../two-factor/enrolment.js';
import { requireNoPasskey } from './open-session.js';
import { personAtStep, readStepToken } from './step-token.js';

export async function beginEnrolment(
  ctx: Context,
  { stepToken }: { stepToken: string },
): Promise<AuthenticatorSecret> {
  const holder = await readStepToken(ctx, stepToken);
  return ctx.transact(async (work) => {
    const person = await personAtStep(work, holder);
    await requireNoPasskey(work, person.id);
    return makeAuthenticator(work, person, sealOf(ctx));
  });
}
