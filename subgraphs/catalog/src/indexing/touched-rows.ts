// Reads what was touched since an instant, in batches, each row once. Rows that were taken in already are
// not read again: only their id, revision and time are.
import type { EntityManager } from '@agora/kernel/database/database.js';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';

const BATCH = 1000;
const LIGHT_BATCH = 5000;

export interface Touched {
  id: string;
  revision: number;
  touchedAt: Date;
}

/** Says whether a row still has to be taken in. */
export type IsWanted = (row: Touched) => boolean;

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
  since: Date,
  isWanted: IsWanted,
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
    for (let at = 0; at < ids.length; at += BATCH) {
      const where = { id: { $in: ids.slice(at, at + BATCH) } } as unknown as FilterQuery<Row>;
      await take((await em.find(entity, where, { orderBy: { id: 'asc' } as never })) as Row[]);
      em.clear();
    }
    afterId = light.at(-1)?.id ?? '';
    if (light.length < LIGHT_BATCH) return;
  }
}

function touchedAfter<Row>(since: Date, afterId: string): FilterQuery<Row> {
  return { touchedAt: { $gte: since }, id: { $gt: afterId } } as unknown as FilterQuery<Row>;
}
