// What a resolver gets: who asks, a way to write, batched reads, and the siblings. One for each request.

import type { SqlEntityManager } from '@mikro-orm/sql';
import DataLoader from 'dataloader';
import type { Actor } from '../actor.js';
import type { Clock } from '../clock.js';
import type { Log } from '../log.js';
import type { Siblings, SiblingUnavailable } from '../siblings.js';
import type { Files } from '../storage/files.js';
import { transact, type Work, type WorkSource } from '../work.js';

type Batch<K, V> = (keys: readonly K[], ctx: Context) => Promise<readonly V[]>;

export class Context {
  // biome-ignore lint/suspicious/noExplicitAny: loaders of all kinds, each used with its own types.
  private readonly loaders = new Map<unknown, DataLoader<any, any>>();
  /** Who did not answer and was done without; the answer names them beside its data. */
  readonly missed: SiblingUnavailable[] = [];
  /** For reads only; writes go through `transact`. */
  readonly em: SqlEntityManager;

  constructor(
    readonly source: WorkSource,
    readonly siblings: Siblings,
    readonly log: Log,
  ) {
    this.em = source.database.em.fork() as SqlEntityManager;
  }

  get actor(): Actor {
    return this.source.actor;
  }

  get clock(): Clock {
    return this.source.clock;
  }

  /** Uploads and kept files. They are slow: never inside `transact`. */
  get files(): Files {
    return this.source.files;
  }

  get now(): Date {
    return this.source.clock.now();
  }

  /** Runs a verb in a transaction of its own; what resolvers read afterwards is what it wrote. */
  async transact<T>(verb: (work: Work) => Promise<T>): Promise<T> {
    const result = await transact(this.source, verb);
    for (const loader of this.loaders.values()) loader.clearAll();
    this.em.clear();
    return result;
  }

  /**
   * Loads one key through the batch function, which is called once for all keys asked for in the same
   * tick of this request. The batch function itself is the loader's name: define it once, at module level.
   */
  load<K, V>(batch: Batch<K, V>, key: K): Promise<V> {
    let loader = this.loaders.get(batch) as DataLoader<K, V> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V>((keys) => batch(keys, this) as Promise<V[]>, {
        maxBatchSize: 500,
      });
      this.loaders.set(batch, loader);
    }
    return loader.load(key);
  }
}

/** Puts rows in the order of the keys that asked for them, with null where there is none. */
export function inOrder<K, Row>(keys: readonly K[], rows: readonly Row[], keyOf: (row: Row) => K) {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows by key, in the order of the keys, with an empty list where there are none. */
export function grouped<K, Row>(keys: readonly K[], rows: readonly Row[], keyOf: (row: Row) => K) {
  const groups = new Map<K, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}
