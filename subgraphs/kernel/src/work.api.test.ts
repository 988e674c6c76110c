// What Work and Context promise, on a real database: a lost race starts again from nothing, a refusal leaves
// nothing, endings come last and in order, and look-ups of one request are one batch.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Entity } from '@mikro-orm/decorators/legacy';
import { Query, Resolver } from 'type-graphql';
import { Actor } from './actor.js';
import { IdKey, IntegerColumn, TextColumn } from './database/columns.js';
import { isTransient } from './database/transient.js';
import { type Context, grouped, inOrder } from './graphql/context.js';
import { newId } from './ids.js';
import { testEngine } from './testing/test-engine.js';
import { migrationsFor } from './testing/test-migrations.js';
import { TestSubgraph } from './testing/test-subgraph.js';
import type { Work } from './work.js';

@Entity({ tableName: 'jars' })
class Jar {
  @IdKey() id!: string;
  @TextColumn(32) label!: string;
  @IntegerColumn() sweets!: number;
}

@Resolver()
class NoJarResolver {
  @Query(() => String)
  noJar() {
    return '';
  }
}

let kitchen: TestSubgraph;
beforeAll(async () => {
  kitchen = await TestSubgraph.start({
    name: 'kitchen',
    entities: [Jar],
    migrations: await migrationsFor([Jar]),
    resolvers: [NoJarResolver],
    typeOfPrefix: () => undefined,
    subscriptions: [],
    consumersOf: () => ['guests'],
  });
});
afterAll(() => kitchen.stop());

const transact = <T>(verb: (work: Work) => Promise<T>) => kitchen.running.transact(verb);
const contextOf = () => kitchen.running.contextFor(Actor.anonymous());

function jar(work: Work, label: string, sweets = 0, id = newId('jar')): Jar {
  const made = Object.assign(new Jar(), { id, label, sweets });
  return work.add(made);
}

async function newJar(sweets: number): Promise<string> {
  return transact(async (work) => jar(work, 'plain', sweets).id);
}

const sweetsIn = async (id: string) => (await contextOf().em.findOne(Jar, { id }))?.sweets;
const takeOne = 'update jars set sweets = sweets - 1 where id = ? and sweets >= 1';

/** Waits until both sides are here: two verbs that meet are certainly at work at once. */
function meetingOf(count: number): () => Promise<void> {
  let open: () => void;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  let here = 0;
  return async () => {
    here += 1;
    if (here === count) open();
    await all;
  };
}

/** The engine's own word for a lost race, as its driver throws it. */
async function lostRace(): Promise<Error> {
  if (testEngine === 'mysql') return Object.assign(new Error('Deadlock found'), { errno: 1213 });
  const file = join(await mkdtemp(join(tmpdir(), 'agora-busy-')), 'busy.db');
  const [one, two] = [new DatabaseSync(file), new DatabaseSync(file)];
  one.exec('begin immediate');
  try {
    two.exec('begin immediate');
  } catch (error) {
    return error as Error;
  } finally {
    one.close();
    two.close();
  }
  throw new Error('nobody lost');
}

test('a lost race starts the verb again, and nothing of the first tries stays', async () => {
  const tries: number[] = [];
  const id = await transact(async (work) => {
    tries.push(tries.length);
    const made = jar(work, `try ${tries.length}`);
    await work.flush();
    work.emit({ type: 'kitchen.jar.made', key: made.id, payload: {} });
    if (tries.length < 3) throw new Error('wrapped', { cause: await lostRace() });
    return made.id;
  });
  const labels = await contextOf().em.find(Jar, { label: { $like: 'try %' } });
  expect(labels.map((j) => [j.id, j.label])).toEqual([[id, 'try 3']]);
  const published = await kitchen.published('kitchen.jar.made');
  expect(published.map((m) => m.key)).toEqual([id]);
});

test('it gives up after five tries and says why', async () => {
  let tries = 0;
  const losing = transact(async () => {
    tries += 1;
    throw await lostRace();
  });
  await expect(losing).rejects.toThrow(/deadlock|locked/i);
  expect(tries).toBe(5);
});

test('any other failure is not tried again and leaves nothing', async () => {
  const id = await newJar(5);
  const [before, tries] = [(await kitchen.published()).length, { count: 0 }];
  const failing = transact(async (work) => {
    tries.count += 1;
    const found = await work.lock(Jar, id);
    found.sweets = 0;
    jar(work, 'never');
    await work.change('update jars set label = ? where id = ?', ['changed', id]);
    work.emit({ type: 'kitchen.jar.made', key: id, payload: {} });
    work.atEnd(async () => {
      throw new Error('at the very end');
    });
  });
  await expect(failing).rejects.toThrow('at the very end');
  expect(tries.count).toBe(1);
  expect(await contextOf().em.findOne(Jar, { id })).toMatchObject({ label: 'plain', sweets: 5 });
  expect(await contextOf().em.count(Jar, { label: 'never' })).toBe(0);
  expect((await kitchen.published()).length).toBe(before);
});

