// What the gateway asks accounts for itself: to open, rotate and close sessions, and for its public keys.
// Internal operations, asked as the service `gateway`.
import type { Caller } from '@agora/kernel/actor.js';
import type { JSONWebKeySet } from 'jose';
import { type SubgraphConnection, SubgraphUnavailable } from '../graph/subgraph-connection.js';
import type { SignedInMember } from './access-token.js';
import type { IssuedTokens } from './cookies.js';

export interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly params: Record<string, unknown> | null;
  readonly message: string;
}

export interface Refused {
  readonly userErrors: readonly UserError[];
}

export type SessionResult = IssuedTokens | Refused;

/** The password was right, and more is asked. */
export interface SecondStep {
  readonly stepToken: string;
  readonly stepTokenExpiresAt: string;
  /** The person gets an authenticator first. */
  readonly mustEnrol: boolean;
}

/** Tokens, and recovery codes when the step was the enrolment. */
export type Passed = IssuedTokens & { readonly recoveryCodes: readonly string[] | null };

export interface PasskeyChallenge {
  /** For the browser's `navigator.credentials.get`. */
  readonly options: unknown;
  readonly ticket: string;
}

export interface WayToProvider {
  /** Where the browser goes. */
  readonly url: string;
  /** Comes back with the person. */
  readonly ticket: string;
}

export interface Arrival {
  readonly address: string;
  readonly userAgent: string;
}

export interface Credentials extends Arrival {
  readonly email: string;
  readonly password: string;
}

const tokenFields = 'accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt';
const errorFields = 'userErrors { code field params message }';
const openSession = `mutation OpenSession($input: OpenSessionInput!) { openSession(input: $input) { ${tokenFields} secondStep { stepToken stepTokenExpiresAt mustEnrol } ${errorFields} } }`;
const passSecondStep = `mutation PassSecondStep($input: PassSecondStepInput!) { passSecondStep(input: $input) { ${tokenFields} recoveryCodes ${errorFields} } }`;
const beginEnrolment = `mutation BeginEnrolment($input: BeginEnrolmentInput!) { beginEnrolment(input: $input) { secret uri ${errorFields} } }`;
const passkeyChallenge = 'query PasskeyChallenge { passkeyChallenge { options ticket } }';
const openSessionWithPasskey = `mutation OpenSessionWithPasskey($input: OpenSessionWithPasskeyInput!) { openSessionWithPasskey(input: $input) { ${tokenFields} ${errorFields} } }`;
const beginCompanySignIn = `mutation BeginCompanySignIn($input: BeginCompanySignInInput!) { beginCompanySignIn(input: $input) { url ticket ${errorFields} } }`;
const openSessionByCompany = `mutation OpenSessionByCompany($input: OpenSessionByCompanyInput!) { openSessionByCompany(input: $input) { ${tokenFields} ${errorFields} } }`;
const rotateSession = `mutation RotateSession($input: RotateSessionInput!) { rotateSession(input: $input) { ${tokenFields} ${errorFields} } }`;
const closeSession = `mutation CloseSession($input: CloseSessionInput!) { closeSession(input: $input) { ${errorFields} } }`;
const presentApiKey = `mutation PresentApiKey($input: PresentApiKeyInput!) { presentApiKey(input: $input) { apiKeyId memberId companyId rights locale ${errorFields} } }`;

export class AccountsSessions {
  constructor(private readonly accounts: SubgraphConnection) {}

  async keys(): Promise<JSONWebKeySet> {
    const data = await this.ask('query AccessTokenKeys { accessTokenKeys }', {}, 'gateway-keys');
    return data.accessTokenKeys as JSONWebKeySet;
  }

  async open(
    credentials: Credentials,
    requestId: string,
  ): Promise<SessionResult | { readonly secondStep: SecondStep }> {
    const data = await this.ask(openSession, { input: credentials }, requestId);
    const { secondStep, ...rest } = data.openSession as { secondStep: SecondStep | null };
    return secondStep ? { secondStep } : resultOf(rest);
  }

  /** The second step of a sign-in. */
  async pass(
    input: Arrival & { readonly stepToken: string; readonly code: string },
    requestId: string,
  ): Promise<Passed | Refused> {
    const data = await this.ask(passSecondStep, { input }, requestId);
    return resultOf<Passed>(data.passSecondStep);
  }

  /** The secret of a new authenticator for somebody at the second step. */
  async enrol(
    stepToken: string,
    requestId: string,
  ): Promise<{ readonly secret: string; readonly uri: string } | Refused> {
    const data = await this.ask(beginEnrolment, { input: { stepToken } }, requestId);
    return resultOf(data.beginEnrolment);
  }

  /** What a device with a passkey has to sign, and the ticket that comes back with its signature. */
  async challengePasskey(requestId: string): Promise<PasskeyChallenge> {
    const data = await this.ask(passkeyChallenge, {}, requestId);
    return data.passkeyChallenge as PasskeyChallenge;
  }

  async openWithPasskey(
    input: Arrival & { readonly ticket: string; readonly response: unknown },
    requestId: string,
  ): Promise<SessionResult> {
    const data = await this.ask(openSessionWithPasskey, { input }, requestId);
    return resultOf(data.openSessionWithPasskey);
  }

  /** The way to the provider of the company that has proved the mail domain. */
  async beginCompanySignIn(
    input: { readonly email: string; readonly address: string },
    requestId: string,
  ): Promise<WayToProvider | Refused> {
    const data = await this.ask(beginCompanySignIn, { input }, requestId);
    return resultOf(data.beginCompanySignIn);
  }

  async openByCompany(
    input: Arrival & { readonly ticket: string; readonly query: string; readonly locale: string },
    requestId: string,
  ): Promise<SessionResult> {
    const data = await this.ask(openSessionByCompany, { input }, requestId);
    return resultOf(data.openSessionByCompany);
  }

  /** With a company the session goes on there. */
  async rotate(
    refreshToken: string,
    requestId: string,
    companyId: string | null = null,
  ): Promise<SessionResult> {
    const input = { refreshToken, companyId };
    const data = await this.ask(rotateSession, { input }, requestId);
    return resultOf(data.rotateSession);
  }

  async close(refreshToken: string, requestId: string): Promise<void> {
    await this.ask(closeSession, { input: { refreshToken } }, requestId);
  }

  /** Whose API key this is; null when it is not good. */
  async presentApiKey(secret: string, requestId: string): Promise<SignedInMember | null> {
    const data = await this.ask(presentApiKey, { input: { secret } }, requestId);
    const { userErrors, rights, ...holder } = data.presentApiKey as KeyHolder;
    return userErrors.length > 0 ? null : { ...holder, roles: rights };
  }

  private async ask(query: string, variables: Record<string, unknown>, requestId: string) {
    const caller: Caller = { kind: 'SERVICE', service: 'gateway', requestId };
    const answer = await this.accounts.ask({ query, variables }, caller);
    const fault = answer.errors?.[0]?.message;
    if (fault || !answer.data) throw new SubgraphUnavailable('accounts', fault ?? 'no data');
    return answer.data;
  }
}

type KeyHolder = Omit<SignedInMember, 'roles'> & {
  readonly rights: readonly string[];
  readonly userErrors: readonly UserError[];
};

function resultOf<T = IssuedTokens>(payload: unknown): T | Refused {
  const { userErrors, ...result } = payload as T & { userErrors: UserError[] };
  return userErrors.length > 0 ? { userErrors } : (result as T);
}
