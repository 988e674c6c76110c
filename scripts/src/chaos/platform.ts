// The distributed platform on this machine: processes of their own for every subgraph and the gateway, two of
// what matters most, over a database and a Redis that are given. A process that dies is started again.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callerKey } from '@agora/kernel/caller.js';
import { connectSiblings, type SiblingConnections } from '@agora/kernel/sibling-http.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { createConnection } from 'mysql2/promise';
import { createClient } from 'redis';
import { fetch } from 'undici';
import { type Chance, oneOf } from './seeded.js';

const readyWithinMs = 300_000;
const answerWithinMs = 10_000;
const stopWithinMs = 60_000;
const restartAfterMs = 100;
const replicaCounts: Readonly<Record<string, number>> = { gateway: 2, store: 2, trade: 2 };
const entry = (file: string) =>
  fileURLToPath(new URL(`../../../gateway/dist/${file}`, import.meta.url));
/** Ends a process whose parent is gone: nothing of a run outlives it. */
const leash = new URL('../../toolchain/leash.mjs', import.meta.url).href;

/** One process; `kind` is what it is a replica of. */
interface Part {
  readonly kind: string;
  readonly name: string;
  readonly url: string;
  readonly command: readonly string[];
  readonly env: Record<string, string>;
  child?: ChildProcess;
  isKilled?: boolean;
}

export interface PlatformOptions {
  readonly mysqlUrl: string;
  readonly redisUrl: string;
  readonly logFile: string;
}

export class Platform {
  /** What processes did that they should not: end by themselves, or not end when asked to. */
  readonly faults: string[] = [];
  readonly siblings: SiblingConnections;
  private readonly run = randomBytes(4).toString('hex');
  private isStopping = false;

  private constructor(
    private readonly options: PlatformOptions,
    private readonly parts: readonly Part[],
    secret: string,
  ) {
    this.siblings = connectSiblings('chaos', urlsOf(parts), callerKey(secret));
  }

  static async start(options: PlatformOptions): Promise<Platform> {
    const secret = randomBytes(24).toString('hex');
    const platform = new Platform(options, await partsOf(), secret);
    try {
      await platform.onServer((database) => `create database ${database} collate utf8mb4_bin`);
      await platform.emptyRedis();
      for (const part of platform.parts) platform.launch(part, secret);
      await platform.untilReady();
      return platform;
    } catch (error) {
      await platform.stop();
      throw error;
    }
  }

  get gatewayUrls(): readonly string[] {
    return this.parts.filter(({ kind }) => kind === 'gateway').map(({ url }) => url);
  }

  get partCount(): number {
    return this.parts.length;
  }

  /** kill -9 of one replica: nothing of it gets a chance to tidy up. False when it is down anyway. */
  kill(kind: string, chance: Chance): boolean {
    const part = oneOf(
      this.parts.filter((p) => p.kind === kind),
      chance,
    );
    if (!part.child || isEnded(part.child)) return false;
    part.isKilled = true;
    return part.child.kill('SIGKILL');
  }

  /** As when the database fails over: every connection of every process is gone, whatever it was doing. */
  async cutConnections(): Promise<void> {
    const own = `select id from information_schema.processlist where db like 'chaos\\_${this.run}\\_%'`;
    const connection = await createConnection(this.options.mysqlUrl);
    try {
      const [rows] = await connection.query(own);
      for (const { id } of rows as { id: number }[]) {
        await connection.query(`kill ${id}`).catch(() => undefined);
      }
    } finally {
      await connection.end();
    }
  }

  /** As when Redis restarts without its data: streams, groups and limits are gone. */
  async emptyRedis(): Promise<void> {
    const redis = createClient({ url: this.options.redisUrl });
    await redis.connect();
    await redis.flushDb();
    redis.destroy();
  }

  /** The processes that do not serve right now. */
  async down(): Promise<string[]> {
    const names = this.parts.map(async ({ name, url }) => ((await isReady(url)) ? [] : [name]));
    return (await Promise.all(names)).flat();
  }

  async untilReady(): Promise<void> {
    const until = Date.now() + readyWithinMs;
    for (;;) {
      const down = await this.down();
      if (down.length === 0) return;
      if (Date.now() > until)
        throw new Error(`not ready: ${down}; their log is ${this.options.logFile}`);
      await pause(200);
    }
  }

