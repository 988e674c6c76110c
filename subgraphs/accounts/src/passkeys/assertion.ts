// A person shows a passkey: the challenge for its device, and the check of the device's signature. Who it is the
// passkey tells; nobody types a name.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { openTicket, sealTicket, type Ticket } from '../tickets/ticket.js';
import { passkeyErrors } from './passkey.errors.js';
import { credentialHash, Passkey } from './passkey.js';
import type { PasskeyChallenge } from './registration.js';
import { relyingPartyOf } from './relying-party.js';

const purpose = 'passkey-sign-in';

interface Begun {
  readonly challenge: string;
}

/** A passkey whose device has signed; it counts once its ticket is spent and its use is counted. */
export interface ShownPasskey {
  readonly ticket: Ticket<Begun>;
  readonly passkeyId: string;
  readonly personId: string;
  readonly signCount: number;
  readonly isBackedUp: boolean;
}

export async function challengePasskey(ctx: Context): Promise<PasskeyChallenge> {
  const { rpID } = relyingPartyOf(ctx);
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
  const begun: Begun = { challenge: options.challenge };
  return { options, ticket: sealTicket(ctx, purpose, begun) };
}

/** Whose passkey it is, or PASSKEY_REFUSED. Checks signatures: never inside a transaction. */
export async function readShownPasskey(
  ctx: Context,
  input: { ticket: string; response: unknown },
): Promise<ShownPasskey> {
  const ticket = openTicket<Begun>(ctx, purpose, input.ticket);
  const response = input.response as AuthenticationResponseJSON | null;
  const where = { credentialHash: credentialHash(String(response?.id)) };
  const passkey = ticket && (await ctx.em.findOne(Passkey, where));
  const signed = passkey && response && (await verified(ctx, ticket, passkey, response));
  if (!signed) throw new DomainError(passkeyErrors.PASSKEY_REFUSED);
  const { id: passkeyId, personId } = passkey;
  return { ticket, passkeyId, personId, ...signed };
}

async function verified(
  ctx: Context,
  { challenge }: Begun,
  passkey: Passkey,
  response: AuthenticationResponseJSON,
) {
  const { origin, rpID } = relyingPartyOf(ctx);
  // Uses are compared later, under the row's lock: two signatures may arrive at once.
  const credential = {
    id: passkey.credentialId,
    publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
    counter: 0,
  };
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential,
    requireUserVerification: true,
  }).catch(() => null);
  const isOwners = !response.response?.userHandle || isHandleOf(passkey, response);
  if (!checked?.verified || !isOwners) return null;
  const { newCounter: signCount, credentialBackedUp: isBackedUp } = checked.authenticationInfo;
  return { signCount, isBackedUp };
}

const isHandleOf = ({ personId }: Passkey, { response }: AuthenticationResponseJSON) =>
  Buffer.from(String(response.userHandle), 'base64url').toString() === personId;
