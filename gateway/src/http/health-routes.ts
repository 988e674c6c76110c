// For operators and load balancers: is the process alive, can it answer, what has it counted.
import type { FastifyInstance } from 'fastify';
import type { SubgraphConnection } from '../graph/subgraph-connection.js';
import { metricsText } from './metrics.js';

export function addHealthRoutes(
  app: FastifyInstance,
  connections: readonly SubgraphConnection[],
): void {
  app.get('/health', async () => ({ status: 'up' }));

  app.get('/ready', async (_request, reply) => {
    const states = await Promise.all(
      connections.map(async (c) => [c.name, await c.isReady().catch(() => false)] as const),
    );
    const isReady = states.every(([, isUp]) => isUp);
    // Every replica sees the same dead subgraph and still answers with the rest: only all dead is not ready.
    const canAnswer = states.some(([name, isUp]) => isUp && name !== 'node');
    return reply
      .code(canAnswer ? 200 : 503)
      .send({ status: isReady ? 'ready' : 'degraded', subgraphs: Object.fromEntries(states) });
  });

  app.get('/metrics', async (_request, reply) => {
    const { type, text } = await metricsText();
    return reply.type(type).send(text);
  });
}
