// What may be said on the command line and in the environment, and what a person reads when a start fails.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { InvalidEnvironment } from '@agora/kernel/env.js';
import { expect, test } from '@jest/globals';
import { followPort, readEmbeddedEnv, readGatewayEnv, readSubgraphEnv } from '../env.js';
import { SubgraphNotStarted } from '../market.js';
import { readArguments } from './arguments.js';
import { CannotStart, sentenceFor } from './cannot-start.js';
import { openDataFolder } from './data-folder.js';
import { demoEdition } from './demo.js';
import { holdPort } from './free-port.js';
import { requireFreeSpace } from './free-space.js';

const newFolder = () => mkdtempSync(join(tmpdir(), 'agora-data-'));

test('arguments', () => {
  const rest = { smallDemo: false, operator: undefined, seedOnly: false, help: false };
  const defaults = { port: undefined, data: '.data', demo: true, ...rest };
  expect(readArguments([])).toEqual(defaults);
  const given = ['--port', '4100', '--data', 'there', '--no-demo'];
  expect(readArguments(given)).toEqual({ port: 4100, data: 'there', demo: false, ...rest });
  const operator = ['--no-demo', '--operator-email', 'a@b.example', '--operator-name', 'B'];
  expect(readArguments(operator).operator).toEqual({ email: 'a@b.example', companyName: 'B' });
  expect(() => readArguments(operator.slice(1))).toThrow('--operator-email needs --no-demo');
  expect(() => readArguments(['--seed-only', '--no-demo'])).toThrow('--seed-only seeds the demo');
  expect(readArguments(['--help']).help).toBe(true);
  expect(() => readArguments(['--port', 'many'])).toThrow('--port needs a number from 0 to 65535');
  expect(() => readArguments(['--prot', '1'])).toThrow(/'--prot'.* See --help\./);
});

test('the environment is read, and a wrong variable is named', () => {
  expect(readEmbeddedEnv({}).SUBGRAPH_TIMEOUT_MS).toBe(10_000);
  const SERVICE_SECRET = 'x'.repeat(32);
  const SIBLINGS = 'accounts=http://a:1, trade=http://t:2?x=y, accounts=http://b:1';
  const gateway = readGatewayEnv({ SERVICE_SECRET, SIBLINGS, TRUST_PROXY: 'true' });
  expect(gateway.SIBLINGS).toEqual({
    accounts: ['http://a:1', 'http://b:1'],
    trade: ['http://t:2?x=y'],
  });
  expect(gateway.TRUST_PROXY).toBe(true);
  const DATABASE_URL = 'mysql://root@db/trade';
  const REDIS_URL = 'redis://redis:6379';
  expect(readSubgraphEnv({ SERVICE_SECRET, DATABASE_URL, REDIS_URL }).MIGRATE).toBe(true);

  const wrong: [() => unknown, RegExp][] = [
    [() => readEmbeddedEnv({ PORT: 'http' }), /^PORT: /],
    [() => readEmbeddedEnv({ TRUSTED_ORIGINS: 'localhost' }), /TRUSTED_ORIGINS.*origins like/],
    [
      () => readGatewayEnv({ SERVICE_SECRET: 'short', SIBLINGS }),
      /^SERVICE_SECRET: needs at least 32/,
    ],
    [
      () => readGatewayEnv({ SERVICE_SECRET, SIBLINGS: 'trade' }),
      /^SIBLINGS: trade needs name=url/,
    ],
    [() => readGatewayEnv({ SERVICE_SECRET }), /^SIBLINGS: /],
    [
      () => readSubgraphEnv({ SERVICE_SECRET, DATABASE_URL: 'pg://x', REDIS_URL }),
      /^DATABASE_URL: begins with/,
    ],
    [() => readSubgraphEnv({ SERVICE_SECRET, DATABASE_URL }), /^REDIS_URL: needs redis/],
  ];
  for (const [read, says] of wrong) {
    expect(read).toThrow(InvalidEnvironment);
    expect(read).toThrow(says);
  }
});

test('links and passkeys follow the port that is served, unless the public address was given', async () => {
  const unsaid: Record<string, string | undefined> = {};
  followPort(4100, unsaid);
  expect(unsaid.PUBLIC_URL).toBe('http://localhost:4100');
  const said = { PUBLIC_URL: 'https://agora.example' };
  followPort(4100, said);
  expect(said.PUBLIC_URL).toBe('https://agora.example');
});

