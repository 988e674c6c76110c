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

const origin = z
  .url({
    protocol: /^https?$/,
    error: 'needs the address of the web client, as https://example.com',
  })
  .transform((text) => new URL(text).origin);

const shape = {
  ACCOUNTS_SIGNING_KEY: signingKeyText,
  ACCOUNTS_SEALING_KEY: z
    .string()
    .regex(/^[\w-]{43}$/, 'needs to be 32 random bytes in base64url: 43 characters')
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'needs smtp://… or smtps://…' }).optional(),
  MAIL_FROM: z.string().includes('@').default('Agora <no-reply@localhost>'),
  ALLOW_PRIVATE_ISSUERS: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .default(false),
  PUBLIC_URL: origin.default('http://localhost:4000'),
};

export interface AccountsEnv {
  /** Signs access tokens; when it is not given, one is made and kept in accounts' own database. */
  readonly signingKey: PrivateJwk | undefined;
  /** Encrypts stored secrets; when it is not given, one is made and kept in accounts' own database. */
  readonly sealingKey: string | undefined;
  /** Whether companies' providers may be in our own network and without https: for development. */
  readonly allowsPrivateIssuers: boolean;
  readonly mail: {
    /** Without it mails are kept and shown, not sent. */
    readonly smtpUrl: string | undefined;
    readonly from: string;
    /** Where the web client is; the links in mails begin with it. */
    readonly origin: string;
  };
}

export function readAccountsEnv(source?: Record<string, string | undefined>): AccountsEnv {
  const env = readEnv(shape, source);
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL } = env;
  return {
    signingKey: env.ACCOUNTS_SIGNING_KEY,
    sealingKey: env.ACCOUNTS_SEALING_KEY,
    allowsPrivateIssuers: env.ALLOW_PRIVATE_ISSUERS,
    mail: { smtpUrl, from, origin: PUBLIC_URL },
  };
}
