// Asks siblings over kept-alive HTTP, signed as this service.
import { callerHeader, signCaller } from './caller.js';
import { Replicas } from './replicas.js';
import type { AskSibling, SubgraphResponse } from './siblings.js';

const connectionsMax = 20;

export interface SiblingConnections {
  readonly ask: AskSibling;
  stop(): Promise<void>;
}

/** `urls` says where each sibling's replicas are, e.g. { store: ['http://store-1:4003', 'http://store-2:4003'] }. */
export function connectSiblings(
  service: string,
  urls: Readonly<Record<string, string | readonly string[]>>,
  key: Uint8Array,
  timeoutMs = 10_000,
): SiblingConnections {
  const siblings = new Map(
    Object.entries(urls).map(([name, url]) => [
      name,
      new Replicas(url, { timeoutMs, connectionsMax }),
    ]),
  );
  const ask: AskSibling = async (sibling, { requestId, ...request }) => {
    const replicas = siblings.get(sibling);
    if (!replicas) throw new Error('not configured');
    const answer = await replicas.request({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        [callerHeader]: await signCaller({ kind: 'SERVICE', service, requestId }, key),
      },
      body: JSON.stringify(request),
    });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      throw new Error(`answered ${answer.statusCode}`);
    }
    return (await answer.body.json()) as SubgraphResponse;
  };
  return {
    ask,
    stop: async () => void (await Promise.all([...siblings.values()].map((s) => s.stop()))),
  };
}
