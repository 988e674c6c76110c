// SQLite through node:sqlite for the embedded engine: one connection a file, statements cached,
// transactions that write from their first statement, and commits that survive a power cut.

import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

const cachedStatementsMax = 500;
/** The ORM writes values into the text: a long one never comes again, and what is compiled of it is many times as long. */
const cachedLengthMax = 1_000;
// A comment may stand first: a check that lost its rows would pass whatever it looks for.
const returnsRows = /^(\s|--[^\n]*\n)*(select|pragma|explain|with)|\breturning\b/i;

/** A Kysely dialect over one database file, or ':memory:'. */
export function sqliteDialect(file: string): SqliteDialect {
  return new SqliteDialect({ database: async () => openSqlite(file) });
}

function openSqlite(file: string) {
  const database = new DatabaseSync(file);
  database.exec('pragma busy_timeout = 5000');
  database.exec('pragma journal_mode = WAL');
  // FULL: an acknowledged commit is on the disk. NORMAL would lose the last ones on a power cut.
  database.exec(`pragma synchronous = ${file === ':memory:' ? 'OFF' : 'FULL'}`);
  database.exec('pragma foreign_keys = on');
  const statements = new Map<string, StatementSync>();
  return {
    prepare(text: string) {
      // A deferred `begin` fails at once when a read inside it wants to write later.
      const sql = text === 'begin' ? 'begin immediate' : text;
      const statement = cached(database, statements, sql);
      return {
        reader: returnsRows.test(sql),
        all: (parameters: readonly unknown[]) => statement.all(...parameters.map(bindable)),
        run: (parameters: readonly unknown[]) => statement.run(...parameters.map(bindable)),
        iterate: (parameters: readonly unknown[]) =>
          statement.iterate(...parameters.map(bindable)) as IterableIterator<unknown>,
      };
    },
    close: () => database.close(),
  };
}

function cached(database: DatabaseSync, statements: Map<string, StatementSync>, sql: string) {
  if (sql.length > cachedLengthMax) return database.prepare(sql);
  const known = statements.get(sql);
  if (known) {
    // Used lately goes last: what is asked once must not push out what every request asks.
    statements.delete(sql);
    statements.set(sql, known);
    return known;
  }
  const [oldest] = statements.keys();
  if (statements.size >= cachedStatementsMax && oldest !== undefined) statements.delete(oldest);
  const statement = database.prepare(sql);
  statements.set(sql, statement);
  return statement;
}

function bindable(value: unknown): string | number | bigint | null | Uint8Array {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  return value as string | number | bigint | Uint8Array;
}
