// Every row of every table of every subgraph: what a refused request must leave as it was.
import type { Market } from '../src/market.js';

/** `trade.orders` → its rows, each as JSON, in the order of their texts. */
export type Rows = ReadonlyMap<string, readonly string[]>;

export async function everyRow(market: Market): Promise<Rows> {
  const all = new Map<string, string[]>();
  for (const running of market.subgraphs.values()) {
    const metadata = running.database.getMetadata().getAll().values();
    const tables = new Set([...metadata].flatMap((m) => m.tableName || []));
    for (const table of [...tables].sort()) {
      const connection = running.database.em.getConnection();
      const rows = (await connection.execute(`select * from ${table}`)) as object[];
      all.set(`${running.name}.${table}`, rows.map((row) => JSON.stringify(row)).sort());
    }
  }
  return all;
}

export interface Difference {
  readonly table: string;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** What is not the same; a changed row is one gone and one added. */
export function differences(before: Rows, after: Rows): Difference[] {
  return [...after].flatMap(([table, rows]) => {
    const earlier = before.get(table) ?? [];
    const [known, now] = [new Set(earlier), new Set(rows)];
    const gone = earlier.filter((row) => !now.has(row));
    const added = rows.filter((row) => !known.has(row));
    return gone.length + added.length > 0 ? [{ table, gone, added }] : [];
  });
}
