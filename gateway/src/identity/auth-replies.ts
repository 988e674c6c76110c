// What the routes under /auth have in common: how tokens are handed over, and how it is said that they are not.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Arrival, Refused, SecondStep, SessionResult } from './accounts-sessions.js';
import { type IssuedTokens, setTokenCookies } from './cookies.js';
import type { CrossSiteRefusal } from './cross-site.js';

/** Cookies for browsers, tokens in the body for programs. */
export const mode = z.enum(['cookie', 'token']).default('cookie');
export type Mode = z.infer<typeof mode>;

/** The device that asks. */
export function arrivalOf(request: FastifyRequest): Arrival {
  const userAgent = (request.headers['user-agent'] ?? '').slice(0, 200);
  return { address: request.ip, userAgent };
}

export function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  result: SessionResult,
  mode: Mode,
) {
  return 'userErrors' in result ? refuse(reply, result) : handOver(request, reply, result, mode);
}

export function handOver(
  request: FastifyRequest,
  reply: FastifyReply,
  result: IssuedTokens,
  mode: Mode,
) {
  reply.header('cache-control', 'no-store');
  if (mode === 'token') return { ...result, userErrors: [] };
  setTokenCookies(request, reply, result);
  return expiriesOf(result);
}

/** The password was right, and more is asked: no tokens yet. */
export function nextStep(reply: FastifyReply, secondStep: SecondStep) {
  reply.header('cache-control', 'no-store');
  return { secondStep, userErrors: [] };
}

/** Of what accounts refuses; anything else is 401. A racing refresh keeps its cookies and tries again. */
const statusOf: Readonly<Record<string, number>> = {
  TOO_MANY_ATTEMPTS: 429,
  SESSION_JUST_ROTATED: 409,
  SECOND_FACTOR_MISSING: 403,
  PASSKEY_NEEDED: 403,
  COMPANY_SIGN_IN_NEEDED: 403,
  COMPANY_SIGN_IN_REFUSED: 403,
  COMPANY_SESSION: 403,
  COMPANY_SIGN_IN_UNKNOWN: 404,
  COMPANY_SIGN_IN_FAILED: 424,
  AUTHENTICATOR_EXISTS: 409,
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
};

export function refuse(reply: FastifyReply, refused: Refused) {
  const [first] = refused.userErrors;
  const retryAfter = first?.params?.retryAfterSeconds;
  if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter);
  reply.header('cache-control', 'no-store');
  return reply.code(statusOf[first?.code ?? ''] ?? 401).send(refused);
}

export function invalidBody(error: z.ZodError) {
  const userErrors = error.issues.map(({ path, message }) => ({
    code: 'INVALID_INPUT',
    field: path.map(String),
    params: { reason: 'INVALID' },
    message,
  }));
  return { userErrors };
}

export function forbid(reply: FastifyReply, { code, message }: CrossSiteRefusal) {
  return reply.code(403).send({ userErrors: [{ code, field: null, params: null, message }] });
}

export function codesOf(result: SessionResult): string[] {
  return 'userErrors' in result ? result.userErrors.map((error) => error.code) : [];
}

/** All that a browser's script may know of its tokens. */
function expiriesOf({ accessTokenExpiresAt, refreshTokenExpiresAt }: IssuedTokens) {
  return { accessTokenExpiresAt, refreshTokenExpiresAt, userErrors: [] };
}
