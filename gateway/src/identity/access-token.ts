// Access tokens: short-lived, signed by accounts, checked here without asking anybody. The public keys
// come from accounts and are kept; an unknown key is a reason to ask again, but not more than now and then.
import type { Clock } from '@agora/kernel/clock.js';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';

export interface SignedInMember {
  readonly memberId: string;
  readonly companyId: string;
  readonly roles: readonly string[];
  readonly locale?: string;
  readonly sessionId?: string;
  readonly apiKeyId?: string;
  /** Set while staff of the operator acts as this member. */
  readonly impersonation?: { readonly id: string; readonly staffMemberId: string };
}

/** UNVERIFIABLE: accounts did not tell its keys, so nobody knows whether the token is good. */
export type TokenFault = 'EXPIRED' | 'INVALID' | 'UNVERIFIABLE';

export type TokenVerdict = SignedInMember | TokenFault;

const issuer = 'agora';
const algorithms = ['EdDSA', 'Ed25519'];
const askAgainAfterMs = 10_000;
const keysLiveMs = 3_600_000;

export class AccessTokens {
  private keys: ReturnType<typeof createLocalJWKSet> | undefined;
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> | undefined;

  constructor(
    private readonly fetchKeys: () => Promise<JSONWebKeySet>,
    private readonly clock: Clock,
  ) {}

  async verify(token: string): Promise<TokenVerdict> {
    try {
      if (!this.keys || this.sinceAsked() > keysLiveMs) await this.askForKeys();
      return await this.read(token).catch(async (error: unknown) => {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await this.askForKeys();
        return this.read(token);
      });
    } catch (error) {
      if (error instanceof errors.JWTExpired) return 'EXPIRED';
      return error instanceof errors.JOSEError ? 'INVALID' : 'UNVERIFIABLE';
    }
  }

  private async read(token: string): Promise<TokenVerdict> {
    if (!this.keys) return 'UNVERIFIABLE';
    const { payload } = await jwtVerify(token, this.keys, {
      algorithms,
      issuer,
      audience: issuer,
      currentDate: this.clock.now(),
      clockTolerance: 5,
    });
    return memberOf(payload);
  }

  private sinceAsked(): number {
    return this.clock.now().getTime() - this.askedAt;
  }

  /** One question at a time, and none soon after another: tokens with made-up keys cost nothing. */
  private askForKeys(): Promise<void> {
    if (this.keys && this.sinceAsked() < askAgainAfterMs) return Promise.resolve();
    this.asking ??= this.fetchKeys()
      .then((keys) => {
        this.keys = createLocalJWKSet(keys);
        this.askedAt = this.clock.now().getTime();
      })
      .catch((error: unknown) => {
        // Old keys are better than none: accounts may be away for a while.
        if (!this.keys) throw error;
      })
      .finally(() => {
        this.asking = undefined;
      });
    return this.asking;
  }
}

/** Claims: sub (member), company, roles, locale, sid (session), imp and act (impersonation, and its staff). */
function memberOf(payload: JWTPayload): TokenVerdict {
  const { sub, company, roles, locale, sid, imp, act } = payload;
  // One without the other would be a member with nobody behind it.
  if ((imp === undefined) !== (act === undefined)) return 'INVALID';
  const isMember = typeof sub === 'string' && typeof company === 'string' && Array.isArray(roles);
  if (!isMember) return 'INVALID';
  return {
    memberId: sub,
    companyId: company,
    roles: roles.filter((role): role is string => typeof role === 'string'),
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof sid === 'string' ? { sessionId: sid } : {}),
    ...(imp === undefined
      ? {}
      : { impersonation: { id: String(imp), staffMemberId: String(act) } }),
  };
}
