// Takes several ways of doing the same thing in turn, A B C A B C …, so that whatever else the machine does
// falls on all of them alike, and holds each against the first.
import { performance } from 'node:perf_hooks';

export interface Way {
  readonly name: string;
  /** Does it once. */
  readonly once: () => Promise<unknown>;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds of each, ascending. */
  readonly milliseconds: readonly number[];
  readonly perSecond: number;
  /** Processor time of the whole process per request, in milliseconds: what others do does not count. */
  readonly cpuMilliseconds: number;
  /** The median over the rounds of how much more it does than the first way, in time and in processor time. */
  readonly ratio: number;
  readonly cpuRatio: number;
}

export interface Turns {
  readonly rounds: number;
  readonly requestsPerTurn: number;
}

interface Turn {
  readonly milliseconds: readonly number[];
  readonly cpu: number;
  readonly wall: number;
}

/** The first round warms up and is not counted. */
export async function measureInTurn(ways: readonly Way[], turns: Turns): Promise<Measured[]> {
  const rounds: Turn[][] = [];
  for (let round = 0; round <= turns.rounds; round++) {
    const taken: Turn[] = [];
    for (const way of ways) taken.push(await takeTurn(way, turns.requestsPerTurn));
    if (round > 0) rounds.push(taken);
  }
  return ways.map(({ name }, i) => {
    const own = rounds.flatMap((taken) => taken[i] ?? []);
    const milliseconds = own.flatMap((turn) => turn.milliseconds).sort((a, b) => a - b);
    const sum = (of: 'cpu' | 'wall') => own.reduce((total, turn) => total + turn[of], 0);
    const ratioOf = (of: 'cpu' | 'wall') =>
      median(
        rounds.map((taken) => (taken[0]?.[of] ?? Number.NaN) / (taken[i]?.[of] ?? Number.NaN)),
      );
    return {
      name,
      milliseconds,
      perSecond: (milliseconds.length * 1000) / sum('wall'),
      cpuMilliseconds: sum('cpu') / milliseconds.length,
      ratio: ratioOf('wall'),
      cpuRatio: ratioOf('cpu'),
    };
  });
}

const median = (values: readonly number[]) =>
  percentile(
    [...values].sort((a, b) => a - b),
    0.5,
  );

async function takeTurn(way: Way, count: number): Promise<Turn> {
  const milliseconds: number[] = [];
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  for (let i = 0; i < count; i++) {
    const before = performance.now();
    await way.once();
    milliseconds.push(performance.now() - before);
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  return { milliseconds, cpu: (user + system) / 1000, wall: performance.now() - begun };
}

/** The value that `share` of them do not exceed. */
export function percentile(ascending: readonly number[], share: number): number {
  const index = Math.min(ascending.length - 1, Math.ceil(ascending.length * share) - 1);
  return ascending[Math.max(index, 0)] ?? Number.NaN;
}

/** A table with one line a way; ratios are against the first. */
export function tableOf(measured: readonly Measured[]): string[] {
  const rows = measured.map((m) => [
    m.name,
    m.perSecond.toFixed(0),
    percentile(m.milliseconds, 0.5).toFixed(2),
    percentile(m.milliseconds, 0.99).toFixed(2),
    m.cpuMilliseconds.toFixed(2),
    m.ratio.toFixed(2),
    m.cpuRatio.toFixed(2),
  ]);
  const head = ['', 'req/s', 'p50 ms', 'p99 ms', 'CPU ms', 'ratio', 'CPU ratio'];
  return [head, ...rows].map((cells) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(30) : cell.padStart(11))).join(''),
  );
}
