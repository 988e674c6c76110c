// A subgraph in other processes: kept-alive HTTP, each request signed with who the caller is.
import type { Caller } from '@agora/kernel/actor.js';
import { callerHeader, signCaller } from '@agora/kernel/caller.js';
import { Replicas } from '@agora/kernel/replicas.js';
import type { SubgraphResponse } from '@agora/kernel/siblings.js';
import { type SubgraphConnection, SubgraphUnavailable } from './subgraph-connection.js';

const readyWithinMs = 1_000;

export interface HttpConnectionOptions {
  /** One URL for each replica, or one of a load balancer before them. */
  readonly url: string | readonly string[];
  readonly key: Uint8Array;
  readonly timeoutMs: number;
  /** How many requests one replica may have under way; more wait. */
  readonly connectionsMax?: number;
}

export function connectHttp(name: string, options: HttpConnectionOptions): SubgraphConnection {
  const { url, key, timeoutMs, connectionsMax = 64 } = options;
  const replicas = new Replicas(url, { timeoutMs, connectionsMax });
  // One caller object stands for one incoming request, however many subgraph requests it takes.
  const signatures = new WeakMap<Caller, Promise<string>>();
  const signatureOf = (caller: Caller) => {
    const known = signatures.get(caller) ?? signCaller(caller, key);
    signatures.set(caller, known);
    return known;
  };

  const ask: SubgraphConnection['ask'] = async (request, caller) => {
    const signature = await signatureOf(caller);
    try {
      const answer = await replicas.request({
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', [callerHeader]: signature },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (answer.statusCode === 200) return (await answer.body.json()) as SubgraphResponse;
      await answer.body.dump();
      throw new Error(`answered ${answer.statusCode}`);
    } catch (error) {
      throw new SubgraphUnavailable(name, (error as Error).message, { cause: error });
    }
  };

  const isReady = async () => {
    const signal = AbortSignal.timeout(readyWithinMs);
    const request = { method: 'GET', path: '/ready', signal } as const;
    const answer = await replicas.request(request).catch(() => null);
    await answer?.body.dump();
    return answer?.statusCode === 200;
  };
  return { name, ask, isReady, stop: () => replicas.stop() };
}
