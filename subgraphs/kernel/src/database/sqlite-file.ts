// One connection to a SQLite file through node:sqlite, its statements cached, and commits that survive a power cut.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { QueryResult } from 'kysely';

const cachedStatementsMax = 500;
/** The ORM writes values into the text: a long one never comes again, and what is compiled of it is many times as long. */
const cachedLengthMax = 1_000;
// A comment may stand first: a check that lost its rows would pass whatever it looks for.
const returnsRows = /^(\s|--[^\n]*\n)*(select|pragma|explain|with)|\breturning\b/i;

export class SqliteFile {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  constructor(file: string, options: { isReadOnly?: boolean } = {}) {
    this.database = new DatabaseSync(file);
    this.database.exec('pragma busy_timeout = 5000');
    this.database.exec('pragma journal_mode = WAL');
    // FULL: an acknowledged commit is on the disk. NORMAL would lose the last ones on a power cut.
    this.database.exec(`pragma synchronous = ${file === ':memory:' ? 'OFF' : 'FULL'}`);
    this.database.exec('pragma foreign_keys = on');
    if (options.isReadOnly) this.database.exec('pragma query_only = on');
  }

  get isInTransaction(): boolean {
    return this.database.isTransaction;
  }

  run<Row>(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    const statement = this.prepared(sql);
    const values = parameters.map(bindable);
    if (returnsRows.test(sql)) return { rows: statement.all(...values) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  iterate<Row>(sql: string, parameters: readonly unknown[]): Iterable<Row> {
    // One of its own: a cached one may be asked again before this one has come to its end.
    return this.database.prepare(sql).iterate(...parameters.map(bindable)) as Iterable<Row>;
  }

  close(): void {
    this.database.close();
  }

  private prepared(sql: string): StatementSync {
    if (sql.length > cachedLengthMax) return this.database.prepare(sql);
    const { statements } = this;
    const known = statements.get(sql);
    if (known) {
      // Used lately goes last: what is asked once must not push out what every request asks.
      statements.delete(sql);
      statements.set(sql, known);
      return known;
    }
    const [oldest] = statements.keys();
    if (statements.size >= cachedStatementsMax && oldest !== undefined) statements.delete(oldest);
    const statement = this.database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }
}

function bindable(value: unknown): string | number | bigint | null | Uint8Array {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  return value as string | number | bigint | Uint8Array;
}
