// A search server of our own for tests and measurements: on a free port, in a folder that goes with it.
// Where Sphinx is not installed there is none.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SphinxConnection } from '../sphinx/connection.js';
import { allIndexes, configurationOf } from '../sphinx/schema.js';

const startsWithinMs = 10_000;
const endsWithinMs = 5000;
const lookEveryMs = 20;

export interface Searchd {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

export function hasSearchd(): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v searchd'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function startSearchd(): Promise<Searchd> {
  const folder = mkdtempSync(join(tmpdir(), 'agora-searchd-'));
  const port = await freePort();
  const file = join(folder, 'sphinx.conf');
  writeFileSync(file, configuration(folder, port));
  const server = spawn('searchd', ['--config', file, '--nodetach'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `mysql://127.0.0.1:${port}`;
  await answering(url);
  return {
    url,
    pid: server.pid ?? 0,
    async stop() {
      server.kill('SIGTERM');
      const late = setTimeout(() => server.kill('SIGKILL'), endsWithinMs);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, port: number): string {
  const indexes = allIndexes().map(([name, shape]) => configurationOf(name, shape, folder));
  const server = [
    'searchd {',
    `  listen = 127.0.0.1:${port}:mysql41`,
    `  pid_file = ${folder}/searchd.pid`,
    `  log = ${folder}/searchd.log`,
    '  binlog_path =',
    '  workers = threads',
    '  max_packet_size = 32M',
    '  expansion_limit = 0',
    '}',
  ];
  return [...indexes, ...server, ''].join('\n');
}

async function answering(url: string): Promise<void> {
  const connection = new SphinxConnection(url, 1);
  const giveUpAt = performance.now() + startsWithinMs;
  for (;;) {
    try {
      await connection.rows('SHOW TABLES');
      return await connection.close();
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
