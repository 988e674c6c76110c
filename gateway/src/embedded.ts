// The embedded platform: gateway, all subgraphs and the web client in one process, each subgraph with its own
// SQLite file. What `npm start` starts.
import 'reflect-metadata';
import { createLog, type Log } from '@agora/kernel/log.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { type DoorEnv, readEmbeddedEnv } from './env.js';
import { createGateway, type Gateway } from './gateway.js';
import { loadSubgraph } from './load-subgraph.js';
import { type Market, openMarket } from './market.js';
import { type EmbeddedArguments, embeddedHelp, readArguments } from './process/arguments.js';
import { CannotStart, sentenceFor } from './process/cannot-start.js';
import { type DataFolder, openDataFolder } from './process/data-folder.js';
import { type DemoLogin, loadDemo } from './process/demo.js';
import { requireFreePort } from './process/free-port.js';
import { stopOnSignals } from './process/stop-signals.js';

const defaultPort = 4000;

interface Started {
  readonly gateway: Gateway;
  readonly market: Market;
  readonly folder: DataFolder;
}

async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  if (given.help) return void process.stdout.write(embeddedHelp);
  const env = readEmbeddedEnv();
  const port = given.port ?? env.PORT ?? defaultPort;
  const host = env.HOST ?? '127.0.0.1';
  const log = createLog('agora', env.LOG_LEVEL ?? 'warn');
  try {
    await requireFreePort(port, host);
    const started = await start(given, env, log);
    const logins = await fill(started, given, log);
    const url = await started.gateway.listen(port, host);
    stopOnSignals(() => stop(started), log);
    greet(url, logins);
  } catch (error) {
    const sentence = sentenceFor(error, { port, dataFolder: given.data });
    if (!sentence) throw error;
    throw new CannotStart(sentence);
  }
}

async function start(given: EmbeddedArguments, env: DoorEnv, log: Log): Promise<Started> {
  const folder = openDataFolder(given.data);
  const definitions = await Promise.all(subgraphNames.map(loadSubgraph));
  const market = await openMarket({
    definitions,
    databaseUrlOf: folder.databaseUrlOf,
    log,
    timeoutMs: env.SUBGRAPH_TIMEOUT_MS,
  });
  const gateway = await createGateway({
    connections: market.connections,
    log,
    trustedOrigins: env.TRUSTED_ORIGINS,
    trustsProxy: env.TRUST_PROXY,
    rate: { burst: env.RATE_BURST, perSecond: env.RATE_PER_SECOND },
    redisUrl: env.REDIS_URL,
  });
  return { gateway, market, folder };
}

/** Nobody is let in before the demo is complete: a half-seeded market would confuse. */
async function fill({ gateway, market, folder }: Started, given: EmbeddedArguments, log: Log) {
  const demo = await loadDemo();
  if (!folder.content && given.demo) await demo?.seedDemo({ app: gateway.app, market, log });
  const content = folder.content ?? (given.demo && demo ? 'demo' : 'empty');
  if (!folder.content) folder.markStarted(content);
  return content === 'demo' ? (demo?.demoLogins ?? []) : [];
}

async function stop({ gateway, market, folder }: Started): Promise<void> {
  await gateway.stop();
  await market.stop();
  folder.release();
}

function greet(url: string, logins: readonly DemoLogin[]): void {
  const people = logins.map(
    ({ email, password, who }) => `  ${email.padEnd(28)} ${password.padEnd(18)} ${who}`,
  );
  const lines = [
    `Agora is at ${url}`,
    ...(people.length > 0 ? ['', 'Sign in as', ...people] : []),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

await main().catch((error: unknown) => {
  const text =
    error instanceof CannotStart ? error.message : String((error as Error).stack ?? error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
