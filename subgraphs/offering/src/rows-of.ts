// Rows of a plain SQL read, inside the transaction when there is one: for reads of many rows that need no
// entities. The text must mean the same on SQLite and on MySQL.
import type { Work } from '@agora/kernel/work.js';
import type { Table } from './offer-tables.js';

export async function rowsOf<Row>(
  em: Work['em'],
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const transaction = em.getTransactionContext();
  return (await em.getConnection().execute(text, [...values], 'all', transaction)) as Row[];
}

/** The name of an entity's table. */
export function tableOf<T extends object>(em: Work['em'], table: Table<T>): string {
  return em.getMetadata(table).tableName;
}

/** `?, ?, ?` for so many values. */
export const placeholders = (values: readonly unknown[]) => values.map(() => '?').join(', ');
