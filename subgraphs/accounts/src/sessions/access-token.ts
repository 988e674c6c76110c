// The short-lived proof of who somebody is: a JWT that the gateway checks with our public key,
// without asking. It cannot be taken back, so it lives for ten minutes.
import type { Context } from '@agora/kernel/graphql/context.js';
import { SignJWT } from 'jose';
import type { Member } from '../members/member.js';
import { signingKeyOf } from './signing-key.js';

const lifetimeSeconds = 600;
const issuer = 'agora';

export interface IssuedAccessToken {
  accessToken: string;
  accessTokenExpiresAt: Date;
}

export interface TokenHolder {
  readonly member: Member;
  /** The names of all it may do; see roles/permission.ts. */
  readonly rights: readonly string[];
  readonly session: { readonly id: string };
}

/** Claims: sub (member), company, roles, locale, sid (session), iss and aud `agora`. */
export async function issueAccessToken(
  ctx: Context,
  { member, rights, session }: TokenHolder,
): Promise<IssuedAccessToken> {
  const { id, companyId, locale } = member;
  const { privateKey, kid } = signingKeyOf(ctx);
  const issuedAt = Math.floor(ctx.now.getTime() / 1000);
  const expiresAt = issuedAt + lifetimeSeconds;
  const accessToken = await new SignJWT({
    company: companyId,
    roles: rights,
    locale,
    sid: session.id,
  })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'at+jwt' })
    .setSubject(id)
    .setIssuer(issuer)
    .setAudience(issuer)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(privateKey);
  return { accessToken, accessTokenExpiresAt: new Date(expiresAt * 1000) };
}

/** The public keys that check access tokens, as a JWK set. */
export function accessTokenKeys(ctx: Context) {
  return { keys: [signingKeyOf(ctx).publicJwk] };
}
