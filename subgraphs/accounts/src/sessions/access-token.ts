// The short-lived proof of who somebody is: a JWT that the gateway checks with our public key,
// without asking. It cannot be taken back, so it lives for ten minutes.
import type { Context } from '@agora/kernel/graphql/context.js';
import { SignJWT } from 'jose';
import type { Impersonation } from '../impersonations/impersonation.js';
import type { Member } from '../members/member.js';
import { signingKeyOf } from './signing-key.js';

const lifetimeSeconds = 600;
/** While staff of the operator acts as a member: who has enough of it does not wait long. */
const impersonatedSeconds = 120;
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
  /** Set while staff of the operator acts as this member. */
  readonly impersonation?: Impersonation;
}

/** Claims: sub (member), company, roles, locale, sid (session), while impersonated imp (which) and act (who), iss and aud `agora`. */
export async function issueAccessToken(
  ctx: Context,
  { member, rights, session, impersonation }: TokenHolder,
): Promise<IssuedAccessToken> {
  const { id, companyId, locale } = member;
  const { privateKey, kid } = signingKeyOf(ctx);
  const issuedAt = Math.floor(ctx.now.getTime() / 1000);
  const expiresAt = issuedAt + (impersonation ? impersonatedSeconds : lifetimeSeconds);
  const acting = impersonation && { imp: impersonation.id, act: impersonation.staffMemberId };
  const accessToken = await new SignJWT({
    company: companyId,
    roles: rights,
    locale,
    sid: session.id,
    ...acting,
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
