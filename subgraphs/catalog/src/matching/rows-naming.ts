// Rows that name an id somewhere inside a JSON column. There is no index for that: for the rare merge of two
// things, over tables of members' own lists.
import type { Work } from '@agora/kernel/work.js';
import type { EntityClass, FilterQuery } from '@mikro-orm/core';

/** Rows that perhaps name it: LIKE takes the underscore of an id for any character. */
export async function rowsNaming<T extends { id: string }>(
  work: Work,
  entity: EntityClass<T>,
  property: keyof T & string,
  id: string,
): Promise<T[]> {
  const { tableName, properties } = work.em.getMetadata().get<T>(entity);
  const column = (properties as Record<string, { fieldNames: string[] }>)[property]?.fieldNames[0];
  const rows = await work.sql<{ id: string }>(
    `select id from ${tableName} where ${column} like ? order by id`,
    [`%"${id}"%`],
  );
  const where = { id: { $in: rows.map((row) => row.id) } } as unknown as FilterQuery<T>;
  return (await work.em.find(entity, where, { orderBy: { id: 'asc' } as never })) as T[];
}
