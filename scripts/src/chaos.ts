// `pnpm chaos [--seconds 45] [--seed 1] [--calm]`: buyers check out on the distributed platform while its processes are
// killed with -9, its database connections cut and Redis emptied. At the end nothing that was accepted may be
// lost, nothing sold twice, and every invariant must hold.
import 'reflect-metadata';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trouble } from './chaos/faults.js';
import { openChaosMarket } from './chaos/market.js';
import { Platform } from './chaos/platform.js';
import { seeded } from './chaos/seeded.js';
import { bringServers, type Servers } from './chaos/servers.js';
import { type Seen, shop } from './chaos/shop.js';
import { judge } from './chaos/verdict.js';

const shopperCount = 6;
const secondsMax = 400;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '45' },
    seed: { type: 'string', default: '1' },
    /** Without any trouble, to compare. */
    calm: { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);
const say = (text: string) => process.stdout.write(`${text}\n`);

async function run(servers: Servers): Promise<number> {
  const logFile = join(mkdtempSync(join(tmpdir(), 'agora-chaos-')), 'processes.log');
  say(`Starting the platform; its processes log to ${logFile} …`);
  const platform = await Platform.start({ ...servers, logFile });
  try {
    const market = await openChaosMarket(platform, shopperCount);
    say(
      `${shopperCount} buyers for ${seconds} s on ${platform.partCount} processes, seed ${seed} …`,
    );
    const overAt = Date.now() + seconds * 1000;
    const isOver = () => Date.now() > overAt;
    const shopping = market.shoppers.map((shopper, i) =>
      shop(platform.gatewayUrls, market, shopper, isOver, seeded(seed * 100 + i)),
    );
    const made = await trouble(platform, isOver, seeded(seed), values.calm);
    const seen: Seen[] = (await Promise.all(shopping)).flat();
    say('Waiting until all is quiet …');
    await platform.untilReady();
    const verdict = await judge(platform, market, seen);
    await platform.stop();
    const faults = [...verdict.faults, ...platform.faults];
    const { purchases, placed, refused, cancelled, confirmed, unitsSold, soldOut } = verdict;
    say(
      `kill -9: ${made.kills}, connections cut: ${made.cuts} times, Redis emptied: ${made.floods} times`,
    );
    say(
      `purchases: ${purchases} (${placed} placed, ${refused} refused); orders: ${confirmed} confirmed, ${cancelled} cancelled; units sold: ${unitsSold}, offers sold out: ${soldOut}`,
    );
    for (const fault of faults) say(`FAULT ${fault}`);
    say(
      faults.length === 0
        ? 'Nothing lost, nothing sold twice, every invariant holds.'
        : `${faults.length} faults`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await platform.stop();
  }
}

if (!(seconds >= 1 && seconds <= secondsMax && Number.isInteger(seed))) {
  say(`pnpm chaos --seconds 1 to ${secondsMax} --seed a whole number`);
  process.exit(2);
}
const servers = await bringServers();
if ('missing' in servers) {
  say(servers.missing);
  process.exit(2);
}
try {
  process.exitCode = await run(servers);
} catch (error) {
  say(`chaos broke off: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  servers.stop();
}
process.exit();
