// A search server of our own for tests and measurements: on a free port, in a folder that goes with it.
// Where Sphinx is not installed there is none.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SphinxConnection } from '../sphinx/connection.js';
import { serverConfiguration } from '../sphinx/schema.js';

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
  // Without its log of changes: what a test wrote need not survive.
  const whole = serverConfiguration(folder, `127.0.0.1:${port}`);
  writeFileSync(file, whole.replace(/binlog_path = .*/, 'binlog_path ='));
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
