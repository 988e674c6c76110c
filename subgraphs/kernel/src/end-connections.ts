// A server that closes lets what is under way end. A connection that a client keeps alive after its last
// answer would hold that up for a minute, so answers given while closing end their connection.
import type { FastifyInstance } from 'fastify';

export function endConnectionsWhenClosing(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', async () => {
    isClosing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
