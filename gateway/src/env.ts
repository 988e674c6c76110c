// The configuration of every process that starts from this package, read once at start. Each variable is
// optional in the embedded server; a distributed process says which ones it needs.
import { readEnv } from '@agora/kernel/env.js';
import { isStorageUrl } from '@agora/kernel/storage/open-storage.js';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(100).max(120_000);
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const origins = list.pipe(z.array(z.url('needs origins like https://example.org')));
const secret = z.string().min(32, 'needs at least 32 characters');

/** `name=url` pairs; a name with several replicas comes several times: trade=http://trade-1:4005,trade=http://… */
const siblings = list.transform((pairs, ctx) => {
  const urls: Record<string, string[]> = {};
  for (const pair of pairs) {
    const [name = '', url = ''] = pair.split(/=(.*)/s);
    if (!URL.canParse(url)) {
      ctx.addIssue({
        code: 'custom',
        message: `${name} needs name=url, as in trade=http://trade:4005`,
      });
    }
    urls[name] = [...(urls[name] ?? []), url];
  }
  return urls;
});

const level = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

const storage = z
  .string()
  .refine(
    isStorageUrl,
    'needs file:/path or s3+https://KEY:SECRET@host/bucket?region=…, the same in every process',
  );

const serving = {
  HOST: z.string().optional(),
  PORT: port.optional(),
  LOG_LEVEL: level.optional(),
  /** Where files are kept; every process of a platform names the same place. */
  STORAGE_URL: storage.optional(),
};
const door = {
  ...serving,
  /** Origins besides our own that may act with cookies, e.g. a development server. */
  TRUSTED_ORIGINS: origins.default([]),
  /** Behind a proxy of ours that sets X-Forwarded-*. */
  TRUST_PROXY: flag.default(false),
  SUBGRAPH_TIMEOUT_MS: milliseconds.default(10_000),
  RATE_BURST: z.coerce.number().int().min(1).default(300),
  RATE_PER_SECOND: z.coerce.number().min(0.1).default(50),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
};

export type EmbeddedEnv = ReturnType<typeof readEmbeddedEnv>;
type Source = Record<string, string | undefined>;

export function readEmbeddedEnv(source?: Source) {
  const shape = {
    ...door,
    /** Of the first operator member, for --operator-email. */
    OPERATOR_PASSWORD: z.string().min(12, 'needs at least 12 characters').optional(),
  };
  return readEnv(shape, source);
}

export function readGatewayEnv(source?: Source) {
  return readEnv({ ...door, SERVICE_SECRET: secret, SIBLINGS: siblings }, source);
}

export function readSubgraphEnv(source?: Source) {
  const shape = {
    ...serving,
    SERVICE_SECRET: secret,
    SIBLINGS: siblings.default({}),
    DATABASE_URL: z.string().regex(/^(sqlite:|mysql:|mariadb:)/, 'begins with sqlite: or mysql://'),
    REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'needs redis://host:port' }),
    /** False in replicas whose database is migrated by a step of its own. */
    MIGRATE: flag.default(true),
  };
  return readEnv(shape, source);
}

/** Links in mails and passkeys belong to the address that people open: unless it was given, this machine's. */
export function followPort(port: number, environment: Source = process.env): void {
  environment.PUBLIC_URL ||= `http://localhost:${port}`;
}

/** Apollo's gateway reports home by default, and looks for a cloud's metadata to do so. Ours does neither. */
export function keepTelemetryOff(environment: Source = process.env): void {
  environment.APOLLO_TELEMETRY_DISABLED = 'true';
}
