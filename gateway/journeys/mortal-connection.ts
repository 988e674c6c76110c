// A subgraph's connection that can die: while its subgraph is among the dead it rejects, as a connection to
// a process that was killed does.
import { type SubgraphConnection, SubgraphUnavailable } from '../src/graph/subgraph-connection.js';

export function mortalConnection(
  connection: SubgraphConnection,
  dead: ReadonlySet<string>,
): SubgraphConnection {
  const { name } = connection;
  return {
    name,
    ask: async (request, caller) => {
      if (dead.has(name)) throw new SubgraphUnavailable(name, 'it was killed');
      return connection.ask(request, caller);
    },
    isReady: async () => !dead.has(name) && connection.isReady(),
    stop: () => connection.stop(),
  };
}
