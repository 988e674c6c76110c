// Brings a database to the committed schema: `migrations/<engine>/NNNN-what.sql`, in order, each once. Safe when
// several replicas start at once, and after a crash in the middle. Files never change once applied.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Engine } from './database.js';

const lockWaitSeconds = 120;
// MySQL's words for "it is so already": table, column, index, foreign key exist; column or index is gone.
const alreadySo = new Set([1050, 1060, 1061, 1826, 1091, 1051]);

/** Thrown when an applied migration's file was edited. */
export class MigrationMismatch extends Error {
  override name = 'MigrationMismatch';
}

type Run = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** Applies what is missing and returns the names of the files applied now. */
export async function migrate(database: Database, engine: Engine, folder: string, name: string) {
  const files = (await readdir(join(folder, engine)))
    .filter((f) => /^\d{4}-.*\.sql$/.test(f))
    .sort();
  return database.em.fork().transactional(async (em) => {
    // One connection all along: GET_LOCK belongs to it. On SQLite the transaction is the lock.
    const run: Run = (sql, values = []) =>
      em.getConnection().execute(sql, values, 'all', em.getTransactionContext());
    if (engine === 'mysql') await lockMigrations(run, name);
    try {
      return await applyMissing(run, engine, files, join(folder, engine));
    } finally {
      // Gone with its connection when that broke.
      if (engine === 'mysql') await run(`select release_lock(${lockName})`).catch(() => undefined);
    }
  });
}

// Locks are of the whole server, and their names have 64 characters at most.
const lockName = "left(concat('agora-migrate-', database()), 64)";

async function lockMigrations(run: Run, name: string): Promise<void> {
  const [row] = await run(`select get_lock(${lockName}, ?) as locked`, [lockWaitSeconds]);
  if (Number(row?.locked) !== 1) throw new Error(`${name}: another process migrates for too long`);
}

async function applyMissing(
  run: Run,
  engine: Engine,
  files: string[],
  folder: string,
): Promise<string[]> {
  await run(
    'create table if not exists schema_migrations (name varchar(190) not null primary key, checksum char(64) not null)',
  );
  const applied = new Map(
    (await run('select name, checksum from schema_migrations')).map((r) => [r.name, r.checksum]),
  );
  const done: string[] = [];
  for (const file of files) {
    const sql = (await readFile(join(folder, file), 'utf8')).replace(/\r\n/g, '\n');
    const checksum = checksumOf(sql);
    const known = applied.get(file);
    if (known === checksum) continue;
    if (known)
      throw new MigrationMismatch(`${file} was applied with other content; add a new file instead`);
    const statements = statementsOf(sql);
    if (engine === 'mysql') await applyStepwise(run, file, statements);
    else for (const statement of statements) await run(statement);
    await run('insert into schema_migrations (name, checksum) values (?, ?)', [file, checksum]);
    done.push(file);
  }
  if (engine === 'mysql' && done.length > 0) await run('drop table schema_migration_steps');
  return done;
}

/**
 * MySQL commits every DDL statement by itself, so a crash leaves a part of the file: each step is written
 * down. A step that was begun and not written down was DDL: when it says "it is so already", it was done.
 */
async function applyStepwise(run: Run, file: string, statements: string[]): Promise<void> {
  await run(
    'create table if not exists schema_migration_steps (name varchar(190) not null primary key, step int not null, checksum char(64) not null, is_failed int not null)',
  );
  const [begun] = await run('select * from schema_migration_steps where name = ?', [file]);
  const checksumAt = (step: number) => checksumOf(statements.slice(0, step).join(';\n'));
  const first = Number(begun?.step ?? 0);
  const note = (step: number, isFailed = false) =>
    run('replace into schema_migration_steps values (?, ?, ?, ?)', [
      file,
      step,
      checksumAt(step),
      isFailed ? 1 : 0,
    ]);
  if (begun && begun.checksum !== checksumAt(first)) {
    throw new MigrationMismatch(
      `${file} was applied up to statement ${first}, and what was applied has changed; restore it`,
    );
  }
  const isUnsure = begun !== undefined && begun.is_failed === 0;
  if (!begun) await note(0);
  for (const [step, statement] of statements.entries()) {
    if (step < first) continue;
    await run('start transaction');
    await run(statement).catch(async (error: unknown) => {
      if (step === first && isUnsure && isAlreadySo(error)) return;
      // On a connection that broke nothing can be said: the next start finds out.
      await run('rollback').then(
        () => note(step, true),
        () => undefined,
      );
      throw error;
    });
    await note(step + 1);
    await run('commit');
  }
}

function isAlreadySo(error: unknown): boolean {
  let cause = error as { errno?: number; cause?: unknown } | undefined;
  for (; cause; cause = cause.cause as typeof cause) {
    if (cause.errno !== undefined) return alreadySo.has(cause.errno);
  }
  return false;
}

const checksumOf = (sql: string) => createHash('sha256').update(sql).digest('hex');

/** Statements end with a semicolon at a line's end; comment lines are dropped. */
function statementsOf(sql: string): string[] {
  return sql
    .split('\n')
    .filter((line) => !line.startsWith('--'))
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((s) => s.trim())
    .filter(Boolean);
}
