// The carrier of the distributed platform: a Redis stream for each consumer, read by a consumer group of
// its replicas, and one back to each producer with confirmations. Redis may forget all of it: what is not
// confirmed in the producer's database is sent again.
import { hostname } from 'node:os';
import { createClient } from 'redis';
import type { Log } from '../log.js';
import type { RunningSubgraph } from '../subgraph.js';
import type { EventCarrier, Settlement } from './carrier.js';
import type { EventMessage } from './event.js';
import type { EventConnection } from './in-process.js';
import { Relay } from './relay.js';

const batchMax = 50;
const blockMs = 1_000;
/** A message whose reader has not finished for so long belongs to a dead process. */
const abandonedAfterMs = 15_000;
const streamLengthMax = 100_000;

type Redis = ReturnType<typeof createClient>;
type Fields = Record<string, string>;
type Take = (fields: Fields) => Promise<void>;

/** Reads one stream as a member of a group, and takes over what dead members left behind. */
class GroupReader {
  private isStopped = false;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly redis: Redis,
    private readonly stream: string,
    private readonly group: string,
    private readonly member: string,
    private readonly log: Log,
    private readonly take: Take,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.loop;
  }

  private async run(): Promise<void> {
    let nextClaimAt = 0;
    while (!this.isStopped) {
      try {
        if (Date.now() >= nextClaimAt) {
          nextClaimAt = Date.now() + abandonedAfterMs / 3;
          await this.takeOverAbandoned();
        }
        await this.readNew();
      } catch (error) {
        if (this.isStopped) return;
        await this.recover(error);
      }
    }
  }

  private async recover(error: unknown): Promise<void> {
    try {
      // Redis was restarted empty, while reading or between two reads, or this is the first start.
      if (/NOGROUP|UNBLOCKED/.test(String(error))) return await this.createGroup();
      throw error;
    } catch (failure) {
      this.log.warn({ err: failure, stream: this.stream }, 'event stream not readable');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  private async createGroup(): Promise<void> {
    await this.redis
      .xGroupCreate(this.stream, this.group, '0', { MKSTREAM: true })
      .catch((error) => {
        if (!String(error).includes('BUSYGROUP')) throw error;
      });
  }

  private async readNew(): Promise<void> {
    const options = { COUNT: batchMax, BLOCK: blockMs };
    const from = [{ key: this.stream, id: '>' }];
    const streams = (await this.redis.xReadGroup(this.group, this.member, from, options)) as
      | { messages: { id: string; message: Fields }[] }[]
      | null;
    for (const { id, message } of streams?.[0]?.messages ?? []) await this.handle(id, message);
  }

  private async takeOverAbandoned(): Promise<void> {
    const claimed = await this.redis.xAutoClaim(
      this.stream,
      this.group,
      this.member,
      abandonedAfterMs,
      '0',
      { COUNT: batchMax },
    );
    for (const entry of claimed.messages)
      if (entry) await this.handle(entry.id, entry.message as Fields);
  }

  private async handle(id: string, fields: Fields): Promise<void> {
    await this.take(fields);
    await this.redis.xAck(this.stream, this.group, id);
    await this.redis.xDel(this.stream, id);
  }
}

const eventStream = (consumer: string) => `agora:events:${consumer}`;
const settlementStream = (producer: string) => `agora:settlements:${producer}`;

/** Connects this process's subgraphs with all others through Redis. */
export async function connectRedisStreams(
  subgraphs: readonly RunningSubgraph[],
  redisUrl: string,
  log: Log,
): Promise<EventConnection> {
  const connect = async () => {
    const client = createClient({
      url: redisUrl,
      socket: { reconnectStrategy: (n) => Math.min(50 * n, 2000) },
    });
    client.on('error', (error) => log.warn({ err: error }, 'redis'));
    await client.connect();
    return client;
  };
  const writer = await connect();
  const add = (stream: string, fields: Fields) =>
    writer.xAdd(stream, '*', fields, {
      TRIM: { strategy: 'MAXLEN', strategyModifier: '~', threshold: streamLengthMax },
    });
  const carrier: EventCarrier = {
    async send(consumer, message) {
      await add(eventStream(consumer), { message: JSON.stringify(message) });
      return 'SENT';
    },
  };
  const member = `${hostname()}-${process.pid}`;
  const relays: Relay[] = [];
  const readers: GroupReader[] = [];
  const clients: Redis[] = [writer as Redis];
  for (const subgraph of subgraphs) {
    const relay = new Relay(subgraph, carrier);
    const [events, settlements] = [await connect(), await connect()];
    readers.push(
      new GroupReader(
        events as Redis,
        eventStream(subgraph.name),
        subgraph.name,
        member,
        log,
        (fields) => consume(subgraph, fields, add),
      ),
      new GroupReader(
        settlements as Redis,
        settlementStream(subgraph.name),
        'relay',
        member,
        log,
        async (fields) => {
          await relay.settle(JSON.parse(fields.settlement ?? '{}') as Settlement);
          relay.wake();
        },
      ),
    );
    relays.push(relay);
    clients.push(events as Redis, settlements as Redis);
    relay.start();
  }
  for (const reader of readers) reader.start();
  return {
    async settle() {
      for (const relay of relays) await relay.drain();
    },
    async stop() {
      await Promise.all(relays.map((r) => r.stop()));
      await Promise.all(readers.map((r) => r.stop()));
      for (const client of clients) client.destroy();
    },
  };
}

/** Takes one message in and tells its producer how it went; a failure is the producer's to repeat. */
async function consume(
  subgraph: RunningSubgraph,
  fields: Fields,
  add: (stream: string, fields: Fields) => Promise<unknown>,
): Promise<void> {
  const raw = JSON.parse(fields.message ?? '{}') as EventMessage & { occurredAt: string };
  const message: EventMessage = { ...raw, occurredAt: new Date(raw.occurredAt) };
  const failure = await subgraph.receive(message).then(
    () => null,
    (error: unknown) => (error as Error).message,
  );
  const settlement: Settlement = { messageId: message.id, consumer: subgraph.name, failure };
  await add(settlementStream(message.producer), { settlement: JSON.stringify(settlement) });
}
