// The replicas of one service, asked in turn over kept-alive HTTP. One that takes no connection is passed
// over, because nothing has reached it; a request that was sent is never sent to another: its fate is unknown.
import { type Dispatcher, Pool } from 'undici';

const connectWithinMs = 2_000;
/** How long a replica that took no connection is left alone while there are others. */
const restMs = 1_000;
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export interface ReplicasOptions {
  readonly timeoutMs: number;
  /** How many requests one replica may have under way; more wait. */
  readonly connectionsMax: number;
}

export type ReplicaRequest = Pick<
  Dispatcher.RequestOptions,
  'method' | 'path' | 'headers' | 'body' | 'signal'
>;

interface Replica {
  readonly pool: Pool;
  restsUntil: number;
}

export class Replicas {
  private readonly replicas: readonly Replica[];
  private turn = 0;

  constructor(urls: string | readonly string[], options: ReplicasOptions) {
    const { timeoutMs, connectionsMax } = options;
    this.replicas = [urls].flat().map((url) => ({
      restsUntil: 0,
      pool: new Pool(new URL(url).origin, {
        connections: connectionsMax,
        connect: { timeout: Math.min(timeoutMs, connectWithinMs) },
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      }),
    }));
  }

  /** The answer of the next replica that takes a connection; rejects as the last one asked did. */
  async request(request: ReplicaRequest): Promise<Dispatcher.ResponseData> {
    let failure: unknown = new Error('no replica is configured');
    for (const replica of this.inTurn()) {
      try {
        return await replica.pool.request(request);
      } catch (error) {
        if (!neverSent.has((error as { code?: string }).code ?? '')) throw error;
        replica.restsUntil = Date.now() + restMs;
        failure = error;
      }
    }
    throw failure;
  }

  async stop(): Promise<void> {
    await Promise.all(this.replicas.map(({ pool }) => pool.close()));
  }

  /** All of them, the next one first and those that rest last. */
  private inTurn(): Replica[] {
    const { replicas } = this;
    const first = this.turn++ % Math.max(replicas.length, 1);
    const all = [...replicas.slice(first), ...replicas.slice(0, first)];
    const now = Date.now();
    const rests = (replica: Replica) => replica.restsUntil > now;
    return [...all.filter((r) => !rests(r)), ...all.filter(rests)];
  }
}
