// A new passkey: what the device is asked to make, and the check of what it made.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { openTicket, sealTicket, type Ticket } from '../tickets/ticket.js';
import { passkeyErrors } from './passkey.errors.js';
import type { Passkey } from './passkey.js';
import { relyingPartyOf } from './relying-party.js';

/** What a browser needs to talk to the device, and what has to come back with the device's word. */
export interface PasskeyChallenge {
  /** For `navigator.credentials`, in its JSON form. */
  readonly options: object;
  readonly ticket: string;
}

export interface Candidate {
  readonly personId: string;
  readonly email: string;
  readonly displayName: string;
  /** A device that holds one of them makes no other. */
  readonly passkeys: readonly Passkey[];
}

export type NewCredential = Pick<
  Passkey,
  'credentialId' | 'publicKey' | 'signCount' | 'transports' | 'isBackedUp'
>;

/** EdDSA, ES256, RS256: what devices have. */
const algorithms = [-8, -7, -257];
const purpose = 'passkey-registration';

interface Begun {
  readonly personId: string;
  readonly challenge: string;
}

export async function challengeNewPasskey(
  ctx: Context,
  { personId, email, displayName, passkeys }: Candidate,
): Promise<PasskeyChallenge> {
  const { rpID } = relyingPartyOf(ctx);
  const options = await generateRegistrationOptions({
    rpName: 'Agora',
    rpID,
    userID: new Uint8Array(Buffer.from(personId)),
    userName: email,
    userDisplayName: displayName,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: passkeys.map(({ credentialId: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const begun: Begun = { personId, challenge: options.challenge };
  return { options, ticket: sealTicket(ctx, purpose, begun) };
}

/** What the device made for this person, or PASSKEY_REFUSED. */
export async function readNewPasskey(
  ctx: Context,
  { ticket: text, response }: { ticket: string; response: unknown },
): Promise<{ readonly ticket: Ticket<Begun>; readonly credential: NewCredential }> {
  const ticket = openTicket<Begun>(ctx, purpose, text);
  const credential = ticket && (await verified(ctx, ticket, response));
  if (!credential) throw new DomainError(passkeyErrors.PASSKEY_REFUSED);
  return { ticket, credential };
}

async function verified(ctx: Context, { challenge }: Begun, response: unknown) {
  const { origin, rpID } = relyingPartyOf(ctx);
  const checked = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
    // It throws at whatever is not as it should be; all of it is a refusal.
  }).catch(() => null);
  if (!checked?.verified) return null;
  const { credential, credentialBackedUp } = checked.registrationInfo;
  return {
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    signCount: BigInt(credential.counter),
    transports: (credential.transports ?? []).slice(0, 8).map((name) => String(name).slice(0, 20)),
    isBackedUp: credentialBackedUp,
  };
}