test('a data folder belongs to one process, and is free again once that is gone', () => {
  const path = newFolder();
  const first = openDataFolder(path);
  expect(first.databaseUrlOf('trade')).toBe(`sqlite:${join(path, 'trade.db')}`);
  expect(() => openDataFolder(path)).toThrow(CannotStart);
  expect(() => openDataFolder(path)).toThrow(`in use by another Agora (process ${process.pid})`);
  expect(first.content).toBeUndefined();
  first.markStarted('demo');
  first.release();
  const second = openDataFolder(path);
  expect(second.content).toBe('demo');
  second.release();
});

test('a demo that was interrupted is gone on with by the one that began it, and by no other', () => {
  const path = newFolder();
  const folder = openDataFolder(path);
  folder.beginDemo('of today');
  writeFileSync(join(path, 'trade.db'), '');
  const held = readdirSync(path);
  folder.beginDemo('of today');
  expect(() => folder.beginDemo('of tomorrow')).toThrow(CannotStart);
  expect(() => folder.beginDemo('of tomorrow')).toThrow(
    `The data folder ${path} holds the beginning of a market that this version did not begin: remove it, or choose another folder with --data.`,
  );
  folder.beginDemo('of today');
  expect(readdirSync(path)).toEqual(held);
  folder.release();

  // Begun before anybody noted by which demo.
  const older = newFolder();
  writeFileSync(join(older, 'accounts.db'), '');
  const begun = openDataFolder(older);
  expect(() => begun.beginDemo('of today')).toThrow(CannotStart);
  expect(readdirSync(older)).not.toContain('demo-edition');
  begun.release();

  const modules = newFolder();
  writeFileSync(join(modules, 'seed.js'), 'first');
  const first = demoEdition(modules);
  writeFileSync(join(modules, 'notes.txt'), 'no part of it');
  expect(demoEdition(modules)).toBe(first);
  writeFileSync(join(modules, 'seed.js'), 'second');
  expect(demoEdition(modules)).not.toBe(first);
});

test('a taken port is found before anything is opened', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const error = await holdPort(port, '127.0.0.1').catch((e: unknown) => e);
  expect(sentenceFor(error, { port })).toBe(
    `Port ${port} is taken: stop the other program, or choose another port with --port.`,
  );
  await new Promise((resolve) => other.close(resolve));
  const held = await holdPort(port, '127.0.0.1');
  await expect(holdPort(port, '127.0.0.1')).rejects.toThrow('EADDRINUSE');
  await held.release();
  // For 0 it is one that is free, and known before anything listens.
  const found = await holdPort(0, '127.0.0.1');
  expect(found.port).toBeGreaterThan(0);
  await found.release();
});

test('a disk that is nearly full is said before anything is written', () => {
  const folder = newFolder();
  requireFreeSpace(folder, 1);
  expect(() => requireFreeSpace(folder, 3e7, 2e7)).toThrow(
    `The disk is full: ${folder} has 19 MB left and needs 28;`,
  );
});

test('a file where the data folder should be is named', () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  let problem: unknown;
  try {
    openDataFolder(file);
  } catch (error) {
    problem = error;
  }
  expect(sentenceFor(problem, { dataFolder: '.data' })).toContain('.data is not a folder');
});

test('a damaged database file is named', () => {
  const file = join(newFolder(), 'trade.db');
  writeFileSync(
    file,
    'this is not a database, but it is long enough to be taken for one'.repeat(20),
  );
  let damage: unknown;
  try {
    new DatabaseSync(file).exec('create table a (b)');
  } catch (error) {
    damage = error;
  }
  const error = new SubgraphNotStarted('trade', { cause: new Error('query', { cause: damage }) });
  expect(sentenceFor(error, { dataFolder: '.data' })).toBe(
    'The database file .data/trade.db is damaged: put a backup in its place, or move it away.',
  );
});

test.each([
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'The disk is full: make room for .data'],
  [new Error('database or disk is full'), 'The disk is full: make room for .data'],
  [Object.assign(new Error('mkdir'), { code: 'EACCES' }), '.data cannot be written'],
  [new Error('unable to open database file'), '.data cannot be written'],
  [Object.assign(new Error('listen EACCES'), { code: 'EACCES' }), 'Port 80 may not be used'],
  [new InvalidEnvironment('PORT: too big'), 'The environment is not usable. PORT: too big.'],
  [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'does not answer (connect)'],
])('%s is one sentence', (error, sentence) => {
  expect(sentenceFor(error, { port: 80, dataFolder: '.data' })).toContain(sentence);
});

test('what nobody foresaw is not given a sentence', () => {
  expect(sentenceFor(new Error('odd'))).toBeUndefined();
});
