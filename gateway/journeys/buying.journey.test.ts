// From an empty market to a completed order: goods are described, offered by two vendors, compared, bought in
// one purchase, shipped in parts, received; every amount and every unit of stock is accounted for.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  admitSeller,
  givePriceList,
  makeAttribute,
  makeBrand,
  makeCategory,
  makeOffer,
  makeProduct,
  openBusinessUnit,
  yuan,
} from './goods.js';
import { brokenInvariants } from './invariants.js';
import { JourneyMarket } from './market.js';
import { balances, fillCart, orderOf, ordersOf, placePurchase, take } from './orders.js';
import type { Person } from './person.js';
import { productPage, search } from './product-page.js';

let journey: JourneyMarket;
let shop: Awaited<ReturnType<typeof fillMarket>>;

beforeAll(async () => {
  journey = await JourneyMarket.open();
  shop = await fillMarket();
});
afterAll(() => journey.close());

async function fillMarket() {
  const operator = await journey.operator();
  const resistance = await makeAttribute(operator, 'Resistance', { kind: 'NUMBER', unit: 'Ω' });
  const productId = await makeProduct(operator, 'RC0603-10K', {
    categoryId: await makeCategory(operator, 'Chip resistors', [
      { attributeId: resistance, isRequired: true },
    ]),
    brandId: await makeBrand(operator, 'Yageo'),
    specifications: [{ attributeId: resistance, number: '10000', text: '10 kΩ' }],
  });
  const store = await openBusinessUnit(operator, 'components');
  const seller = await admitSeller(journey, 'bright-parts');
  const [buyer, rival] = [await journey.register('BUYER'), await journey.register('BUYER')];
  const storeOffer = await makeOffer(store, productId, {
    tiers: [[1, '2.50'], [100, '2.10']], // biome-ignore format: a table
    stock: 1000,
  });
  const sellerOffer = await makeOffer(seller, productId, { tiers: [[1, '2.40']], stock: 300 });
  await givePriceList(store, buyer.companyId, storeOffer, [[1, '1.955125']]);
  await askAndDemand(buyer, productId);
  await journey.settle();
  return { operator, productId, store, seller, buyer, rival, storeOffer, sellerOffer };
}

async function askAndDemand(buyer: Person, productId: string): Promise<void> {
  const question = { id: newId('thr'), productId, title: 'Which tolerance?', body: '1% or 5%?' };
  await buyer.mutate('askQuestion', question, 'thread { id }');
  const demand = {
    id: newId('dem'),
    title: 'A year of resistors',
    closesAt: '2026-04-01T00:00:00Z',
    currencyCode: 'CNY',
    lines: [{ id: newId('dln'), productId, quantity: 90_000, unit: 'pcs' }],
  };
  await buyer.mutate('publishDemand', demand, 'demand { id }');
}

/** What is left of both offers, as a buyer is told. */
async function stock(): Promise<Record<string, number>> {
  const page = await productPage(shop.rival, shop.productId);
  type Node = { id: string; stock: { availableQuantity: number } };
  return Object.fromEntries(page.offers.nodes.map((n: Node) => [n.id, n.stock.availableQuantity]));
}

