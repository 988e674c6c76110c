// The embedded platform: gateway, all subgraphs and the web client in one process, each subgraph with its own
// SQLite file. What `npm start` starts.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { MovableClock } from '@agora/kernel/clock.js';
import { createLog, type Log } from '@agora/kernel/log.js';
import { openStorage } from '@agora/kernel/storage/open-storage.js';
import type { Storage } from '@agora/kernel/storage/storage.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { type EmbeddedEnv, followPort, readEmbeddedEnv } from './env.js';
import { createGateway, type Gateway } from './gateway.js';
import type { DemoAccount } from './http/demo-route.js';
import { loadSubgraph } from './load-subgraph.js';
import { type Market, openMarket } from './market.js';
import { type EmbeddedArguments, embeddedHelp, readArguments } from './process/arguments.js';
import { CannotStart } from './process/cannot-start.js';
import { type DataFolder, openDataFolder } from './process/data-folder.js';
import { type DemoModule, demoEdition, hasDemo, loadDemo } from './process/demo.js';
import { foundOperator } from './process/found-operator.js';
import { holdPort } from './process/free-port.js';
import { requireFreeSpace } from './process/free-space.js';
import { runProcess } from './process/run-process.js';

const defaultPort = 4000;
/** What a market needs to begin with, and the demo with its indexes and logs. */
const leastFreeBytes = 16 * 1024 * 1024;
const demoFreeBytes = 64 * 1024 * 1024;

interface Place {
  readonly market: Market;
  readonly folder: DataFolder;
  readonly storage: Storage;
  readonly clock: MovableClock;
}

interface Started extends Place {
  readonly gateway: Gateway;
  readonly demoAccounts: readonly DemoAccount[];
  /** What the set-up of the operator had to say. */
  readonly operatorNote: string | undefined;
}

await runProcess(async (place) => {
  const given = readArguments(process.argv.slice(2));
  if (given.help) {
    process.stdout.write(embeddedHelp);
    return undefined;
  }
  const env = readEmbeddedEnv();
  const wanted = given.port ?? env.PORT ?? defaultPort;
  const host = env.HOST ?? '127.0.0.1';
  const log = createLog('agora', env.LOG_LEVEL ?? 'warn');
  Object.assign(place, { port: wanted, dataFolder: given.data });
  if (given.seedOnly) return seedOnly(given, env, log);
  const held = await holdPort(wanted, host);
  followPort(held.port);
  const started = await start(given, env, log);
  return {
    log,
    async listen() {
      await held.release();
      const url = await started.gateway.listen(held.port, host);
      greet(url, started);
      // Beside the first visitors: whoever starts it wants to see it.
      void started.gateway.rehearse();
      return url;
    },
    stop: () => stop(started),
  };
});

async function open(given: EmbeddedArguments, env: EmbeddedEnv, log: Log) {
  const folder = openDataFolder(given.data);
  const isDemoToCome = !folder.content && given.demo && hasDemo();
  requireFreeSpace(folder.path, isDemoToCome ? demoFreeBytes : leastFreeBytes);
  if (isDemoToCome) folder.beginDemo(demoEdition());
  const storage = openStorage(env.STORAGE_URL ?? folder.storageUrl);
  const ticketKey = randomBytes(32);
  const clock = new MovableClock();
  const market = await openMarket({
    definitions: await Promise.all(subgraphNames.map(loadSubgraph)),
    databaseUrlOf: folder.databaseUrlOf,
    log,
    clock,
    timeoutMs: env.SUBGRAPH_TIMEOUT_MS,
    storage,
    ticketKey,
  });
  return { folder, market, storage, clock, ticketKey };
}

async function start(given: EmbeddedArguments, env: EmbeddedEnv, log: Log): Promise<Started> {
  const { ticketKey, ...place } = await open(given, env, log);
  const { market, storage } = place;
  const demoAccounts = await fill(place, given, log);
  const operatorNote =
    given.operator && (await foundOperator(market, given.operator, env.OPERATOR_PASSWORD));
  const gateway = await createGateway({
    connections: market.connections,
    log,
    demoAccounts,
    trustedOrigins: env.TRUSTED_ORIGINS,
    trustsProxy: env.TRUST_PROXY,
    rate: { burst: env.RATE_BURST, perSecond: env.RATE_PER_SECOND },
    redisUrl: env.REDIS_URL,
    storage,
    ticketKey,
  });
  return { ...place, gateway, demoAccounts, operatorNote };
}

/** `--seed-only`: the demo in the data folder, for a later start or to copy it. */
async function seedOnly(given: EmbeddedArguments, env: EmbeddedEnv, log: Log): Promise<undefined> {
  const place = await open(given, env, log);
  const { folder, market, storage } = place;
  if (folder.content === 'empty') {
    throw new CannotStart(`${given.data} holds a market of its own: choose another with --data.`);
  }
  await fill(place, given, log);
  await market.stop();
  await storage.stop();
  folder.release();
  process.stdout.write(`The demo is in ${folder.path}\n`);
}

/**
 * Seeds the demo into a fresh folder. Nobody is let in before it is complete: a half-seeded market would
 * confuse. The demo comes through a door of its own, because it acts faster than any visitor may.
 */
async function fill(place: Place, { demo: isDemoWanted, smallDemo }: EmbeddedArguments, log: Log) {
  const { folder } = place;
  const content = folder.content ?? (isDemoWanted && hasDemo() ? 'demo' : 'empty');
  const demo = content === 'demo' ? await loadDemo() : undefined;
  if (!folder.content) {
    if (demo) await seed(demo, place, smallDemo, log);
    folder.markStarted(content);
  }
  return demo?.demoLogins ?? [];
}

async function seed(
  demo: DemoModule,
  { market, storage, clock }: Place,
  isSmall: boolean,
  log: Log,
): Promise<void> {
  const { connections } = market;
  const rate = { burst: 1e9, perSecond: 1e9 };
  const door = await createGateway({ connections, log, rate, storage, clock });
  await demo.seedDemo({ app: door.app, market, clock, log }, { isSmall });
  await door.stop();
}

async function stop({ gateway, market, folder, storage }: Started): Promise<void> {
  await gateway.stop();
  await market.stop();
  await storage.stop();
  folder.release();
}

function greet(url: string, { demoAccounts, operatorNote }: Started): void {
  const people = demoAccounts.map(
    ({ email, password, note }) => `  ${email.padEnd(26)} ${password.padEnd(18)} ${note.en}`,
  );
  const lines = [
    // By its name: browsers keep no passkeys for a bare address.
    `Agora is at ${url.replace('//127.0.0.1:', '//localhost:')}`,
    ...(people.length > 0 ? ['', 'Sign in as', ...people] : []),
    ...(operatorNote ? ['', operatorNote] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
