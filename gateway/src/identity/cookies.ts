// The cookies of a signed-in browser. Scripts cannot read them; the refresh token travels to /auth alone.
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const accessCookie = 'agora_access';
export const refreshCookie = 'agora_refresh';
export const localeCookie = 'agora_locale';

export interface IssuedTokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: string;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: string;
}

function attributes(request: FastifyRequest, path: string): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'lax', path, secure: request.protocol === 'https' };
}

export function setTokenCookies(
  request: FastifyRequest,
  reply: FastifyReply,
  tokens: IssuedTokens,
) {
  // The access cookie outlives its token, so that the gateway can say "expired" instead of "nobody".
  const expires = new Date(tokens.refreshTokenExpiresAt);
  reply.setCookie(accessCookie, tokens.accessToken, { ...attributes(request, '/'), expires });
  reply.setCookie(refreshCookie, tokens.refreshToken, { ...attributes(request, '/auth'), expires });
}

export function clearTokenCookies(request: FastifyRequest, reply: FastifyReply) {
  reply.clearCookie(accessCookie, attributes(request, '/'));
  reply.clearCookie(refreshCookie, attributes(request, '/auth'));
}

export function carriesTokens(request: FastifyRequest): boolean {
  return Boolean(request.cookies[accessCookie] ?? request.cookies[refreshCookie]);
}
