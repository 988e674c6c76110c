// One subgraph as a process of its own: `node gateway/dist/subgraph-process.js trade`. Any number of replicas
// may run and any may be killed: events and sweeps are claimed in the database.
import 'reflect-metadata';
import { callerKey } from '@agora/kernel/caller.js';
import { connectRedisStreams } from '@agora/kernel/events/redis-streams.js';
import { createLog } from '@agora/kernel/log.js';
import { serveSubgraph } from '@agora/kernel/serve.js';
import { connectSiblings } from '@agora/kernel/sibling-http.js';
import { openStorage } from '@agora/kernel/storage/open-storage.js';
import { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { readSubgraphEnv } from './env.js';
import { loadSubgraph } from './load-subgraph.js';
import { CannotStart } from './process/cannot-start.js';
import { runProcess } from './process/run-process.js';

const firstPort = 4001;

await runProcess(async (place) => {
  const name = subgraphNames.find((known) => known === process.argv[2]);
  if (!name) throw new CannotStart(`Say which subgraph to run: ${subgraphNames.join(', ')}.`);
  const env = readSubgraphEnv();
  const port = env.PORT ?? firstPort + subgraphNames.indexOf(name);
  place.port = port;
  const log = createLog(name, env.LOG_LEVEL ?? 'info');
  const key = callerKey(env.SERVICE_SECRET);
  const siblings = connectSiblings(name, env.SIBLINGS, key);
  const subgraph = await RunningSubgraph.start(await loadSubgraph(name), {
    databaseUrl: env.DATABASE_URL,
    askSibling: siblings.ask,
    log,
    migrates: env.MIGRATE,
    ...(env.STORAGE_URL ? { storage: openStorage(env.STORAGE_URL) } : {}),
    ticketKey: key,
  });
  const events = await connectRedisStreams([subgraph], env.REDIS_URL, log);
  subgraph.startSweeps();
  let stopServing = async () => undefined as unknown;
  return {
    log,
    async listen() {
      const served = await serveSubgraph(subgraph, { key, port, host: env.HOST ?? '0.0.0.0' });
      stopServing = () => served.stop();
      return served.url;
    },
    async stop() {
      await stopServing();
      await events.stop();
      await subgraph.stop();
      await siblings.stop();
    },
  };
});
