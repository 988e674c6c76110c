// The line between the gateway and one subgraph: in process or over HTTP, the same to everybody else.
import type { Caller } from '@agora/kernel/actor.js';
import type { SubgraphRequest, SubgraphResponse } from '@agora/kernel/siblings.js';

export interface SubgraphConnection {
  readonly name: string;
  /** Rejects with SubgraphUnavailable when there is no answer in time. */
  ask(request: SubgraphRequest, caller: Caller): Promise<SubgraphResponse>;
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}

/** The subgraph could not be reached or took too long; what it did with the request is unknown. */
export class SubgraphUnavailable extends Error {
  override name = 'SubgraphUnavailable';
  constructor(
    readonly subgraph: string,
    why: string,
    options?: ErrorOptions,
  ) {
    super(`${subgraph} is not available: ${why}`, options);
  }
}

export const unavailableCode = 'SUBGRAPH_UNAVAILABLE';

/** What the client is told; the network's own words stay in the log. */
export const unavailableMessage = (subgraph: string) =>
  `The part of the answer that ${subgraph} gives is missing; the rest is complete. Try again later.`;

/** The same promise, or SubgraphUnavailable once the time is over. */
export async function inTime<T>(subgraph: string, timeoutMs: number, answer: Promise<T>) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const why = `no answer within ${timeoutMs} ms`;
    timer = setTimeout(() => reject(new SubgraphUnavailable(subgraph, why)), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
