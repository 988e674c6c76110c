// Brings a database to the committed schema: `migrations/<engine>/NNNN-what.sql`, in order, each once.
// Safe when several replicas start at once: one applies, the others wait. Files never change once applied.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, Engine } from './database.js';

const lockWaitSeconds = 120;

/** Thrown when an applied migration's file was edited or is gone. */
export class MigrationMismatch extends Error {
  override name = 'MigrationMismatch';
}

/** Applies what is missing and returns the names of the files applied now. */
export async function migrate(database: Database, engine: Engine, folder: string, name: string) {
  const files = (await readdir(join(folder, engine)))
    .filter((f) => /^\d{4}-.*\.sql$/.test(f))
    .sort();
  return database.em.fork().transactional(async (em) => {
    // One connection all along: GET_LOCK belongs to it. On SQLite the transaction is the lock.
    const run = (sql: string, values: unknown[] = []) =>
      em.getConnection().execute(sql, values, 'all', em.getTransactionContext());
    if (engine === 'mysql') await lockMigrations(run, name);
    try {
      return await applyMissing(run, files, join(folder, engine));
    } finally {
      if (engine === 'mysql') await run('select release_lock(?)', [lockName(name)]);
    }
  });
}

type Run = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

const lockName = (name: string) => `agora-migrate-${name}`;

async function lockMigrations(run: Run, name: string): Promise<void> {
  const [row] = await run('select get_lock(?, ?) as locked', [lockName(name), lockWaitSeconds]);
  if (Number(row?.locked) !== 1) throw new Error(`${name}: another process migrates for too long`);
}

async function applyMissing(run: Run, files: string[], folder: string): Promise<string[]> {
  await run(
    'create table if not exists schema_migrations (name varchar(190) not null primary key, checksum char(64) not null)',
  );
  const applied = new Map(
    (await run('select name, checksum from schema_migrations')).map((r) => [r.name, r.checksum]),
  );
  const done: string[] = [];
  for (const file of files) {
    const sql = await readFile(join(folder, file), 'utf8');
    const checksum = createHash('sha256').update(sql.replace(/\r\n/g, '\n')).digest('hex');
    const known = applied.get(file);
    if (known === checksum) continue;
    if (known)
      throw new MigrationMismatch(`${file} was applied with other content; add a new file instead`);
    for (const statement of statementsOf(sql)) await run(statement);
    await run('insert into schema_migrations (name, checksum) values (?, ?)', [file, checksum]);
    done.push(file);
  }
  return done;
}

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
