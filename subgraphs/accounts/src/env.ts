// The accounts subgraph's configuration, read once at start.
import { readEnv } from '@agora/kernel/env.js';
import { z } from 'zod';

const ed25519Jwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().length(43),
  d: z.string().length(43),
});
export type PrivateJwk = z.infer<typeof ed25519Jwk>;

const signingKeyText = z
  .string()
  .transform((text, ctx) => {
    try {
      return ed25519Jwk.parse(JSON.parse(text));
    } catch {
      ctx.addIssue({ code: 'custom', message: 'needs to be a private Ed25519 key as JWK (JSON)' });
      return z.NEVER;
    }
  })
  .optional();

export interface AccountsEnv {
  /** Signs access tokens; when it is not given, one is made and kept in accounts' own database. */
  readonly signingKey: PrivateJwk | undefined;
}

export function readAccountsEnv(source?: Record<string, string | undefined>): AccountsEnv {
  const { ACCOUNTS_SIGNING_KEY } = readEnv({ ACCOUNTS_SIGNING_KEY: signingKeyText }, source);
  return { signingKey: ACCOUNTS_SIGNING_KEY };
}
