// Reads what was touched since an instant, in batches, each row once. Rows that were taken in already are
// not read again: only their id, revision and time are.
import type { EntityManager } from '@agora/kernel/database/database.js';
import { giveWay } from '@agora/kernel/give-way.js';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';

const BATCH = 1000;
/** While it serves: between two batches requests are heard. */
const SMALL_BATCH = 25;
const LIGHT_BATCH = 2000;

export interface Touched {
  id: string;
  revision: number;
  touchedAt: Date;
}

/** Says whether a row still has to be taken in. */
export type IsWanted = (row: Touched) => boolean;

export interface Looking {
  since: Date;
  isWanted: IsWanted;
  /** What is read of a row; all of it when left out. */
  fields?: readonly string[];
}

/** All rows touched since then. */
export async function eachTouched<Row extends Touched>(
  em: EntityManager,
  entity: EntityClass<Row>,
  since: Date,
  take: (rows: Row[]) => Promise<void>,
): Promise<void> {
  for (let afterId = ''; ; ) {
    const rows = await em.find(entity, touchedAfter<Row>(since, afterId), {
      orderBy: { id: 'asc' } as never,
      limit: BATCH,
    });
    if (rows.length > 0) await take(rows as Row[]);
    afterId = rows.at(-1)?.id ?? '';
    em.clear();
    if (rows.length < BATCH) return;
  }
}

/** Those of the rows touched since then that are wanted. */
export async function eachWanted<Row extends Touched>(
  em: EntityManager,
  entity: EntityClass<Row>,
  { since, isWanted, fields }: Looking,
  take: (rows: Row[]) => Promise<void>,
): Promise<void> {
  for (let afterId = ''; ; ) {
    // Rows of a table, not entities: while much is written each is looked at many times over.
    const light = (await em
      .createQueryBuilder(entity)
      .select(['id', 'revision', 'touchedAt'] as never)
      .where(touchedAfter<Row>(since, afterId) as never)
      .orderBy({ id: 'asc' } as never)
      .limit(LIGHT_BATCH)
      .execute('all')) as Touched[];
    const ids = light.filter(isWanted).map(({ id }) => id);
    for (let at = 0; at < ids.length; at += SMALL_BATCH) {
      const where = { id: { $in: ids.slice(at, at + SMALL_BATCH) } } as unknown as FilterQuery<Row>;
      const rows = await em.find(entity, where, {
        orderBy: { id: 'asc' } as never,
        disableIdentityMap: true,
        ...((fields ? { fields } : {}) as object),
      });
      await take(rows as Row[]);
      await giveWay();
    }
    afterId = light.at(-1)?.id ?? '';
    if (light.length < LIGHT_BATCH) return;
    await giveWay();
  }
}

function touchedAfter<Row>(since: Date, afterId: string): FilterQuery<Row> {
  return { touchedAt: { $gte: since }, id: { $gt: afterId } } as unknown as FilterQuery<Row>;
}