  /** Stops every process and drops the databases; a second time it does nothing. */
  async stop(): Promise<void> {
    if (this.isStopping) return;
    this.isStopping = true;
    await this.siblings.stop();
    await Promise.all(
      this.parts.map(async ({ name, child }) => {
        const ending = child && (await stopChild(child));
        if (ending) this.faults.push(`${name} did not stop when asked to: ${ending}`);
      }),
    );
    await this.onServer((database) => `drop database if exists ${database}`);
    await this.emptyRedis();
  }

  /** Rows of one statement in one subgraph's database. */
  async rows(subgraph: string, sql: string): Promise<Record<string, unknown>[]> {
    const url = `${this.options.mysqlUrl}/${this.databaseOf(subgraph)}`;
    const connection = await createConnection(url);
    try {
      const [rows] = await connection.query(sql);
      return rows as Record<string, unknown>[];
    } finally {
      await connection.end();
    }
  }

  private databaseOf(subgraph: string): string {
    return `chaos_${this.run}_${subgraph}`;
  }

  private launch(part: Part, secret: string): void {
    if (this.isStopping) return;
    const { kind, name } = part;
    const log = openSync(this.options.logFile, 'a');
    const env = {
      ...process.env,
      // A process that starts again and again reads its code from here.
      NODE_COMPILE_CACHE: join(dirname(this.options.logFile), 'code'),
      ...part.env,
      SERVICE_SECRET: secret,
      SIBLINGS: siblingsVariable(this.parts),
      DATABASE_URL: `${this.options.mysqlUrl}/${this.databaseOf(kind)}`,
      REDIS_URL: this.options.redisUrl,
    };
    const stdio = ['ignore', log, log, 'ipc'] as const;
    const args = ['--import', leash, ...part.command];
    const child = spawn(process.execPath, args, { env, stdio: [...stdio] });
    closeSync(log);
    part.child = child;
    part.isKilled = false;
    child.once('exit', (code, signal) => {
      if (this.isStopping) return;
      if (!part.isKilled) this.faults.push(`${name} ended by itself: ${code ?? signal}`);
      setTimeout(() => this.launch(part, secret), restartAfterMs);
    });
  }

  private async onServer(statement: (database: string) => string): Promise<void> {
    const connection = await createConnection(this.options.mysqlUrl);
    try {
      for (const name of subgraphNames) await connection.query(statement(this.databaseOf(name)));
    } finally {
      await connection.end();
    }
  }
}

async function partsOf(): Promise<Part[]> {
  const kinds = [...subgraphNames, 'gateway'].flatMap((kind) =>
    Array.from({ length: replicaCounts[kind] ?? 1 }, (_, i) => ({
      kind,
      name: `${kind}-${i + 1}`,
    })),
  );
  const ports = await freePorts(kinds.length);
  return kinds.map(({ kind, name }, i) => ({
    kind,
    name,
    url: `http://127.0.0.1:${ports[i]}`,
    command: kind === 'gateway' ? [entry('main.js')] : [entry('subgraph-process.js'), kind],
    env: {
      PORT: String(ports[i]),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      RATE_BURST: '1000000',
      RATE_PER_SECOND: '1000000',
    },
  }));
}

const subgraphParts = (parts: readonly Part[]) => parts.filter(({ kind }) => kind !== 'gateway');

const siblingsVariable = (parts: readonly Part[]) =>
  subgraphParts(parts)
    .map(({ kind, url }) => `${kind}=${url}`)
    .join();

function urlsOf(parts: readonly Part[]): Record<string, string[]> {
  const urls: Record<string, string[]> = {};
  for (const { kind, url } of subgraphParts(parts)) urls[kind] = [...(urls[kind] ?? []), url];
  return urls;
}

function isReady(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(answerWithinMs);
  return fetch(`${url}/ready`, { signal }).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((s) => (s.address() as { port: number }).port);
  await Promise.all(servers.map((s) => new Promise((resolve) => s.close(resolve))));
  return ports;
}

const isEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Asks it to stop; what is wrong with how it did, or undefined. */
async function stopChild(child: ChildProcess): Promise<string | undefined> {
  if (isEnded(child)) return undefined;
  const ended = new Promise<string | undefined>((resolve) =>
    child.once('exit', (code, signal) => resolve(code === 0 ? undefined : `${code ?? signal}`)),
  );
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
  const ending = await ended;
  clearTimeout(force);
  return ending;
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
