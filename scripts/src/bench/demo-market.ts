// The embedded platform on a fresh folder with the demo market in it, as benches use it: doors without rate
// limits and every request to a subgraph counted.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGateway, type Gateway } from '@agora/gateway/gateway.js';
import { loadSubgraph } from '@agora/gateway/load-subgraph.js';
import { type Market, openMarket } from '@agora/gateway/market.js';
import { MovableClock } from '@agora/kernel/clock.js';
import { silentLog } from '@agora/kernel/log.js';
import { DiskStorage } from '@agora/kernel/storage/disk-storage.js';
import { subgraphNames } from '@agora/schema/subgraphs.js';
import { seedDemo } from '../demo/seed.js';
import { FetchCount } from './counted.js';

const timeoutMs = 60_000;
const ticketKeyLength = 32;
const rate = { burst: 1e9, perSecond: 1e9 };

export interface DemoMarket {
  readonly market: Market;
  readonly gateway: Gateway;
  readonly clock: MovableClock;
  readonly url: string;
  readonly fetches: FetchCount;
  stop(): Promise<void>;
}

export async function openDemoMarket(): Promise<DemoMarket> {
  const folder = mkdtempSync(join(tmpdir(), 'agora-bench-'));
  const storage = new DiskStorage(join(folder, 'files'));
  const ticketKey = randomBytes(ticketKeyLength);
  const clock = new MovableClock();
  const market = await openMarket({
    definitions: await Promise.all(subgraphNames.map(loadSubgraph)),
    databaseUrlOf: (name) => `sqlite:${join(folder, `${name}.db`)}`,
    log: silentLog,
    clock,
    timeoutMs,
    storage,
    ticketKey,
  });
  const fetches = new FetchCount();
  const connections = market.connections.map((c) => fetches.around(c));
  const gateway = await createGateway({
    connections,
    log: silentLog,
    rate,
    storage,
    ticketKey,
    clock,
  });
  await seedDemo({ app: gateway.app, market, clock }, { isSmall: true });
  const url = await gateway.listen(0, '127.0.0.1');
  return {
    market,
    gateway,
    clock,
    url,
    fetches,
    async stop() {
      await gateway.stop();
      await market.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
