// A person gets the secret for an authenticator app. Nothing changes for it until confirmAuthenticator.
import type { Context } from '@agora/kernel/graphql/context.js';
import { sealOf } from '../sealing/sealing-key.js';
import type { AuthenticatorSecret } from '../two-factor/authenticator.js';
import { makeAuthenticator } from '../two-factor/enrolment.js';
import { passwordProven, requireNoLessShown } from './prove.js';

/** Takes the context, not a work: it hashes between two transactions. */
export function addAuthenticator(
  ctx: Context,
  { currentPassword }: { currentPassword: string },
): Promise<AuthenticatorSecret> {
  return passwordProven(ctx, currentPassword, 'currentPassword', async (work, person) => {
    await requireNoLessShown(work, person.id);
    return makeAuthenticator(work, person, sealOf(ctx));
  });
}
