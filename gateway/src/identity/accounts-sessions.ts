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

export type SessionResult = IssuedTokens | { readonly userErrors: readonly UserError[] };

export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
}

const tokenFields = 'accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt';
const errorFields = 'userErrors { code field params message }';
const openSession = `mutation OpenSession($input: OpenSessionInput!) { openSession(input: $input) { ${tokenFields} ${errorFields} } }`;
const rotateSession = `mutation RotateSession($input: RotateSessionInput!) { rotateSession(input: $input) { ${tokenFields} ${errorFields} } }`;
const closeSession = `mutation CloseSession($input: CloseSessionInput!) { closeSession(input: $input) { ${errorFields} } }`;
const presentApiKey = `mutation PresentApiKey($input: PresentApiKeyInput!) { presentApiKey(input: $input) { apiKeyId memberId companyId rights locale ${errorFields} } }`;

export class AccountsSessions {
  constructor(private readonly accounts: SubgraphConnection) {}

  async keys(): Promise<JSONWebKeySet> {
    const data = await this.ask('query AccessTokenKeys { accessTokenKeys }', {}, 'gateway-keys');
    return data.accessTokenKeys as JSONWebKeySet;
  }

  async open(credentials: Credentials, requestId: string): Promise<SessionResult> {
    const data = await this.ask(openSession, { input: credentials }, requestId);
    return resultOf(data.openSession);
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

function resultOf(payload: unknown): SessionResult {
  const { userErrors, ...tokens } = payload as IssuedTokens & { userErrors: UserError[] };
  return userErrors.length > 0 ? { userErrors } : tokens;
}
