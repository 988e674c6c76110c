// One subgraph behind HTTP: operations for those whose signature is good, and its health for operators.
// Nobody else is answered; the public comes in through the gateway.
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';
import { callerHeader, verifyCaller } from './caller.js';
import { endConnectionsWhenClosing } from './end-connections.js';
import { registry } from './metrics.js';
import type { SubgraphRequest } from './siblings.js';
import type { RunningSubgraph } from './subgraph.js';

const bodyBytesMax = 2_000_000;

export interface ServeOptions {
  readonly key: Uint8Array;
  readonly host?: string;
  readonly port: number;
}

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves until stopped; port 0 takes a free one. */
export async function serveSubgraph(
  subgraph: RunningSubgraph,
  options: ServeOptions,
): Promise<Served> {
  const server = Fastify({ bodyLimit: bodyBytesMax, forceCloseConnections: 'idle' });
  endConnectionsWhenClosing(server);
  server.post('/graphql', async (request, reply) => {
    const header = request.headers[callerHeader];
    const actor = await verifyCaller(
      typeof header === 'string' ? header : undefined,
      options.key,
    ).catch(() => undefined);
    if (!actor) return reply.code(401).send({ errors: [{ message: 'Unsigned caller.' }] });
    const body = request.body as SubgraphRequest | undefined;
    if (typeof body?.query !== 'string') {
      return reply.code(400).send({ errors: [{ message: 'A JSON body with a query is needed.' }] });
    }
    const answer = await subgraph.answer(body, actor);
    logUnexpected(subgraph, actor.caller.requestId, answer.errors);
    return answer;
  });
  addHealthRoutes(server, subgraph);
  const url = await server.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
  return { url, stop: () => server.close() };
}

/** What has no code was not expected. Its stack does not travel, so it is written down here. */
function logUnexpected(
  subgraph: RunningSubgraph,
  requestId: string,
  errors: readonly GraphQLError[] | undefined,
): void {
  for (const error of errors ?? []) {
    if (error.extensions?.code) continue;
    const err = error.originalError ?? error;
    subgraph.log.error({ err, requestId, path: error.path }, 'unexpected error');
  }
}

function addHealthRoutes(server: FastifyInstance, subgraph: RunningSubgraph): void {
  server.get('/health', async () => ({ subgraph: subgraph.name, status: 'up' }));
  server.get('/ready', async (_request, reply) => {
    const isReady = await subgraph.database.isConnected();
    return reply.code(isReady ? 200 : 503).send({ subgraph: subgraph.name, database: isReady });
  });
  server.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
