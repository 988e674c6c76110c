// Who sends this request: a bearer token, else the cookie of a signed-in browser, else nobody in particular.
// A bad cookie makes the sender anonymous and says so; a bad bearer token is refused, its sender is a program.
import type { Caller } from '@agora/kernel/actor.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TokenFault, TokenVerdict } from './access-token.js';
import { accessCookie } from './cookies.js';
import { localeOf } from './locale.js';
import type { Tokens } from './tokens.js';

/** Says that the cookie did not count: `expired` (refresh it), `invalid` or `unverifiable`. */
export const sessionHeader = 'x-agora-session';

/** Thrown for a bearer token that is no good. */
export class BadBearerToken extends Error {
  override name = 'BadBearerToken';
  readonly statusCode: number;
  constructor(readonly fault: TokenFault) {
    super(`The bearer token is ${fault.toLowerCase()}.`);
    this.statusCode = fault === 'UNVERIFIABLE' ? 503 : 401;
  }
}

/** The bearer token of a program; undefined when there is none. */
export function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

export async function identify(
  request: FastifyRequest,
  reply: FastifyReply,
  tokens: Tokens,
): Promise<Caller> {
  const bearer = bearerOf(request);
  if (bearer) {
    const verdict = await tokens.ofBearer(bearer, request);
    if (typeof verdict === 'string') throw new BadBearerToken(verdict);
    return memberCaller(verdict, request);
  }
  const cookie = request.cookies[accessCookie];
  if (cookie) {
    const verdict = await tokens.ofCookie(cookie);
    if (typeof verdict !== 'string') return memberCaller(verdict, request);
    reply.header(sessionHeader, verdict.toLowerCase());
  }
  const { ip: address, id: requestId } = request;
  return { kind: 'ANONYMOUS', locale: localeOf(request), address, requestId };
}

function memberCaller(member: Exclude<TokenVerdict, TokenFault>, request: FastifyRequest): Caller {
  const { ip: address, id: requestId } = request;
  const locale = localeOf(request, member.locale);
  return { kind: 'MEMBER', ...member, locale, address, requestId };
}
