// The gateway as a whole: one door to the subgraphs it is given, in this process or elsewhere.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Clock, systemClock } from '@agora/kernel/clock.js';
import { invariant } from '@agora/kernel/invariant.js';
import type { Log } from '@agora/kernel/log.js';
import { noStorage } from '@agora/kernel/storage/open-storage.js';
import type { Storage } from '@agora/kernel/storage/storage.js';
import { sweepUploads } from '@agora/kernel/storage/uploads.js';
import type { FastifyInstance } from 'fastify';
import { startGraph } from './graph/graph-server.js';
import { readOperations, rehearsePlans } from './graph/rehearse-plans.js';
import type { SubgraphConnection } from './graph/subgraph-connection.js';
import type { DemoAccount } from './http/demo-route.js';
import { createHttpServer } from './http/http-server.js';
import { measureOperations } from './http/metrics.js';
import type { StaticFolders } from './http/static-files.js';
import { AccessTokens } from './identity/access-token.js';
import { AccountsMails } from './identity/accounts-mails.js';
import { AccountsSessions } from './identity/accounts-sessions.js';
import { ApiKeys } from './identity/api-keys.js';
import { Tokens } from './identity/tokens.js';
import { defaultLimits, type Limits } from './limits/limits.js';
import {
  connectRedisRateLimit,
  MemoryRateLimit,
  type Rate,
  type RateLimit,
} from './limits/rate-limit.js';
import { connectNode } from './node/node-connection.js';

/** Where the project's own files are, seen from gateway/src and gateway/dist alike. */
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Contracts {
  readonly supergraph: string;
  /** SDL of the gateway's own subgraph. */
  readonly node: string;
  /** Texts of the web client's operations. */
  readonly operations: readonly string[];
}

export interface GatewayOptions {
  readonly connections: readonly SubgraphConnection[];
  readonly log: Log;
  readonly contracts?: Contracts;
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  /** Requests of one member, or of one address when nobody is signed in. */
  readonly rate?: Rate;
  readonly redisUrl?: string | undefined;
  /** Where files are, the same for all subgraphs; without one none are taken or served. */
  readonly storage?: Storage;
  /** What subgraphs sign addresses of private files with. */
  readonly ticketKey?: Uint8Array;
  readonly trustedOrigins?: readonly string[];
  readonly trustsProxy?: boolean;
  readonly folders?: StaticFolders;
  /** Shown to visitors with their passwords: only of a demo. */
  readonly demoAccounts?: readonly DemoAccount[];
}

export interface Gateway {
  readonly app: FastifyInstance;
  /** Plans the web client's operations ahead of their first visitor; returns how many, fewer when it is stopped. */
  rehearse(): Promise<number>;
  listen(port: number, host: string): Promise<string>;
  /** Lets what is under way end; then nothing is taken any more. */
  stop(): Promise<void>;
}

const sweepEveryMs = 60 * 60 * 1000;
const defaultRate: Rate = { burst: 300, perSecond: 50 };

/** The committed contracts. */
export function readContracts(): Contracts {
  const read = (path: string) => readFileSync(join(root, 'schema', path), 'utf8');
  const operations = join(root, 'schema/operations');
  return {
    supergraph: read('supergraph.graphql'),
    node: read('subgraphs/node.graphql'),
    operations: existsSync(operations) ? readOperations(operations) : [],
  };
}

export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, clock = systemClock, contracts = readContracts(), storage = noStorage } = options;
  const accounts = options.connections.find(({ name }) => name === 'accounts');
  invariant(accounts, 'a gateway without accounts cannot tell who anybody is');
  const connections = [...options.connections, connectNode(contracts.node, options.connections)];
  const graph = await startGraph({
    supergraph: contracts.supergraph,
    connections,
    log,
    plugins: [measureOperations],
  });
  const sessions = new AccountsSessions(accounts);
  const rateLimit = await rateLimitOf(options, clock);
  const app = await createHttpServer({
    graph,
    sessions,
    mails: new AccountsMails(accounts),
    connections,
    rateLimit,
    log,
    clock,
    storage,
    ticketKey: options.ticketKey ?? randomBytes(32),
    tokens: new Tokens(
      new AccessTokens(() => sessions.keys(), clock),
      new ApiKeys((secret, requestId) => sessions.presentApiKey(secret, requestId), clock),
    ),
    limits: { ...defaultLimits, ...options.limits },
    trustedOrigins: options.trustedOrigins ?? [],
    trustsProxy: options.trustsProxy ?? false,
    demoAccounts: options.demoAccounts ?? [],
    folders: options.folders ?? {
      web: join(root, 'web/dist'),
      explorer: join(root, 'gateway/explorer/dist'),
    },
  });
  let sweep: NodeJS.Timeout | undefined;
  const ending = new AbortController();
  let rehearsal = Promise.resolve(0);
  return {
    app,
    rehearse() {
      rehearsal = rehearsePlans(graph, contracts.operations, log, ending.signal);
      return rehearsal;
    },
    listen: (port, host) => {
      sweep = setInterval(() => void sweepUnused(storage, clock, log), sweepEveryMs);
      sweep.unref();
      return app.listen({ port, host });
    },
    async stop() {
      clearInterval(sweep);
      ending.abort();
      await app.close();
      await rehearsal;
      await graph.stop();
      await rateLimit.stop();
      await Promise.all(connections.map((c) => c.stop()));
    },
  };
}

/** Every gateway may: what is gone already is no fault. */
async function sweepUnused(storage: Storage, clock: Clock, log: Log): Promise<void> {
  await sweepUploads(storage, clock.now()).catch((error: unknown) =>
    log.error({ err: error }, 'unused uploads stay'),
  );
}

async function rateLimitOf(options: GatewayOptions, clock: Clock): Promise<RateLimit> {
  const { redisUrl, log, rate = defaultRate } = options;
  if (!redisUrl) return new MemoryRateLimit(rate, clock);
  return connectRedisRateLimit(redisUrl, 'requests', rate, clock, log);
}
