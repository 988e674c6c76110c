// The demo market: companies, vendors, a real catalog, offers, orders, demands and talk in every interesting
// state. Built by the same operations people use, the same on every machine; dates are relative to the
// first start. Started again after an interruption, it goes on where it was.
import { fileURLToPath } from 'node:url';
import { askedParts } from './demands.js';
import { type DemoSurroundings, Door } from './door.js';
import { allGoods, keyOf } from './goods/all-goods.js';
import type { DemoGood } from './goods/good.js';
import { allCompanies, type DemoPerson, demoPassword } from './people.js';
import { withQuickWrites } from './quick-writes.js';
import { seedCatalog } from './seed-catalog.js';
import { seedCompanies, seedGuests } from './seed-companies.js';
import { seedDemands } from './seed-demands.js';
import { seedFiles } from './seed-files.js';
import { seedBoards, seedForum } from './seed-forum.js';
import { seedGoods } from './seed-goods.js';
import { goodsPlannedBy, seedGoodsOffers } from './seed-goods-offers.js';
import {
  type DemoProduct,
  seedPriceList,
  seedSellerOffers,
  seedUnitOffers,
  seedUnitPriceLists,
} from './seed-offers.js';
import { orderedParts, seedCarts, seedOrders } from './seed-orders.js';
import { seedPeople } from './seed-people.js';
import { relatedParts, seedLooks, seedProposals, seedRelations } from './seed-products.js';
import { seedSearch } from './seed-search.js';
import { seedCommissions, seedReviews, seedStanding } from './seed-standing.js';
import { seedDraft, seedKinds, seedRules, seedStock, seedWarehouses } from './seed-terms.js';
import { type DemoSeller, seedBusinessUnits, seedSellers, stopSellers } from './seed-vendors.js';
import { spokenParts } from './talk.js';

export interface DemoLogin {
  readonly portal: NonNullable<DemoPerson['portal']>;
  readonly company: string;
  readonly person: string;
  readonly email: string;
  readonly password: string;
  readonly note: { readonly en: string; readonly zhCN: string };
}

/** Who can sign in, portal by portal, for the landing page and the greeting. */
export const demoLogins: readonly DemoLogin[] = allCompanies.flatMap((company) =>
  company.people.flatMap(({ portal, name, email, note }) =>
    portal
      ? [{ portal, company: company.name, person: name, email, password: demoPassword, note }]
      : [],
  ),
);

export interface DemoSize {
  /** A market of the same people with few products beside the electronic components, for tests. */
  readonly isSmall?: boolean;
}

export async function seedDemo(
  surroundings: DemoSurroundings,
  { isSmall = false }: DemoSize = {},
): Promise<void> {
  await withQuickWrites(surroundings.market.subgraphs, () =>
    fillMarket(new Door(surroundings), isSmall, stopWatch(surroundings.log)),
  );
}

/** The days on which something happens, in days before today; on the first the market opens. */
const [openedDaysAgo, ...laterDays] = [60, 41, 24, 12, 5, 0] as const;

interface Market {
  readonly sellers: readonly DemoSeller[];
  readonly productOf: (mpn: string) => DemoProduct | undefined;
  readonly productIdOf: (mpn: string) => string | undefined;
}

async function fillMarket(
  door: Door,
  isSmall: boolean,
  watch: (phase: string) => void,
): Promise<void> {
  await door.moveTo(openedDaysAgo);
  const market = await openMarket(door, isSmall, watch);
  await beginTrading(door, market);
  watch('terms');
  for (const daysAgo of laterDays) {
    await door.moveTo(daysAgo);
    await seedOrders(door, daysAgo, market.productOf);
    await seedForum(door, daysAgo, market.productIdOf);
    await door.settle();
    await seedDemands(door, daysAgo, market.sellers, market.productOf);
    await seedStanding(door, daysAgo, market.sellers);
    if (daysAgo === 24) await seedKinds(door);
    await door.settle();
  }
  watch('weeks');
  await seedToday(door, market);
  watch('today');
}

