// /graphql: cross-site check, rate, limits, and only then the planner. Each refusal is one error with a code.
import { asRequest } from '@agora/kernel/give-way.js';
import type { Log } from '@agora/kernel/log.js';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../graph/graph-server.js';
import { DocumentGuard } from '../limits/document-guard.js';
import type { Limits } from '../limits/limits.js';
import {
  type AdmissionOptions,
  refuse,
  refuseCrossSite,
  refuseTooMany,
  refuseUnknown,
} from './admission.js';

export interface GraphqlRouteOptions extends AdmissionOptions {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly log: Log;
}

export function addGraphqlRoute(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { graph, log } = options;
  const guard = new DocumentGuard(graph.apiSchema, options.limits);
  const answer = fastifyApolloHandler(graph.server, {
    context: async (request) => ({
      caller: request.caller,
      log: log.child({ requestId: request.id }),
    }),
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: [
      async (request, reply) => refuseCrossSite(request, reply, options.trustedOrigins),
      async (request, reply) => refuseUnknown(request, reply, options.tokens),
      async (request, reply) => refuseTooMany(request, reply, options.rateLimit),
    ],
    preHandler: async (request, reply) => refuseTooMuch(request, reply, guard),
    // All of it, also between two subgraphs' parts of the answer.
    handler: (request, reply) => asRequest(async () => answer.call(app, request, reply)),
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