test('one search finds the product, one query shows all that is known of it', async () => {
  const found = await search(shop.rival, '10K RC0603');
  expect(found).toMatchObject({
    totalCount: 1,
    hits: { nodes: [{ offerCount: 2, product: { id: shop.productId } }] },
  });
  const page = await productPage(journey.visitor(), shop.productId, 100);
  expect(page).toMatchObject({
    brand: { name: 'Yageo' },
    category: { name: { en: 'Chip resistors' } },
    specifications: [
      { text: '10 kΩ', number: '10000', attribute: { name: { en: 'Resistance' }, unit: 'Ω' } },
    ],
    offerCount: 2,
    priceFrom: { amount: '2.40' },
    threads: { nodes: [{ title: 'Which tolerance?', state: 'OPEN', acceptedPost: null }] },
    openQuestionCount: 1,
    demands: { nodes: [{ title: 'A year of resistors', lines: [{ quantity: 90_000 }] }] },
  });
  expect(page.offers.nodes).toEqual([
    {
      __typename: 'StoreOffer',
      id: shop.storeOffer,
      vendor: {
        __typename: 'BusinessUnit',
        id: shop.store.id,
        slug: 'components',
        name: { en: 'The components' },
        isSelfOperated: true,
      },
      priceFor: {
        unitPrice: { amount: '2.10' },
        total: { amount: '210.00' },
        source: 'PUBLIC_TIER',
      },
      stock: { availableQuantity: 1000, state: 'IN_STOCK' },
    },
    {
      __typename: 'SellerOffer',
      id: shop.sellerOffer,
      vendor: {
        __typename: 'Seller',
        id: shop.seller.id,
        slug: 'bright-parts',
        name: { en: 'The bright-parts' },
        isSelfOperated: false,
      },
      priceFor: {
        unitPrice: { amount: '2.40' },
        total: { amount: '240.00' },
        source: 'PUBLIC_TIER',
      },
      stock: { availableQuantity: 300, state: 'IN_STOCK' },
    },
  ]);
});

test('the cheapest comes first at the quantity asked about', async () => {
  const few = await productPage(shop.rival, shop.productId, 10);
  const ids = few.offers.nodes.map((n: { id: string }) => n.id);
  expect(ids).toEqual([shop.sellerOffer, shop.storeOffer]);
});

test('a company sees the prices of its own list, another one the public ones', async () => {
  const priceOf = async (person: Person) => {
    const { offers } = await productPage(person, shop.productId, 100);
    return offers.nodes.find((n: { id: string }) => n.id === shop.storeOffer).priceFor;
  };
  expect(await priceOf(shop.buyer)).toEqual({
    unitPrice: { amount: '1.955125' },
    total: { amount: '195.51' },
    source: 'COMPANY_PRICE_LIST',
  });
  expect((await priceOf(shop.rival)).unitPrice.amount).toBe('2.10');
  const all = await productPage(shop.rival, shop.productId, 100);
  expect(JSON.stringify(all)).not.toContain('1.955125');
});

test('one purchase, one order a vendor, to the last unit and the last fen', async () => {
  const { buyer, store, seller, operator } = shop;
  const cart = await fillCart(buyer, [
    [shop.storeOffer, 100],
    [shop.sellerOffer, 40],
  ]);
  expect(cart).toMatchObject({
    problemCount: 0,
    total: { amount: '291.51' },
    totals: [
      { vendor: { id: store.id }, total: { amount: '195.51' } },
      { vendor: { id: seller.id }, total: { amount: '96.00' } },
    ],
  });
  const input = { id: newId('pur'), expectedTotal: yuan('291.51'), deliveryAddress: 'Gate 2' };
  const purchase = await placePurchase(buyer, input);
  expect(purchase).toMatchObject({ state: 'PLACED', total: { amount: '291.51' }, failure: null });
  expect(purchase.orders).toHaveLength(2);
  expect(await placePurchase(buyer, input)).toEqual(purchase);
  expect(await ordersOf(buyer, 'BUYING')).toHaveLength(2);
  expect(await stock()).toEqual({ [shop.storeOffer]: 900, [shop.sellerOffer]: 260 });
  expect(await balances(operator)).toEqual({});
  await deliver(purchase.orders);
});

type Order = { id: string; vendor: { id: string }; lines: { id: string }[] };

