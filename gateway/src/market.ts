// All subgraphs in this process: started in order, siblings and events wired by calls. What `npm start` and
// the journey tests run on.
import { Actor } from '@agora/kernel/actor.js';
import type { Clock } from '@agora/kernel/clock.js';
import {
  connectInProcess as connectEvents,
  type EventConnection,
} from '@agora/kernel/events/in-process.js';
import type { Log } from '@agora/kernel/log.js';
import type { AskSibling, SubgraphResponse } from '@agora/kernel/siblings.js';
import type { Storage } from '@agora/kernel/storage/storage.js';
import { RunningSubgraph, type SubgraphDefinition } from '@agora/kernel/subgraph.js';
import { connectInProcess } from './graph/in-process-connection.js';
import type { SubgraphConnection } from './graph/subgraph-connection.js';

export interface MarketOptions {
  readonly definitions: readonly SubgraphDefinition[];
  /** Each subgraph has a database of its own. */
  readonly databaseUrlOf: (subgraph: string) => string;
  readonly log: Log;
  readonly clock?: Clock;
  readonly timeoutMs: number;
  readonly storage?: Storage;
  readonly ticketKey?: Uint8Array;
  /** False in tests that run sweeps themselves. */
  readonly sweeps?: boolean;
}

export interface Market {
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
  readonly connections: readonly SubgraphConnection[];
  readonly events: EventConnection;
  /** Everything has been told and taken in by everybody, also what waits for its owner's next sweep. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Thrown when one subgraph does not start; its cause says why. */
export class SubgraphNotStarted extends Error {
  override name = 'SubgraphNotStarted';
  constructor(
    readonly subgraph: string,
    options: ErrorOptions,
  ) {
    super(`${subgraph} did not start`, options);
  }
}

export async function openMarket(options: MarketOptions): Promise<Market> {
  const subgraphs = new Map<string, RunningSubgraph>();
  for (const definition of options.definitions) {
    try {
      subgraphs.set(definition.name, await start(definition, subgraphs, options));
    } catch (error) {
      await Promise.all([...subgraphs.values()].map((s) => s.stop()));
      throw new SubgraphNotStarted(definition.name, { cause: error });
    }
  }
  const running = [...subgraphs.values()];
  const events = connectEvents(running);
  if (options.sweeps !== false) for (const subgraph of running) subgraph.startSweeps();
  return {
    subgraphs,
    events,
    connections: running.map((s) => connectInProcess(s, options.timeoutMs)),
    async settle() {
      // What is heard may make things due to be told (a merged product's offers), so it comes first as well.
      await events.settle();
      for (const subgraph of running) {
        const sweeps = subgraph.definition.sweeps ?? [];
        if (sweeps.some(({ name }) => name === 'tell-changes'))
          await subgraph.sweep('tell-changes');
      }
      await events.settle();
    },
    async stop() {
      await events.stop();
      for (const subgraph of running.reverse()) await subgraph.stop();
    },
  };
}

function start(
  definition: SubgraphDefinition,
  started: ReadonlyMap<string, RunningSubgraph>,
  options: MarketOptions,
): Promise<RunningSubgraph> {
  const askSibling: AskSibling = async (sibling, { requestId, ...request }) => {
    const running = started.get(sibling);
    if (!running) throw new Error('it is not running');
    const actor = Actor.service(definition.name, requestId);
    return (await running.answer(request, actor)) as SubgraphResponse;
  };
  return RunningSubgraph.start(definition, {
    databaseUrl: options.databaseUrlOf(definition.name),
    askSibling,
    log: options.log.child({ subgraph: definition.name }),
    ...(options.storage ? { storage: options.storage } : {}),
    ...(options.ticketKey ? { ticketKey: options.ticketKey } : {}),
    ...(options.clock ? { clock: options.clock } : {}),
  });
}
