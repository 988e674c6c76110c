// The gateway as a process of its own: subgraphs are elsewhere, reached over signed HTTP. Any number of
// replicas may run; what they share is in Redis.
import 'reflect-metadata';
import { callerKey } from '@agora/kernel/caller.js';
import { createLog } from '@agora/kernel/log.js';
import { openStorage } from '@agora/kernel/storage/open-storage.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { readGatewayEnv } from './env.js';
import { createGateway } from './gateway.js';
import { connectHttp } from './graph/http-connection.js';
import { CannotStart } from './process/cannot-start.js';
import { runProcess } from './process/run-process.js';

const defaultPort = 4000;

await runProcess(async (place) => {
  const env = readGatewayEnv();
  const port = env.PORT ?? defaultPort;
  place.port = port;
  const log = createLog('gateway', env.LOG_LEVEL ?? 'info');
  const key = callerKey(env.SERVICE_SECRET);
  const connections = subgraphNames.map((name) => {
    const url = env.SIBLINGS[name];
    if (!url)
      throw new CannotStart(`SIBLINGS: needs ${name}=url; it names ${Object.keys(env.SIBLINGS)}.`);
    return connectHttp(name, { url, key, timeoutMs: env.SUBGRAPH_TIMEOUT_MS });
  });
  const gateway = await createGateway({
    connections,
    log,
    trustedOrigins: env.TRUSTED_ORIGINS,
    trustsProxy: env.TRUST_PROXY,
    rate: { burst: env.RATE_BURST, perSecond: env.RATE_PER_SECOND },
    redisUrl: env.REDIS_URL,
    ...(env.STORAGE_URL ? { storage: openStorage(env.STORAGE_URL) } : {}),
    ticketKey: key,
  });
  // Before it listens: a new replica is as quick as the old ones.
  log.info({ plannedCount: await gateway.rehearse() }, 'operations planned');
  return {
    log,
    listen: () => gateway.listen(port, env.HOST ?? '0.0.0.0'),
    stop: () => gateway.stop(),
  };
});