async function deliver(orders: readonly Order[]): Promise<void> {
  const { buyer, store, seller, operator } = shop;
  const orderAt = (vendorId: string) => orders.find((o) => o.vendor.id === vendorId)!;
  const [ofStore, ofSeller] = [orderAt(store.id), orderAt(seller.id)];
  expect(await ordersOf(seller.agent, 'SELLING')).toMatchObject([
    { id: ofSeller.id, total: { amount: '96.00' }, purchase: null, buyer: { id: buyer.companyId } },
  ]);
  await take(store.agent, 'confirmOrder', ofStore.id);
  await take(seller.agent, 'confirmOrder', ofSeller.id);
  expect(await balances(operator)).toEqual({
    [`BUYER_PAYABLE ${buyer.companyId}`]: '-291.51',
    [`VENDOR_RECEIVABLE ${operator.companyId}`]: '195.51',
    [`VENDOR_RECEIVABLE ${seller.agent.companyId}`]: '96.00',
    'PLATFORM_CLEARING platform': '0.00',
  });
  const some = (quantity: number) => ({
    lines: [{ orderLineId: ofSeller.lines[0]?.id, quantity }],
  });
  const partly = await take(seller.agent, 'shipOrder', ofSeller.id, some(15));
  expect(partly).toMatchObject({ state: 'PARTLY_SHIPPED', lines: [{ shippedQuantity: 15 }] });
  const shipped = await take(seller.agent, 'shipOrder', ofSeller.id, some(25));
  expect(shipped).toMatchObject({
    state: 'SHIPPED',
    shipments: [{ lines: [{ quantity: 15 }] }, { lines: [{ quantity: 25 }] }],
  });
  expect((await take(store.agent, 'shipOrder', ofStore.id)).state).toBe('SHIPPED');
  for (const { id } of orders) {
    expect((await take(buyer, 'receiveOrder', id)).state).toBe('RECEIVED');
    expect((await take(buyer, 'completeOrder', id)).state).toBe('COMPLETED');
  }
  const settled = await balances(operator);
  const fen = Object.values(settled).map((amount) => BigInt(amount.replace('.', '')));
  expect(fen.reduce((sum, amount) => sum + amount, 0n)).toBe(0n);
  expect(await stock()).toEqual({ [shop.storeOffer]: 900, [shop.sellerOffer]: 260 });
}

test('a declined order gives its stock back and moves no money', async () => {
  const { buyer, seller, operator } = shop;
  const before = [await stock(), await balances(operator)];
  await fillCart(buyer, [[shop.sellerOffer, 60]]);
  const { orders } = await placePurchase(buyer);
  expect((await stock())[shop.sellerOffer]).toBe(200);
  await take(seller.agent, 'declineOrder', orders[0].id, { reason: 'The lot failed inspection.' });
  expect((await orderOf(buyer, orders[0].id)).state).toBe('DECLINED');
  expect([await stock(), await balances(operator)]).toEqual(before);
});

test('more than there is is refused as a whole, and the cart gets its lines back', async () => {
  const { buyer } = shop;
  await fillCart(buyer, [
    [shop.storeOffer, 5],
    [shop.sellerOffer, 261],
  ]);
  const before = await stock();
  const refused = await placePurchase(buyer);
  expect(refused).toMatchObject({
    state: 'REFUSED',
    orders: [],
    failure: { code: 'LINES_REFUSED' },
  });
  expect(await stock()).toEqual(before);
  const cart = await fillCart(buyer, []);
  expect(cart.lines.map((l: { quantity: number }) => l.quantity)).toEqual([5, 261]);
});

test('the invariants that end every journey do see what is wrong', async () => {
  const trade = journey.market.subgraphs.get('trade')!;
  const change = (by: number) =>
    trade.transact(
      (work) =>
      work.change("update ledger_accounts set balance_minor = balance_minor + ? where kind = 'BUYER_PAYABLE'", [by]), // biome-ignore format: one statement
    );
  await change(1);
  const checks = (await brokenInvariants(journey.market)).map((broken) => broken.check);
  expect(new Set(checks)).toEqual(new Set(['trade/ledger-balances.sql']));
  await change(-1);
  expect(await brokenInvariants(journey.market)).toEqual([]);
});
