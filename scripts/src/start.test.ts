// npm start as a person meets it before anything is installed: help at once, one sentence for each thing
// that can be wrong, and a server that hears a stop signal once and never outlives who started it.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';

const start = resolve('scripts/start.mjs');

function startWith(args: string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const env = { PATH: process.env.PATH, HOME: tmpdir(), ...options.env };
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: options.cwd ?? '.', env });
  return { code: run.status, out: run.stdout, problem: run.stderr.trim() };
}

test('help needs no set-up', () => {
  const { code, out, problem } = startWith([start, '--help']);
  expect({ code, problem }).toEqual({ code: 0, problem: '' });
  for (const option of ['--port', '--data', '--no-demo']) expect(out).toContain(option);
});

test('an old Node is told in one sentence', () => {
  const old = "Object.defineProperty(process, 'versions', { value: { node: '18.19.0' } })";
  const { code, problem } = startWith(['--import', `data:text/javascript,${old}`, start]);
  expect(problem).toBe('Agora needs Node 20 or newer to start, and this is Node 18.19.0.');
  expect(code).toBe(1);
});

test('a registry that is not there is told in one sentence, and nothing half-done stays', () => {
  const clone = mkdtempSync(join(tmpdir(), 'agora-clone-'));
  try {
    cpSync('scripts', join(clone, 'scripts'), {
      recursive: true,
      filter: (path) => !/node_modules|dist/.test(path),
    });
    cpSync('package.json', join(clone, 'package.json'));
    const env = { npm_config_registry: 'http://127.0.0.1:9', npm_config_fetch_retries: '0' };
    const { code, problem } = startWith(['scripts/start.mjs'], { cwd: clone, env });
    expect(problem).toMatch(/^Bringing pnpm failed: the npm registry could not be reached: .*$/);
    expect(problem).toContain(join('.toolchain', 'last-run.log'));
    expect(code).toBe(1);
    expect(readFileSync(join(clone, '.toolchain/last-run.log'), 'utf8')).toContain('ECONNREFUSED');
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});

/** Stands in for the server: says that it is up, counts signals, and ends with 7 a moment later. */
const server = `
  let heard = 0;
  process.on('SIGTERM', () => {
    heard += 1;
    setTimeout(() => { console.log('heard ' + heard); process.exit(7); }, 300);
  });
  setInterval(() => {}, 1000);
  console.log('up ' + process.pid);
`;

async function serving(): Promise<{ child: ChildProcess; said: () => string; clean: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'agora-server-'));
  const file = join(folder, 'server.mjs');
  writeFileSync(file, server);
  const serve = pathToFileURL(resolve('scripts/toolchain/serve.mjs')).href;
  const code = `import { serve } from '${serve}';
    serve({ node: process.execPath, env: process.env }, [], ${JSON.stringify(file)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  const up = new Promise((done) => {
    child.stdout?.on('data', (part) => {
      text += part;
      if (text.includes('up ')) done(text);
    });
  });
  await up;
  return { child, said: () => text, clean: () => rmSync(folder, { recursive: true }) };
}

test('a stop signal reaches the server once, however often it comes, and its code comes back', async () => {
  const { child, said, clean } = await serving();
  const code = new Promise((done) => child.on('close', done));
  child.kill('SIGTERM');
  child.kill('SIGTERM');
  expect(await code).toBe(7);
  expect(said()).toContain('heard 1');
  clean();
});

test('a server whose starter was killed stops by itself', async () => {
  const { child, said, clean } = await serving();
  const closed = new Promise((done) => child.stdout?.on('close', done));
  child.kill('SIGKILL');
  await closed;
  expect(said()).toContain('heard 1');
  clean();
});
