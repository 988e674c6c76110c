// Every row of every table of every subgraph: what a refused request must leave as it was.
import { isEmbedded } from '@agora/kernel/database/database.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Market } from '../src/market.js';

/** A table's rows, each as JSON, in the order of their texts. */
type Table = readonly string[];

export interface Rows {
  /** `trade.orders` → its rows. */
  readonly tables: ReadonlyMap<string, Table>;
  /** By subgraph, where the database counts its commits: the same number means the same rows. */
  readonly versions: ReadonlyMap<string, number | undefined>;
}

/** What was read last, for what nobody has written to since. */
const last = new WeakMap<Market, Rows>();

export async function everyRow(market: Market): Promise<Rows> {
  const earlier = last.get(market);
  const tables = new Map<string, Table>();
  const versions = new Map<string, number | undefined>();
  for (const running of market.subgraphs.values()) {
    const version = await versionOf(running);
    versions.set(running.name, version);
    const isSame = version !== undefined && earlier?.versions.get(running.name) === version;
    for (const table of tablesOf(running)) {
      const name = `${running.name}.${table}`;
      const known = isSame ? earlier?.tables.get(name) : undefined;
      tables.set(name, known ?? (await rowsOf(running, table)));
    }
  }
  const rows = { tables, versions };
  last.set(market, rows);
  return rows;
}

function tablesOf({ database }: RunningSubgraph): string[] {
  const metadata = database.getMetadata().getAll().values();
  return [...new Set([...metadata].flatMap((m) => m.tableName || []))].sort();
}

async function rowsOf({ database }: RunningSubgraph, table: string): Promise<Table> {
  const rows = (await database.em.getConnection().execute(`select * from ${table}`)) as object[];
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** SQLite's own count, seen from the connection that only reads: each commit of the other one changes it. */
async function versionOf({ database }: RunningSubgraph): Promise<number | undefined> {
  if (!isEmbedded(database)) return undefined;
  const sql = 'select data_version as version from pragma_data_version';
  const [row] = (await database.em.getConnection().execute(sql)) as { version: number }[];
  return row?.version;
}

export interface Difference {
  readonly table: string;
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** What is not the same; a changed row is one gone and one added. */
export function differences(before: Rows, after: Rows): Difference[] {
  return [...after.tables].flatMap(([table, rows]) => {
    const earlier = before.tables.get(table) ?? [];
    if (earlier === rows) return [];
    const [known, now] = [new Set(earlier), new Set(rows)];
    const gone = earlier.filter((row) => !now.has(row));
    const added = rows.filter((row) => !known.has(row));
    return gone.length + added.length > 0 ? [{ table, gone, added }] : [];
  });
}
