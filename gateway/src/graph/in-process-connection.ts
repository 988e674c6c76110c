// A subgraph that runs in this process is asked by a call: no network, no signature, the same answers.
import { Actor } from '@agora/kernel/actor.js';
import type { SubgraphResponse } from '@agora/kernel/siblings.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { inTime, type SubgraphConnection } from './subgraph-connection.js';

export function connectInProcess(running: RunningSubgraph, timeoutMs: number): SubgraphConnection {
  return {
    name: running.name,
    ask: async (request, caller) => {
      const answer = running.answer(request, new Actor(caller));
      return (await inTime(running.name, timeoutMs, answer)) as SubgraphResponse;
    },
    isReady: () => running.database.isConnected(),
    stop: async () => undefined, // Whoever started the subgraph stops it.
  };
}