test('two at once take from one jar: each sweet once, never below none', async () => {
  const id = await newJar(3);
  const taken = await Promise.all(
    [1, 2, 3, 4, 5].map(() =>
      transact(async (work) => {
        let got = 0;
        work.atEnd(async () => {
          got = await work.change(takeOne, [id]);
          if (!got) work.emit({ type: 'kitchen.jar.empty', key: id, payload: {} });
        });
        await work.get(Jar, id);
        return () => got;
      }),
    ),
  );
  expect(taken.map((got) => got()).sort()).toEqual([0, 0, 1, 1, 1]);
  expect(await sweetsIn(id)).toBe(0);
});

test('two at once make the same thing: one makes it, the other finds it', async () => {
  const id = newId('jar');
  const make = () =>
    transact(async (work) => {
      const found = await work.find(Jar, id);
      return (found ?? jar(work, newId('lab'), 1, id)).label;
    });
  const labels = await Promise.all([make(), make(), make()]);
  expect(new Set(labels).size).toBe(1);
});

const onMySql = testEngine === 'mysql' ? test : test.skip;

onMySql('a true deadlock is settled: both verbs end, each with its whole effect', async () => {
  const [a, b] = [await newJar(0), await newJar(0)];
  const meet = meetingOf(2);
  const tries = { count: 0 };
  const addTo = (first: string, second: string) =>
    transact(async (work) => {
      tries.count += 1;
      await work.change('update jars set sweets = sweets + 1 where id = ?', [first]);
      if (tries.count <= 2) await meet();
      await work.change('update jars set sweets = sweets + 1 where id = ?', [second]);
    });
  await Promise.all([addTo(a, b), addTo(b, a)]);
  expect([await sweetsIn(a), await sweetsIn(b)]).toEqual([2, 2]);
  expect(tries.count).toBe(3);
});

onMySql('a verb sees what others committed meanwhile: READ COMMITTED', async () => {
  const id = await newJar(1);
  const count = 'select sweets from jars where id = ?';
  const seen = await transact(async (work) => {
    const before = await work.sql<{ sweets: number }>(count, [id]);
    await transact((other) => other.change(takeOne, [id]));
    return [before, await work.sql<{ sweets: number }>(count, [id])].map((r) => r[0]?.sweets);
  });
  expect(seen).toEqual([1, 0]);
});

onMySql('connections that are lost in the middle are replaced, however many', async () => {
  const id = await newJar(1);
  for (let i = 0; i < 25; i++) {
    const lost = transact(async (work) => {
      await work.change(takeOne, [id]);
      await work.sql('kill connection_id()').catch(() => undefined);
    });
    await expect(lost).rejects.toThrow();
  }
  await transact((work) => work.change(takeOne, [id]));
  expect(await sweetsIn(id)).toBe(0);
});

test('endings run last, in the order they were asked for, after everything was written', async () => {
  const said: string[] = [];
  const id = await transact(async (work) => {
    work.atEnd(async () => {
      const rows = await work.sql('select label from jars where label = ?', ['late']);
      said.push(`first, ${rows.length} written`);
    });
    work.atEnd(async () => void said.push('second'));
    said.push('verb');
    return jar(work, 'late').id;
  });
  expect(said).toEqual(['verb', 'first, 1 written', 'second']);
  expect(await sweetsIn(id)).toBe(0);
});

test('what an ending adds or emits is written too', async () => {
  const id = await transact(async (work) => {
    const made = jar(work, 'ended');
    work.atEnd(async () => {
      jar(work, 'from an ending');
      work.emit({ type: 'kitchen.jar.ended', key: made.id, payload: {} });
    });
    return made.id;
  });
  expect(await contextOf().em.count(Jar, { label: 'from an ending' })).toBe(1);
  expect((await kitchen.published('kitchen.jar.ended')).map((m) => m.key)).toEqual([id]);
});

test('a conditional update counts the rows that met its condition, changed or not', async () => {
  const id = await newJar(2);
  const set = 'update jars set sweets = ? where id = ?';
  const counts = await transact(async (work) => [
    await work.change(set, [2, id]),
    await work.change(set, [3, id]),
    await work.change(set, [3, 'jar_none']),
    await work.change('delete from jars where id = ?', [id]),
  ]);
  expect(counts).toEqual([1, 1, 0, 1]);
});

