// The demo market: companies, vendors, a real catalog, offers, orders, demands and talk in every interesting
// state. Built by the same operations people use, the same on every machine; dates are relative to the
// first start. Started again after an interruption, it goes on where it was.
import { fileURLToPath } from 'node:url';
import { type DemoSurroundings, Door } from './door.js';
import { allCompanies, type DemoPerson, demoPassword } from './people.js';
import { seedCatalog } from './seed-catalog.js';
import { seedDemands } from './seed-demands.js';
import { seedForum } from './seed-forum.js';
import {
  type DemoProduct,
  seedPriceList,
  seedSellerOffers,
  seedUnitOffers,
} from './seed-offers.js';
import { seedOrders } from './seed-orders.js';
import { seedPeople } from './seed-people.js';
import { seedBusinessUnits, seedSellers, suspendOldStock } from './seed-vendors.js';

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

export async function seedDemo(surroundings: DemoSurroundings): Promise<void> {
  const door = new Door(surroundings);
  await seedPeople(door);
  await seedBusinessUnits(door);
  const sellers = await seedSellers(door);
  await door.settle();
  await seedCatalog(door, fileURLToPath(new URL('../../demo/', import.meta.url)));
  await door.settle();
  const products = await listProducts(door);
  await seedUnitOffers(door, products);
  await seedSellerOffers(door, sellers, products);
  await seedPriceList(door, products);
  await door.settle();
  const byMpn = new Map(products.map((p) => [p.mpn, p]));
  const productOf = (mpn: string) => byMpn.get(mpn);
  await seedOrders(door, productOf);
  await seedForum(door, (mpn) => productOf(mpn)?.id);
  await door.settle();
  await seedDemands(door, door.now, sellers, productOf);
  await suspendOldStock(door, sellers);
  await door.settle();
}

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
