// `pnpm bench pricing`: the prices of 24, 500 and 5,000 offers for one company that has 200 price lists, half of them
// by groups: statements, time, and time an offer, beside reading the same offers alone.
import { newId } from '@agora/kernel/ids.js';
import { listedPrices } from '@agora/offering/price-lists/listed-prices.js';
import { resolvePrice } from '@agora/offering/prices/resolve-price.js';
import { StoreOffer } from '@agora/store/offers/store-offer.js';
import { StorePriceListEntry } from '@agora/store/price-lists/store-price-list.js';
import { storeTables } from '@agora/store/store-tables.js';
import { openStoreBench, type StoreBench } from './store-bench.js';

const counts = [24, 500, 5000] as const;
const listCount = 200;
const entriesOfList = 100;
const rounds = 9;
const quantity = 100;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

export async function benchPricing(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    return say('pnpm bench pricing: prices for one company with 200 price lists');
  }
  const bench = await openStoreBench(counts[2]);
  try {
    const companyId = newId('com');
    const entryCount = await giveLists(bench, companyId);
    say(`${listCount} price lists with ${entryCount} prices for one company`);
    say('  offers  statements  median ms  ms/offer   of it beyond reading the offers');
    const taken = new Set<number>();
    for (const count of counts) taken.add(await measure(bench, companyId, count));
    if (taken.size > 1)
      throw new Error(`statements grow with the offers: ${[...taken].join(', ')}`);
  } finally {
    await bench.subgraph.stop();
  }
}

/** Every list prices other offers; a few offers are in many lists. */
async function giveLists(bench: StoreBench, companyId: string): Promise<number> {
  const { subgraph, operator, unitId, offerIds } = bench;
  const groupId = newId('scg');
  const group = { id: groupId, vendorId: unitId, name: 'Bench', companyIds: [companyId] };
  await subgraph.mutate(operator, 'setStoreCustomerGroup', group, 'customerGroup { id }');
  let entryCount = 0;
  for (let list = 0; list < listCount; list++) {
    const storedTiers = [1, 100].map((minimumQuantity) => ({
      minimumQuantity,
      unitPriceMillionths: `${(list % 50) + 1}500000`,
    }));
    // The first offers are in all lists, the others in a few.
    const own = offerIds.map((_, i) => offerIds[(list * 25 + i) % offerIds.length] ?? '');
    const entries = [...new Set([...offerIds.slice(0, 5), ...own.slice(0, entriesOfList)])].map(
      (offerId) => ({ id: newId('ple'), offerId, storedTiers, isOnRequest: false }),
    );
    const id = newId('spl');
    const input = {
      id,
      vendorId: unitId,
      name: `List ${list}`,
      currencyCode: 'CNY',
      priority: list,
      companyIds: list % 2 ? [companyId] : [],
      groupIds: list % 2 ? [] : [groupId],
      entries: [],
    };
    const made = await subgraph.mutate(operator, 'createStorePriceList', input, 'priceList { id }');
    if (made.userErrors.length > 0) throw new Error(JSON.stringify(made.userErrors));
    // What a verb keeps of each price besides, and asks, is not what is measured here.
    const rows = entries.map((entry) => ({ ...entry, priceListId: id }));
    await subgraph.running.database.em.fork().insertMany(StorePriceListEntry, rows as never);
    entryCount += rows.length;
  }
  return entryCount;
}

/** How many statements it took. */
async function measure(
  { subgraph, offerIds }: StoreBench,
  companyId: string,
  count: number,
): Promise<number> {
  const asked = offerIds.slice(0, count);
  const { database, clock } = subgraph.running;
  let statements = 0;
  database.config.set('onQuery', (sql: string) => {
    statements++;
    return sql;
  });
  const read = async () => {
    const em = database.em.fork();
    const found = await em.find(StoreOffer, { id: { $in: asked } }, { orderBy: { id: 'asc' } });
    return { em, found };
  };
  const price = async () => {
    const { em, found } = await read();
    const listed = await listedPrices(em as never, storeTables, companyId, asked);
    const at = clock.now();
    return found.map(({ id, tiers, isOnRequest }) =>
      resolvePrice({ tiers, isOnRequest, listed: listed.get(id) ?? [] }, quantity, at),
    );
  };
  const [reading, pricing]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    reading.push(await timed(read));
    statements = 0;
    pricing.push(await timed(price));
  }
  const statementCount = statements;
  const priced = (await price()).filter((one) => one?.source !== 'PUBLIC_TIER').length;
  const [whole, offers] = [median(pricing), median(reading)];
  const share = ((whole - offers) / whole) * 100;
  say(
    `${String(count).padStart(8)}${String(statementCount).padStart(12)}${whole.toFixed(1).padStart(11)}` +
      `${(whole / count).toFixed(4).padStart(10)}   ${share.toFixed(0)} % (${priced} by a list)`,
  );
  return statementCount;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
