// The caller's identity on its way from the gateway (or a sibling) to a subgraph: a short-lived token
// signed with the platform's service secret. A subgraph answers nobody without one.
import { jwtVerify, SignJWT } from 'jose';
import { Actor, type Caller } from './actor.js';

export const callerHeader = 'x-agora-caller';
const issuer = 'agora';
const lifetime = '30s';

/** The key for signing callers; the secret has at least 32 characters. */
export function callerKey(serviceSecret: string): Uint8Array {
  if (serviceSecret.length < 32)
    throw new RangeError('SERVICE_SECRET: needs at least 32 characters');
  return new TextEncoder().encode(serviceSecret);
}

export async function signCaller(caller: Caller, key: Uint8Array): Promise<string> {
  return new SignJWT({ caller: caller as unknown as Record<string, unknown> })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(key);
}

/** The actor the token speaks for; rejects one that is missing, forged or stale. */
export async function verifyCaller(token: string | undefined, key: Uint8Array): Promise<Actor> {
  if (!token) throw new RangeError('no caller');
  const { payload } = await jwtVerify(token, key, {
    issuer,
    algorithms: ['HS256'],
    clockTolerance: 5,
  });
  return new Actor(payload.caller as Caller);
}
