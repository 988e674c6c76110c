// The database and the Redis that chaos runs on: those the environment names, else private ones where their
// programs are on this machine, else a sentence about what is missing.

export interface Servers {
  /** Databases are made on it and dropped again. */
  readonly mysqlUrl: string;
  /** Ends with the number of a Redis database that the run fills and empties. */
  readonly redisUrl: string;
  stop(): void;
}

interface PrivateServers {
  startDatabase(): Promise<string | undefined>;
  startRedis(): Promise<string | undefined>;
  stopServers(): void;
}

const toolchain = new URL('../../toolchain/servers.mjs', import.meta.url);
const redisDatabaseCount = 15;

export async function bringServers(): Promise<Servers | { missing: string }> {
  const { startDatabase, startRedis, stopServers } = (await import(
    toolchain.href
  )) as PrivateServers;
  process.once('exit', stopServers);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const { AGORA_TEST_MYSQL_URL, AGORA_TEST_REDIS_URL } = process.env;
  const mysqlUrl = AGORA_TEST_MYSQL_URL ?? (await startDatabase());
  const redisUrl = AGORA_TEST_REDIS_URL ?? (await startRedis());
  const missing = [mysqlUrl ? [] : 'MariaDB or MySQL', redisUrl ? [] : 'Redis'].flat();
  if (!mysqlUrl || !redisUrl) {
    return {
      missing: `pnpm chaos needs ${missing.join(' and ')} on this machine, or AGORA_TEST_MYSQL_URL and AGORA_TEST_REDIS_URL.`,
    };
  }
  const database = 1 + (process.pid % redisDatabaseCount);
  return {
    mysqlUrl: mysqlUrl.replace(/\/$/, ''),
    redisUrl: `${redisUrl.replace(/\/$/, '')}/${database}`,
    stop: stopServers,
  };
}