test('an emitted event wakes the relay after the commit, and only then', async () => {
  const seenAtWake: number[] = [];
  kitchen.running.onEmitted = () => void seenAtWake.push(seenAtWake.length);
  await transact(async (work) => {
    work.emit({ type: 'kitchen.jar.made', key: 'k', payload: {} });
    await work.flush();
    expect(seenAtWake).toEqual([]);
  });
  const refused = transact(async (work) => {
    work.emit({ type: 'kitchen.jar.made', key: 'k', payload: {} });
    throw new Error('no');
  });
  await expect(refused).rejects.toThrow('no');
  kitchen.running.onEmitted = undefined;
  expect(seenAtWake).toEqual([0]);
});

test('while a verb is at work others read what was committed before it, and write after it', async () => {
  const id = await newJar(3);
  const [hasTaken, hasRead] = [meetingOf(2), meetingOf(2)];
  const first = transact(async (work) => {
    await work.change(takeOne, [id]);
    await hasTaken();
    await hasRead();
  });
  await hasTaken();
  const second = transact((work) => work.change(takeOne, [id]));
  expect(await sweetsIn(id)).toBe(3);
  await hasRead();
  await Promise.all([first, second]);
  expect(await sweetsIn(id)).toBe(1);
});

test('a verb that fails keeps nobody from writing', async () => {
  const id = await newJar(2);
  const failing = transact(async (work) => {
    await work.change(takeOne, [id]);
    throw new Error('spilt');
  });
  const following = transact((work) => work.change(takeOne, [id]));
  await expect(failing).rejects.toThrow('spilt');
  expect(await following).toBe(1);
  expect(await sweetsIn(id)).toBe(1);
});

test('a long verb does not keep the process from hearing others', async () => {
  const id = await newJar(0);
  let heardCount = 0;
  let isOver = false;
  const hear = () => {
    heardCount += 1;
    if (!isOver) setImmediate(hear);
  };
  setImmediate(hear);
  await transact(async (work) => {
    // So many statements take far longer than one turn, whatever the machine.
    for (let count = 0; count < 1000; count++) await work.change(takeOne, [id]);
  });
  isOver = true;
  expect(heardCount).toBeGreaterThan(1);
});

const asked: string[][] = [];
const jarsById = async (ids: readonly string[], ctx: Context) => {
  asked.push([...ids]);
  const rows = await ctx.em.find(Jar, { id: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
  return inOrder(ids, rows, (row) => row.id);
};
const jarsByLabel = async (labels: readonly string[], ctx: Context) => {
  const rows = await ctx.em.find(Jar, { label: { $in: [...labels] } }, { orderBy: { id: 'asc' } });
  return grouped(labels, rows, (row) => row.label);
};

test('look-ups of one request are one batch, each key once, in the order asked', async () => {
  const [a, b] = [await newJar(1), await newJar(2)];
  const ctx = contextOf();
  asked.length = 0;
  const keys = [b, 'jar_none', a, b];
  const found = await Promise.all(keys.map((id) => ctx.load(jarsById, id)));
  expect(found.map((j) => j?.sweets ?? null)).toEqual([2, null, 1, 2]);
  expect(asked).toEqual([[b, 'jar_none', a]]);
  await ctx.load(jarsById, a);
  expect(asked).toHaveLength(1);
  await contextOf().load(jarsById, a);
  expect(asked).toHaveLength(2);
});

test('after a verb the same request reads what the verb wrote', async () => {
  const id = await newJar(1);
  const ctx = contextOf();
  expect((await ctx.load(jarsById, id))?.sweets).toBe(1);
  await ctx.transact((work) => work.change(takeOne, [id]));
  expect((await ctx.load(jarsById, id))?.sweets).toBe(0);
});

test('rows of a key stay together; a key without any has an empty list', async () => {
  const label = newId('lab');
  await transact(async (work) => {
    for (const sweets of [1, 2]) jar(work, label, sweets);
  });
  const ctx = contextOf();
  const found = await Promise.all(['none', label].map((key) => ctx.load(jarsByLabel, key)));
  expect(found.map((rows) => rows.map((r) => r.sweets))).toEqual([[], [1, 2]]);
});

test('a failing batch fails its own look-ups alone', async () => {
  const ctx = contextOf();
  const failing = async () => {
    throw new Error('no jars today');
  };
  const [bad, good] = await Promise.allSettled([
    ctx.load(failing, 'a'),
    ctx.load(jarsByLabel, 'none'),
  ]);
  expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
});

test('what is no lost race is not taken for one', () => {
  expect(isTransient(new Error('no such table'))).toBe(false);
  expect(isTransient(Object.assign(new Error('syntax'), { errno: 1064 }))).toBe(false);
  expect(isTransient(undefined)).toBe(false);
});
