// Two subgraphs, one publishing and one listening, over each carrier. How it works: `pings` emits pong
// requests; `pongs` writes what it hears in arrival order and fails when told to.
import { afterEach, describe, expect, test } from '@jest/globals';
import { Entity } from '@mikro-orm/decorators/legacy';
import { createClient } from 'redis';
import { Query, Resolver } from 'type-graphql';
import { IdKey, TextColumn } from '../database/columns.js';
import { newId } from '../ids.js';
import { silentLog } from '../log.js';
import type { SubgraphDefinition } from '../subgraph.js';
import { migrationsFor } from '../testing/test-migrations.js';
import { TestSubgraph } from '../testing/test-subgraph.js';
import { deadLetters, replayDeadLetters } from './dead-letters.js';
import type { EventMessage } from './event.js';
import { connectInProcess, type EventConnection } from './in-process.js';
import { OutboxDelivery } from './outbox.js';
import { connectRedisStreams } from './redis-streams.js';
import { attemptsMax } from './relay.js';

@Entity({ tableName: 'heard' })
class Heard {
  @IdKey() id!: string;
  @TextColumn(64) heardKey!: string;
  @TextColumn(64) text!: string;
}

@Resolver()
class NothingResolver {
  @Query(() => String)
  nothing() {
    return '';
  }
}

let failing = false;
let handledCount = 0;
const started: TestSubgraph[] = [];
let connection: EventConnection | undefined;

afterEach(async () => {
  failing = false;
  await connection?.stop();
  connection = undefined;
  for (const subgraph of started.splice(0)) await subgraph.stop();
});

async function startPair() {
  const suffix = newId('tst').slice(-8).toLowerCase();
  const common = {
    entities: [Heard],
    migrations: await migrationsFor([Heard]),
    resolvers: [NothingResolver],
    typeOfPrefix: () => undefined,
    consumersOf: (type: string) => (type === 'pings.ping.sent' ? [`pongs${suffix}`] : []),
  };
  const pings: SubgraphDefinition = { ...common, name: `pings${suffix}`, subscriptions: [] };
  const pongs: SubgraphDefinition = {
    ...common,
    name: `pongs${suffix}`,
    subscriptions: ['pings.ping.sent'],
    handlers: {
      'pings.ping.sent': async (work, message) => {
        handledCount++;
        if (failing) throw new Error('not today');
        const heard = new Heard();
        heard.id = newId('hrd');
        heard.heardKey = message.key;
        heard.text = (message.payload as { text: string }).text;
        work.add(heard);
      },
    },
  };
  const pair = [await TestSubgraph.start(pings), await TestSubgraph.start(pongs)] as const;
  started.push(...pair);
  return pair;
}

const send = (from: TestSubgraph, key: string, text: string) =>
  from.running.transact(async (work) =>
    work.emit({ type: 'pings.ping.sent', key, payload: { text } }),
  );

