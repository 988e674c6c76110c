// SQLite for the embedded engine: one connection writes, a transaction at a time; another reads what is committed
// and waits for nobody. SQLite answers at once, so that a long row of statements would be one turn of the event
// loop: it is interrupted for whoever else waits to be heard.
import { setImmediate as breathe } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { SqliteFile } from './sqlite-file.js';

/** So long statements follow each other without a pause. */
const turnMs = 4;
const onlyReads = /^(\s|--[^\n]*\n)*(select|explain)\b/i;

/** A Kysely dialect over one database file, or ':memory:'. */
export function sqliteDialect(file: string): Dialect {
  return {
    createDriver: () => new SqliteDriver(file),
    createAdapter: () => new TwoConnectionsAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (database) => new SqliteIntrospector(database),
  };
}

class TwoConnectionsAdapter extends SqliteAdapter {
  /** Who may write, and when, is the driver's to say. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class SqliteDriver implements Driver {
  private writing: SqliteFile | undefined;
  /** Null in memory: what is there is in one connection only. */
  reader: SqliteFile | null = null;
  private lastWriter: Promise<void> = Promise.resolve();

  constructor(private readonly file: string) {}

  async init(): Promise<void> {
    this.writing = new SqliteFile(this.file);
    if (this.file !== ':memory:') this.reader = new SqliteFile(this.file, { isReadOnly: true });
  }

  get writer(): SqliteFile {
    if (!this.writing) throw new Error('the database is not open');
    return this.writing;
  }

  /** The writing connection, for nobody else until it is given back. */
  async holdWriter(): Promise<() => void> {
    const before = this.lastWriter;
    let giveBack: () => void = () => undefined;
    this.lastWriter = new Promise((resolve) => {
      giveBack = resolve;
    });
    await before;
    return giveBack;
  }

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection(this);
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    await connection.begin();
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.commit();
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    await connection.rollback();
  }

  async savepoint(connection: SqliteConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint "${name}"`));
  }

  async rollbackToSavepoint(connection: SqliteConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to "${name}"`));
  }

  async releaseSavepoint(connection: SqliteConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release "${name}"`));
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    await connection.release();
  }

  async destroy(): Promise<void> {
    this.reader?.close();
    this.writing?.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  /** Gives the writing connection back; there while a transaction is under way. */
  private giveBack: (() => void) | undefined;

  constructor(private readonly driver: SqliteDriver) {}

  async begin(): Promise<void> {
    const giveBack = await this.driver.holdWriter();
    try {
      // A deferred `begin` fails at once when a read inside it wants to write later.
      this.driver.writer.run('begin immediate', []);
    } catch (error) {
      giveBack();
      throw error;
    }
    this.giveBack = giveBack;
  }

  async commit(): Promise<void> {
    // When it fails, the transaction is still there to be rolled back.
    this.driver.writer.run('commit', []);
    this.giveWriterBack();
  }

  async rollback(): Promise<void> {
    const { writer } = this.driver;
    try {
      // A commit that failed for want of room has rolled back already.
      if (writer.isInTransaction) writer.run('rollback', []);
    } finally {
      this.giveWriterBack();
    }
  }

  /** Nobody inherits a transaction. */
  async release(): Promise<void> {
    if (this.giveBack) await this.rollback();
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    await pauseWhenDue();
    const { reader, writer } = this.driver;
    if (this.giveBack) return writer.run(sql, parameters);
    if (reader && onlyReads.test(sql)) return reader.run(sql, parameters);
    const giveBack = await this.driver.holdWriter();
    try {
      return writer.run(sql, parameters);
    } finally {
      giveBack();
    }
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncGenerator<QueryResult<Row>> {
    const { reader, writer } = this.driver;
    const file = this.giveBack || !reader ? writer : reader;
    for (const row of file.iterate<Row>(sql, parameters)) {
      yield { rows: [row] };
      await pauseWhenDue();
    }
  }

  private giveWriterBack(): void {
    this.giveBack?.();
    this.giveBack = undefined;
  }
}

let turnBeganAt = 0;

/** One for all databases of the process: they share its event loop. */
async function pauseWhenDue(): Promise<void> {
  if (performance.now() - turnBeganAt < turnMs) return;
  await breathe();
  turnBeganAt = performance.now();
}
