// Counts what one request costs: requests to subgraphs, and SQL statements of the embedded databases.
import { StatementSync } from 'node:sqlite';
import type { SubgraphConnection } from '@agora/gateway/graph/subgraph-connection.js';
import type { Caller } from '@agora/kernel/actor.js';

export class FetchCount {
  readonly bySubgraph = new Map<string, number>();
  /** Who the gateway says is asking, as of the last request. */
  caller: Caller | undefined;

  /** The same connection, counted. */
  around(connection: SubgraphConnection): SubgraphConnection {
    return {
      ...connection,
      ask: (request, caller) => {
        this.bySubgraph.set(connection.name, (this.bySubgraph.get(connection.name) ?? 0) + 1);
        this.caller = caller;
        return connection.ask(request, caller);
      },
    };
  }

  get total(): number {
    return [...this.bySubgraph.values()].reduce((sum, n) => sum + n, 0);
  }

  forget(): void {
    this.bySubgraph.clear();
  }
}

type Prototype = Record<'all' | 'run' | 'iterate', (...values: unknown[]) => unknown>;

const looks = 5;

/** How many SQL statements `work` takes: the fewest of several looks, because sweeps go on beside it. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let look = 0; look < looks; look++) counts.push(await statementsDuring(work));
  return Math.min(...counts);
}

async function statementsDuring(work: () => Promise<unknown>): Promise<number> {
  const prototype = StatementSync.prototype as unknown as Prototype;
  const { all, run, iterate } = prototype;
  let count = 0;
  const counted = (method: (...values: unknown[]) => unknown) =>
    function (this: unknown, ...values: unknown[]) {
      count += 1;
      return method.apply(this, values);
    };
  Object.assign(prototype, { all: counted(all), run: counted(run), iterate: counted(iterate) });
  try {
    await work();
  } finally {
    Object.assign(prototype, { all, run, iterate });
  }
  return count;
}