async function heardBy(subgraph: TestSubgraph): Promise<string[]> {
  const rows = await subgraph.running.database.em
    .fork()
    .find(Heard, {}, { orderBy: { id: 'asc' } });
  return rows.map((r) => `${r.heardKey}:${r.text}`);
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain: ${what}`);
}

const openDeliveries = (subgraph: TestSubgraph) =>
  subgraph.running.database.em.fork().count(OutboxDelivery, { confirmedAt: null });

describe('in process', () => {
  test('every message arrives once, in order per key', async () => {
    const [pings, pongs] = await startPair();
    for (const text of ['1', '2', '3']) await send(pings, 'a', text);
    connection = connectInProcess([pings.running, pongs.running]);
    await connection.settle();
    await send(pings, 'a', '4');
    await connection.settle();
    expect(await heardBy(pongs)).toEqual(['a:1', 'a:2', 'a:3', 'a:4']);
    expect(await openDeliveries(pings)).toBe(0);
  });

  test('a failing message holds back later ones of its key alone, and is tried again', async () => {
    const [pings, pongs] = await startPair();
    connection = connectInProcess([pings.running, pongs.running]);
    failing = true;
    await send(pings, 'a', '1');
    await connection.settle();
    failing = false;
    await send(pings, 'a', '2');
    await send(pings, 'b', '1');
    await connection.settle();
    expect(await heardBy(pongs)).toEqual(['b:1']);
    pings.clock.advance(1_001);
    await connection.settle();
    expect(await heardBy(pongs)).toEqual(['b:1', 'a:1', 'a:2']);
  });

  test('many that wait do not hide the ones behind them', async () => {
    const [pings, pongs] = await startPair();
    connection = connectInProcess([pings.running, pongs.running]);
    failing = true;
    await send(pings, 'a', '0');
    await connection.settle();
    failing = false;
    await pings.running.transact(async (work) => {
      for (let i = 1; i <= 250; i++)
        work.emit({ type: 'pings.ping.sent', key: 'a', payload: { text: String(i) } });
      work.emit({ type: 'pings.ping.sent', key: 'b', payload: { text: '1' } });
    });
    await connection.settle();
    expect(await heardBy(pongs)).toEqual(['b:1']);
    pings.clock.advance(1_001);
    await connection.settle();
    const inOrder = Array.from({ length: 251 }, (_, i) => `a:${i}`);
    expect(await heardBy(pongs)).toEqual(['b:1', ...inOrder]);
  });

  test('after too many failures it is laid aside, seen, and replayed by a person', async () => {
    const [pings, pongs] = await startPair();
    connection = connectInProcess([pings.running, pongs.running]);
    failing = true;
    await send(pings, 'a', '1');
    for (let i = 0; i < attemptsMax; i++) {
      await connection.settle();
      pings.clock.advance(300_001);
    }
    expect(await deadLetters(pings.running)).toEqual([
      expect.objectContaining({ key: 'a', failure: 'not today', payload: { text: '1' } }),
    ]);
    failing = false;
    expect(await replayDeadLetters(pings.running)).toBe(1);
    await connection.settle();
    expect(await heardBy(pongs)).toEqual(['a:1']);
    expect(await deadLetters(pings.running)).toEqual([]);
  });

  test('a repeated message has one effect, also when both arrive at once', async () => {
    const [, pongs] = await startPair();
    const message: EventMessage = {
      id: newId('evt'),
      type: 'pings.ping.sent',
      key: 'a',
      payload: { text: '1' },
      producer: 'pings',
      occurredAt: pongs.clock.now(),
      requestId: 'test',
    };
    await Promise.all([pongs.running.receive(message), pongs.running.receive(message)]);
    await pongs.running.receive(message);
    expect(await heardBy(pongs)).toEqual(['a:1']);
  });

  test('a refused verb publishes nothing', async () => {
    const [pings] = await startPair();
    const refused = pings.running.transact(async (work) => {
      work.emit({ type: 'pings.ping.sent', key: 'a', payload: { text: '1' } });
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await pings.published()).toEqual([]);
  });
});

const redisUrl = process.env.AGORA_TEST_REDIS_URL;
const describeRedis = redisUrl ? describe : describe.skip;

describeRedis('over Redis Streams', () => {
  test('every message arrives once and in order per key, with two readers', async () => {
    const [pings, pongs] = await startPair();
    const url = redisUrl as string;
    const one = await connectRedisStreams([pings.running, pongs.running], url, silentLog);
    const two = await connectRedisStreams([pongs.running], url, silentLog);
    connection = {
      settle: one.settle,
      stop: async () => void (await Promise.all([one.stop(), two.stop()])),
    };
    for (let i = 0; i < 5; i++) for (const key of ['a', 'b']) await send(pings, key, String(i));
    await until(async () => (await openDeliveries(pings)) === 0, 'all confirmed');
    const heard = await heardBy(pongs);
    expect(heard.filter((h) => h.startsWith('a'))).toEqual(['a:0', 'a:1', 'a:2', 'a:3', 'a:4']);
    expect(heard.filter((h) => h.startsWith('b'))).toEqual(['b:0', 'b:1', 'b:2', 'b:3', 'b:4']);
  });

  test('what Redis forgot is sent again', async () => {
    const [pings, pongs] = await startPair();
    const url = redisUrl as string;
    // Nobody reads yet: the message waits in Redis, which then loses it.
    connection = await connectRedisStreams([pings.running], url, silentLog);
    await send(pings, 'a', '1');
    const redis = createClient({ url });
    await redis.connect();
    const stream = `agora:events:${pongs.running.name}`;
    await until(async () => (await redis.xLen(stream)) === 1, 'sent');
    await redis.del(stream);
    redis.destroy();
    const reader = await connectRedisStreams([pongs.running], url, silentLog);
    expect(await heardBy(pongs)).toEqual([]);
    pings.clock.advance(30_001);
    await until(
      async () => (await openDeliveries(pings)) === 0,
      'confirmed after a second sending',
    );
    expect(await heardBy(pongs)).toEqual(['a:1']);
    await reader.stop();
  });

  test('a consumer that was away for long and then fails once has not failed too often', async () => {
    const [pings, pongs] = await startPair();
    const url = redisUrl as string;
    connection = await connectRedisStreams([pings.running], url, silentLog);
    await send(pings, 'a', '1');
    for (let i = 0; i <= attemptsMax; i++) {
      await connection.settle();
      pings.clock.advance(30_001);
    }
    failing = true;
    handledCount = 0;
    const reader = await connectRedisStreams([pongs.running], url, silentLog);
    await until(async () => handledCount > 0, 'first attempt');
    failing = false;
    await until(async () => {
      pings.clock.advance(30_001);
      return (await openDeliveries(pings)) === 0;
    }, 'confirmed');
    expect(await deadLetters(pings.running)).toEqual([]);
    expect(await heardBy(pongs)).toEqual(['a:1']);
    await reader.stop();
  });

  test('a consumer that fails is asked again by the producer', async () => {
    const [pings, pongs] = await startPair();
    connection = await connectRedisStreams(
      [pings.running, pongs.running],
      redisUrl as string,
      silentLog,
    );
    failing = true;
    handledCount = 0;
    await send(pings, 'a', '1');
    await until(async () => handledCount > 0, 'first attempt');
    failing = false;
    await until(async () => {
      pings.clock.advance(1_001);
      return (await openDeliveries(pings)) === 0;
    }, 'confirmed');
    expect(await heardBy(pongs)).toEqual(['a:1']);
  });
});
