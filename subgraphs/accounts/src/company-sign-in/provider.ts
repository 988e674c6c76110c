// A company's provider as OpenID Connect speaks with it: found by its address, asked with PKCE, state and nonce, and
// believed when the signature of its word holds. What goes wrong with it is COMPANY_SIGN_IN_FAILED.
import { DomainError } from '@agora/kernel/errors.js';
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { companySignInErrors } from './company-sign-in.errors.js';
import { ForbiddenAddress, guardedFetch, requireOutside } from './guarded-fetch.js';

export interface ProviderSettings {
  /** Where the provider sends people back to. */
  readonly redirectUri: string;
  /** Whether a provider may be in our own network and without https. */
  readonly allowsPrivate: boolean;
}

const providerSettings = resource<ProviderSettings>('settings for providers');
export const providerSettingsOf = providerSettings.of;

const scope = 'openid email profile';
export type ProviderWrong =
  | 'NOT_HTTPS_OR_INSIDE'
  | 'NOT_REACHED'
  | 'NOT_A_PROVIDER'
  | 'NOT_ACCEPTED';

export function keepProviderSettings(
  subgraph: RunningSubgraph,
  { origin, allowsPrivate }: { origin: string; allowsPrivate: boolean },
): void {
  const settings = { redirectUri: `${origin}/auth/company/callback`, allowsPrivate };
  providerSettings.keep(subgraph, settings);
}

export const providerFailed = (reason: ProviderWrong) =>
  new DomainError(companySignInErrors.COMPANY_SIGN_IN_FAILED, { params: { reason } });

export interface Client {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
}

/** Asks the provider what it is; never inside a transaction. */
export async function findProvider(
  { allowsPrivate }: ProviderSettings,
  { issuer, clientId, secret }: Client,
): Promise<Configuration> {
  const fetch = guardedFetch({ allowsPrivate });
  const insecure = allowsPrivate ? [allowInsecureRequests] : [];
  const found = await wrongAs('NOT_A_PROVIDER', async () => {
    requireOutside(new URL(issuer), { allowsPrivate });
    const options = { [customFetch]: fetch, execute: insecure };
    return discovery(new URL(issuer), clientId, undefined, None(), options);
  });
  const metadata = found.serverMetadata();
  // Without a word about it basic is what a provider takes.
  const ways = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  const way = ways.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
  const provider = new Configuration(metadata, clientId, undefined, way(secret));
  provider[customFetch] = fetch;
  for (const allow of insecure) allow(provider);
  enableNonRepudiationChecks(provider);
  return provider;
}

/** What has to come back from the provider as it went there. */
export interface Question {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

/** Where the person goes, by https, and what is kept until it comes back. */
export function questionTo(
  provider: Configuration,
  { redirectUri }: ProviderSettings,
  email: string,
): Promise<{ url: string; question: Question }> {
  return wrongAs('NOT_A_PROVIDER', async () => {
    const question = {
      verifier: randomPKCECodeVerifier(),
      state: randomState(),
      nonce: randomNonce(),
    };
    const url = buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope,
      state: question.state,
      nonce: question.nonce,
      code_challenge: await calculatePKCECodeChallenge(question.verifier),
      code_challenge_method: 'S256',
      login_hint: email,
    });
    return { url: url.href, question };
  });
}

/** Who the provider says has come. */
export interface Claims {
  readonly subject: string;
  readonly email: string | undefined;
  /** Only a clear no counts: many providers say nothing about the mailboxes of their own people. */
  readonly isEmailDenied: boolean;
  readonly name: string | undefined;
}

/** `query`: as the provider sent the person back, without the question mark. */
export function claimsFrom(
  provider: Configuration,
  { redirectUri }: ProviderSettings,
  { verifier, state, nonce }: Question,
  query: string,
): Promise<Claims> {
  return wrongAs('NOT_ACCEPTED', async () => {
    const url = new URL(redirectUri);
    url.search = query;
    const tokens = await authorizationCodeGrant(provider, url, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('no ID token');
    const asksMore = !claims.email && provider.serverMetadata().userinfo_endpoint;
    const { email, email_verified, name } = asksMore
      ? await fetchUserInfo(provider, tokens.access_token, claims.sub)
      : claims;
    return {
      subject: claims.sub,
      email: textOf(email),
      isEmailDenied: email_verified === false || email_verified === 'false',
      name: textOf(name),
    };
  });
}

const textOf = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

async function wrongAs<T>(reason: ProviderWrong, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (problem) {
    throw providerFailed(wrongBeneath(problem) ?? reason);
  }
}

/** What the connection says, wherever the client has put it. */
function wrongBeneath(problem: unknown): ProviderWrong | undefined {
  if (typeof problem !== 'object' || problem === null) return undefined;
  if (problem instanceof ForbiddenAddress) return 'NOT_HTTPS_OR_INSIDE';
  const { code, name, cause } = problem as NodeJS.ErrnoException;
  if (/^E[A-Z_]+$/.test(code ?? '') || name === 'TimeoutError') return 'NOT_REACHED';
  return wrongBeneath(cause);
}
