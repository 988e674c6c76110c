// Databases for tests: a fresh one for each subgraph of each test file, on the engine that
// AGORA_TEST_ENGINE names ('sqlite' by default, or 'mysql' with AGORA_TEST_MYSQL_URL).
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { type Database, type Engine, isEmbedded } from '../database/database.js';

export interface TestDatabase {
  readonly url: string;
  readonly engine: Engine;
  drop(): Promise<void>;
}

export const testEngine: Engine = process.env.AGORA_TEST_ENGINE === 'mysql' ? 'mysql' : 'sqlite';

export async function createTestDatabase(name: string): Promise<TestDatabase> {
  return testEngine === 'mysql' ? createMySqlDatabase(name) : createSqliteDatabase(name);
}

/** A test's database need not survive a power cut: no commit waits for the disk. */
export async function writeQuickly(database: Database): Promise<void> {
  if (!isEmbedded(database)) return; // A server for tests is set up so.
  await database.em.getConnection().execute('pragma synchronous = off');
}

async function createSqliteDatabase(name: string): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), `agora-${name}-`));
  return {
    url: `sqlite:${join(folder, `${name}.db`)}`,
    engine: 'sqlite',
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function createMySqlDatabase(name: string): Promise<TestDatabase> {
  const server = process.env.AGORA_TEST_MYSQL_URL;
  if (!server) throw new Error('AGORA_TEST_MYSQL_URL: needed when AGORA_TEST_ENGINE is mysql');
  const database = `test_${name}_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${database} collate utf8mb4_bin`);
  return {
    url: `${server.replace(/\/$/, '')}/${database}`,
    engine: 'mysql',
    drop: () => onServer(server, `drop database ${database}`),
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const connection = await createConnection(url);
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
}
