// Who comes in: the cross-site check, who it is, and how often. The same for the graph and for files; each
// refusal is one error with a code.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { carriesTokens } from '../identity/cookies.js';
import { crossSiteRefusal } from '../identity/cross-site.js';
import { BadBearerToken, bearerOf, identify } from '../identity/identify.js';
import type { Tokens } from '../identity/tokens.js';
import type { RateLimit } from '../limits/rate-limit.js';
import { countRefusal } from './metrics.js';

export interface AdmissionOptions {
  readonly tokens: Tokens;
  readonly rateLimit: RateLimit;
  readonly trustedOrigins: readonly string[];
}

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: Record<string, unknown>;
}

export function refuse(reply: FastifyReply, { status, code, message, details }: Refusal) {
  countRefusal(code);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code, ...details } }] });
}

export async function refuseCrossSite(
  request: FastifyRequest,
  reply: FastifyReply,
  trustedOrigins: readonly string[],
) {
  // Reading by GET changes nothing, and browsers send no bearer tokens by themselves.
  if (request.method === 'GET' || bearerOf(request) || !carriesTokens(request)) return;
  const refusal = crossSiteRefusal(request, trustedOrigins);
  if (refusal) return refuse(reply, { status: 403, ...refusal });
}

export async function refuseUnknown(request: FastifyRequest, reply: FastifyReply, tokens: Tokens) {
  try {
    request.caller = await identify(request, reply, tokens);
  } catch (error) {
    if (!(error instanceof BadBearerToken)) throw error;
    reply.header('www-authenticate', 'Bearer error="invalid_token"');
    const code = `BEARER_TOKEN_${error.fault}`;
    return refuse(reply, { status: error.statusCode, code, message: error.message });
  }
}

export async function refuseTooMany(
  request: FastifyRequest,
  reply: FastifyReply,
  rateLimit: RateLimit,
) {
  const waitSeconds = await rateLimit.take(request.caller.memberId ?? request.ip);
  if (waitSeconds <= 0) return;
  const retryAfter = Math.ceil(waitSeconds);
  reply.header('retry-after', retryAfter);
  return refuse(reply, {
    status: 429,
    code: 'RATE_LIMITED',
    message: `Too many requests; wait ${retryAfter} s.`,
    details: { params: { retryAfterSeconds: retryAfter } },
  });
}
