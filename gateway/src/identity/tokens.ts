// The tokens people and programs come with: access tokens of sessions, and API keys.
import type { FastifyRequest } from 'fastify';
import type { AccessTokens, TokenVerdict } from './access-token.js';
import { type ApiKeys, isApiKey } from './api-keys.js';

export class Tokens {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly apiKeys: ApiKeys,
  ) {}

  ofCookie(token: string): Promise<TokenVerdict> {
    return this.accessTokens.verify(token);
  }

  ofBearer(token: string, request: FastifyRequest): Promise<TokenVerdict> {
    if (isApiKey(token)) return this.apiKeys.verify(token, request.id);
    return this.accessTokens.verify(token);
  }
}
