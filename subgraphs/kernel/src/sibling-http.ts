// Asks siblings over kept-alive HTTP, signed as this service.
import { Pool } from 'undici';
import { callerHeader, signCaller } from './caller.js';
import type { AskSibling, SubgraphResponse } from './siblings.js';

const timeoutMs = 10_000;

export interface SiblingConnections {
  readonly ask: AskSibling;
  stop(): Promise<void>;
}

/** `urls` says where each sibling's server is, e.g. { store: 'http://store:4003' }. */
export function connectSiblings(
  service: string,
  urls: Readonly<Record<string, string>>,
  key: Uint8Array,
): SiblingConnections {
  const pools = new Map(
    Object.entries(urls).map(([name, url]) => [
      name,
      new Pool(url, { connections: 20, headersTimeout: timeoutMs, bodyTimeout: timeoutMs }),
    ]),
  );
  const ask: AskSibling = async (sibling, { requestId, ...request }) => {
    const pool = pools.get(sibling);
    if (!pool) throw new Error('not configured');
    const answer = await pool.request({
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
    stop: async () => void (await Promise.all([...pools.values()].map((p) => p.close()))),
  };
}