/** Everybody comes, and brings what there is to sell. */
async function openMarket(
  door: Door,
  isSmall: boolean,
  watch: (phase: string) => void,
): Promise<Market> {
  await seedPeople(door);
  await seedBusinessUnits(door);
  await door.settle();
  watch('people');
  await seedCatalog(door, fileURLToPath(new URL('../../demo/', import.meta.url)));
  await door.settle();
  watch('components');
  const products = await listProducts(door);
  const goods = isSmall ? fewOf(allGoods()) : allGoods();
  const goodIds = await seedGoods(door, goods);
  watch('goods');
  const sellers = await seedSellers(door, (plan) =>
    goodsPlannedBy(plan, goods).flatMap((good) => goodIds.get(keyOf(good)) ?? []),
  );
  await door.settle();
  await seedUnitOffers(door, products);
  await seedSellerOffers(door, sellers, products);
  await seedPriceList(door, products);
  await door.settle();
  watch('offers of components');
  await seedGoodsOffers(door, goods, goodIds, sellers);
  watch('offers of goods');
  await door.settle();
  watch('offers of goods taken in');
  const byMpn = new Map(products.map((p) => [p.mpn, p]));
  for (const good of goods) {
    const id = goodIds.get(keyOf(good));
    if (id && !byMpn.has(good.mpn))
      byMpn.set(good.mpn, { id, mpn: good.mpn, millionths: millionthsOf(good) });
  }
  const productOf = (mpn: string) => byMpn.get(mpn);
  return { sellers, productOf, productIdOf: (mpn) => productOf(mpn)?.id };
}

/** What is agreed and set up before the first order. */
async function beginTrading(door: Door, { sellers, productIdOf }: Market): Promise<void> {
  await seedCompanies(door);
  await seedUnitPriceLists(door);
  await seedWarehouses(door);
  await seedCommissions(door, sellers);
  await seedRelations(door, productIdOf);
  await seedBoards(door);
  await door.settle();
}

/** What is under way as one enters. */
async function seedToday(door: Door, { sellers, productOf, productIdOf }: Market): Promise<void> {
  await seedCarts(door, productOf);
  await seedRules(door);
  await seedStock(door);
  await seedReviews(door);
  await seedProposals(door);
  await seedDraft(door, productIdOf('G20-09') ?? '');
  await seedFiles(door, sellers);
  await seedGuests(door);
  await seedSearch(door);
  await seedLooks(door, productIdOf);
  await stopSellers(door, sellers);
  await door.settle();
}

const millionthsOf = ({ price }: DemoGood) => BigInt(Math.round(price * 1e6));

/** Says at level info how long each phase took, and how much of it this process was at work. */
function stopWatch(log: DemoSurroundings['log']) {
  const inSeconds = (ms: number) => Math.round(ms / 100) / 10;
  let [since, worked] = [performance.now(), process.cpuUsage()];
  return (phase: string) => {
    const { user, system } = process.cpuUsage(worked);
    const seconds = inSeconds(performance.now() - since);
    const cpuSeconds = inSeconds((user + system) / 1000);
    log?.info({ phase, seconds, cpuSeconds }, 'demo phase');
    [since, worked] = [performance.now(), process.cpuUsage()];
  };
}

/** A few of every family, and those that people order or talk about. */
const fewOf = (goods: readonly DemoGood[]) => {
  const named = new Set([...orderedParts, ...askedParts, ...spokenParts, ...relatedParts]);
  return goods.filter(({ mpn }, i) => i % 20 === 0 || named.has(mpn));
};

/** Every product with the lowest public price at the time: the store's, before sellers come in. */
async function listProducts(door: Door): Promise<DemoProduct[]> {
  const query = `query ($after: String) { products(first: 100, after: $after) {
    nodes { id mpn priceFrom { amount } } pageInfo { hasNextPage endCursor } } }`;
  const products: DemoProduct[] = [];
  for (let after: string | null = null; ; ) {
    const page: {
      nodes: { id: string; mpn: string | null; priceFrom: { amount: string } | null }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    } = (await door.ask(null, query, { after })).products;
    for (const { id, mpn, priceFrom } of page.nodes) {
      products.push({ id, mpn, millionths: priceFrom ? door.millionths(priceFrom.amount) : null });
    }
    if (!page.pageInfo.hasNextPage) return products;
    after = page.pageInfo.endCursor;
  }
}
