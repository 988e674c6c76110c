// `pnpm bench stock`: reservations a second of one hot offer and of a thousand, beside the database's bare conditional
// update of the same rows in the same run; and what holding purchases of one offer together gains.
import { Actor } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { testEngine } from '@agora/kernel/testing/test-engine.js';
import {
  type ReserveInput,
  reserveAlone,
  reserveStock,
} from '@agora/offering/reservations/reserve-stock.js';
import { storeTables } from '@agora/store/store-tables.js';
import { openStoreBench, type StoreBench } from './store-bench.js';

const help = `pnpm bench stock [--seconds 3] [--buyers 64]

On SQLite; on MySQL or MariaDB with AGORA_TEST_ENGINE=mysql and AGORA_TEST_MYSQL_URL.
`;
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const manyOffers = 1000;

interface Rush {
  readonly seconds: number;
  readonly buyers: number;
}

export async function benchStock(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return say(help);
  const numberAfter = (name: string, usual: number) => {
    const at = args.indexOf(name);
    return at < 0 ? usual : Number(args[at + 1]);
  };
  const rush = { seconds: numberAfter('--seconds', 3), buyers: numberAfter('--buyers', 64) };
  const bench = await openStoreBench(manyOffers);
  try {
    say(`${testEngine}, ${rush.buyers} buyers at once, ${rush.seconds} s each`);
    for (const [name, offerIds] of [
      ['one hot offer', bench.offerIds.slice(0, 1)],
      ['a thousand offers', bench.offerIds],
    ] as const) {
      await compare(name, bench, offerIds, rush);
    }
  } finally {
    await bench.subgraph.stop();
  }
}

async function compare(name: string, bench: StoreBench, offerIds: readonly string[], rush: Rush) {
  const pick = (turn: number) => offerIds[(turn * 7919) % offerIds.length] ?? '';
  const bare = await perSecond(rush, (turn) => changeOnly(bench, pick(turn)));
  const alone = await perSecond(rush, (turn) => reserveEach(bench, inputFor(bench, pick(turn))));
  const together = await perSecond(rush, (turn) => reserve(bench, inputFor(bench, pick(turn))));
  const line = (what: string, rate: number) =>
    say(
      `  ${what.padEnd(36)}${rate.toFixed(0).padStart(7)}/s  ${(rate / bare).toFixed(2)} of bare`,
    );
  say(name);
  line('bare conditional update', bare);
  line('a transaction each', alone);
  line('as it is: held together when they meet', together);
}

/** So many buyers, each asking again as soon as it was answered. */
async function perSecond(
  { seconds, buyers }: Rush,
  once: (turn: number) => Promise<unknown>,
): Promise<number> {
  let [turn, done] = [0, 0];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const buy = async () => {
    while (performance.now() < end) {
      await once(turn++);
      done++;
    }
  };
  await Promise.all(Array.from({ length: buyers }, buy));
  return (done * 1000) / (performance.now() - begun);
}

async function changeOnly({ subgraph }: StoreBench, offerId: string) {
  await subgraph.running.database.em
    .fork()
    .getConnection()
    .execute(
      `update store_offers set held_quantity = held_quantity + 1, version = version + 1
        where id = ? and on_hand_quantity - held_quantity >= 1`,
      [offerId],
      'run',
    );
}

const inputFor = ({ subgraph }: StoreBench, offerId: string): ReserveInput => ({
  purchaseId: newId('pur'),
  buyerCompanyId: newId('com'),
  until: new Date(subgraph.clock.now().getTime() + 3_600_000),
  lines: [{ lineId: newId('oli'), offerId, quantity: 1 }],
});

async function reserve({ subgraph }: StoreBench, input: ReserveInput) {
  const ctx = subgraph.running.contextFor(Actor.service('trade', 'bench'));
  expectHeld(await reserveStock(ctx, storeTables, input));
}

async function reserveEach({ subgraph }: StoreBench, input: ReserveInput) {
  const ctx = subgraph.running.contextFor(Actor.service('trade', 'bench'));
  expectHeld(await reserveAlone((verb) => ctx.transact(verb), storeTables, input));
}

function expectHeld({ outcome, refusals }: { outcome: string; refusals: readonly unknown[] }) {
  if (outcome !== 'RESERVED') throw new Error(JSON.stringify(refusals));
}
