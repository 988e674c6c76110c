// A migrations folder for entities that a test declares by itself.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EntityClasses } from '../database/database.js';
import { schemaSql } from '../database/schema-sql.js';
import { ownEntities } from '../subgraph.js';
import { testEngine } from './test-engine.js';

/** Files by name, for the engine under test. */
export async function migrationsFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'agora-migrations-'));
  await mkdir(join(folder, testEngine));
  for (const [name, sql] of Object.entries(files)) {
    await writeFile(join(folder, testEngine, name), sql);
  }
  return folder;
}

/** One file that makes these entities' tables, with outbox and inbox. */
export async function migrationsFor(entities: EntityClasses): Promise<string> {
  const sql = await schemaSql([...entities, ...ownEntities], testEngine);
  return migrationsFolder({ '0001-initial.sql': sql });
}
