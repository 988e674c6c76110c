// /graphql: cross-site check, rate, limits, and only then the planner. Each refusal is one error with a code.
import type { Log } from '@agora/kernel/log.js';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../graph/graph-server.js';
import type { AccessTokens } from '../identity/access-token.js';
import { carriesTokens } from '../identity/cookies.js';
import { crossSiteRefusal } from '../identity/cross-site.js';
import { BadBearerToken, bearerOf, identify } from '../identity/identify.js';
import { DocumentGuard } from '../limits/document-guard.js';
import type { Limits } from '../limits/limits.js';
import type { RateLimit } from '../limits/rate-limit.js';
import { countRefusal } from './metrics.js';

export interface GraphqlRouteOptions {
  readonly graph: Graph;
  readonly tokens: AccessTokens;
  readonly limits: Limits;
  readonly rateLimit: RateLimit;
  readonly trustedOrigins: readonly string[];
  readonly log: Log;
}

export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { graph, log } = options;
  const guard = new DocumentGuard(graph.apiSchema, options.limits);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: [
      async (request, reply) => refuseCrossSite(request, reply, options.trustedOrigins),
      async (request, reply) => refuseUnknown(request, reply, options.tokens),
      async (request, reply) => refuseTooMany(request, reply, options.rateLimit),
    ],
    preHandler: async (request, reply) => refuseTooMuch(request, reply, guard),
    handler: fastifyApolloHandler(graph.server, {
      context: async (request) => ({
        caller: request.caller,
        log: log.child({ requestId: request.id }),
      }),
    }),
  });
}

interface Refusal {
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

async function refuseCrossSite(
  request: FastifyRequest,
  reply: FastifyReply,
  trustedOrigins: readonly string[],
) {
  // Reading by GET changes nothing, and browsers send no bearer tokens by themselves.
  if (request.method === 'GET' || bearerOf(request) || !carriesTokens(request)) return;
  const refusal = crossSiteRefusal(request, trustedOrigins);
  if (refusal) return refuse(reply, { status: 403, ...refusal });
}

async function refuseUnknown(request: FastifyRequest, reply: FastifyReply, tokens: AccessTokens) {
  try {
    request.caller = await identify(request, reply, tokens);
  } catch (error) {
    if (!(error instanceof BadBearerToken)) throw error;
    reply.header('www-authenticate', 'Bearer error="invalid_token"');
    const code = `BEARER_TOKEN_${error.fault}`;
    return refuse(reply, { status: error.statusCode, code, message: error.message });
  }
}

async function refuseTooMany(request: FastifyRequest, reply: FastifyReply, rateLimit: RateLimit) {
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

async function refuseTooMuch(request: FastifyRequest, reply: FastifyReply, guard: DocumentGuard) {
  const { query, variables } = requestOf(request);
  if (!query) return; // The server explains what is missing.
  const excess = guard.refusal(query, variables);
  if (!excess) return;
  const { code, message, limit, actual } = excess;
  return refuse(reply, { status: 400, code, message, details: { limit, actual } });
}

function requestOf(request: FastifyRequest) {
  const source = (request.method === 'GET' ? request.query : request.body) as Record<
    string,
    unknown
  >;
  const query = typeof source?.query === 'string' ? source.query : undefined;
  return { query, variables: variablesOf(source?.variables) };
}

/** An object, or its JSON text as in a URL; anything else is refused by the server. */
function variablesOf(given: unknown): Record<string, unknown> {
  try {
    const value = typeof given === 'string' ? JSON.parse(given) : given;
    return value && typeof value === 'object' ? value : {};
  } catch {
    return {};
  }
}
