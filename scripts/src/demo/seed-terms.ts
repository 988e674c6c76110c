// Terms that are not the usual: goods for few, prices on request, least orders, prices that change on a day to come;
// and stock in two warehouses: little left, more on its way, promised beyond what is there.
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import { operatorCompany } from './people.js';
import { businessUnitId } from './seed-vendors.js';
import { companyOf, speakerOf } from './speaker.js';

const [operator] = operatorCompany.people;
const currencyCode = 'CNY';
const dayMs = 86_400_000;

const warehouses = [
  ['industrial', 'kunshan', '昆山仓 Kunshan', 'Kunshan', 1],
  ['industrial', 'foshan', '佛山仓 Foshan', 'Foshan', 2],
  ['electrical', 'suzhou', '苏州仓 Suzhou', 'Suzhou', 1],
] as const;

export async function seedWarehouses(door: Door): Promise<void> {
  for (const [unit, key, name, place, priority] of warehouses) {
    const vendorId = businessUnitId(unit);
    const input = { id: demoId('swh', key), vendorId, name, place, priority };
    await door.act(operator, 'setStoreWarehouse', input, 'warehouse { id }');
  }
}

interface OwnOffer {
  readonly id: string;
  readonly stock: { readonly state: string; readonly availableQuantity: number | null };
  readonly product: { readonly id: string } | null;
}

async function offersOf(door: Door, unit: string, count: number): Promise<readonly OwnOffer[]> {
  const query = `query ($id: ID!, $count: Int!) { businessUnit(id: $id) { offers(first: $count) { nodes {
    id stock { state availableQuantity } product { id } } } } }`;
  const variables = { id: businessUnitId(unit), count };
  return (await door.ask(operator, query, variables)).businessUnit.offers.nodes;
}

/** Who may buy what, from which sum on. */
export async function seedRules(door: Door): Promise<void> {
  const vendorId = businessUnitId('electrical');
  const [dongfang, mekong] = [companyOf('dongfang').id, companyOf('mekong').id];
  const groupId = demoId('scg', 'panel-builders');
  const group = { id: groupId, vendorId, name: '成套厂 Panel builders', companyIds: [mekong] };
  await door.act(operator, 'setStoreCustomerGroup', group, 'customerGroup { id }');
  const own = await offersOf(door, 'electrical', 40);
  const assortment = {
    id: demoId('sas', 'dongfang'),
    vendorId,
    name: 'DF-2288 项目专供',
    companyIds: [dongfang],
    groupIds: [],
    addOfferIds: own.slice(36, 40).map(({ id }) => id),
  };
  await door.act(operator, 'setStoreAssortment', assortment, 'assortment { id }');
  const onRequest = {
    id: demoId('spl', 'panel-builders'),
    vendorId,
    name: '成套厂协议价 Panel builders',
    currencyCode,
    companyIds: [],
    groupIds: [groupId],
    entries: own.slice(30, 33).map(({ id }) => ({ offerId: id, tiers: [], isOnRequest: true })),
  };
  await door.act(operator, 'createStorePriceList', onRequest, 'priceList { id }');
  const minimum = { vendorId, currencyCode, minimum: { amount: '200', currencyCode } };
  await door.act(operator, 'setStoreOrderMinimum', minimum, 'businessUnit { id }');
  const change = {
    id: demoId('spc', 'dongfang'),
    vendorId,
    priceListId: demoId('spl', 'dongfang/electrical'),
    percentBasisPoints: 250,
    decimalPlaces: 2,
    effectiveAt: new Date(door.now.getTime() + 21 * dayMs).toISOString(),
  };
  await door.act(operator, 'scheduleStorePriceChange', change, 'priceChange { id }');
}

/** Some stock moves to the second warehouse, some is counted away, some is nearly gone, and more is to come. */
export async function seedStock(door: Door): Promise<void> {
  const own = await offersOf(door, 'industrial', 60);
  const tracked = own.filter(({ stock }) => (stock.availableQuantity ?? 0) > 20);
  for (const [i, { id: offerId }] of tracked.slice(0, 4).entries()) {
    const moved = {
      id: demoId('mov', `foshan/${i}`),
      offerId,
      toWarehouseId: demoId('swh', 'foshan'),
      quantity: 10,
      reason: 'For customers in the south',
    };
    await door.act(operator, 'transferStoreStock', moved, 'offer { id }');
  }
  const out = own.filter(({ stock: { state } }) => state === 'OUT_OF_STOCK');
  const [[counted, low], [owed, ...others]] = [tracked.slice(4), out];
  if (!counted || !low || !owed) throw new Error('the demo needs more stock');
  const lost = { id: demoId('mov', 'count'), offerId: counted.id, delta: -3, reason: '盘点差异' };
  await door.act(operator, 'adjustStoreStock', lost, 'offer { id }');
  const warned = { isTracked: true, lowStockQuantity: (low.stock.availableQuantity ?? 0) + 10 };
  await door.step(operator, 'updateStoreOffer', { offerId: low.id, stock: warned }, 'offer { id }');
  const stock = { isTracked: true, backorderQuantity: 500 };
  await door.step(operator, 'updateStoreOffer', { offerId: owed.id, stock }, 'offer { id }');
  for (const [i, { id: offerId }] of [low, owed, ...others].slice(0, 5).entries()) {
    const expectedOn = new Date(door.now.getTime() + (i * 6 + 2) * dayMs)
      .toISOString()
      .slice(0, 10);
    const arrival = { id: demoId('sar', `${i}`), offerId, quantity: 240, expectedOn };
    await door.act(operator, 'announceStoreArrival', arrival, 'arrival { id }');
  }
}

/** How many of a seller's newest offers are sold in which other way. */
const ways = [
  { seller: 'rheintal', from: 0, count: 12, kind: 'NEGOTIABLE' },
  { seller: 'rheintal', from: 12, count: 5, kind: 'ON_REQUEST' },
  { seller: 'yangtze', from: 0, count: 8, kind: 'NEGOTIABLE' },
  { seller: 'yunfeng', from: 0, count: 6, kind: 'CONTRACT_ONLY' },
] as const;

/** Weeks ago: what was good for ten days only is over by now. */
export async function seedKinds(door: Door): Promise<void> {
  for (const { seller, from, count, kind } of ways) {
    const ids = await newestOffers(door, seller, from + count);
    for (const offerId of ids.slice(from))
      await door.act(speakerOf(seller), 'updateSellerOffer', { offerId, kind }, 'offer { id }');
  }
  const [paused, withdrawn, short] = await newestOffers(door, 'tiandun', 3);
  const agent = speakerOf('tiandun');
  await door.step(agent, 'pauseSellerOffer', { offerId: paused }, 'offer { id }');
  await door.step(agent, 'withdrawSellerOffer', { offerId: withdrawn }, 'offer { id }');
  const validUntil = new Date(door.now.getTime() + 10 * dayMs).toISOString();
  await door.step(agent, 'updateSellerOffer', { offerId: short, validUntil }, 'offer { id }');
  await takeDown(door);
}

/** The operator takes offers down: they come back through its review only. */
async function takeDown(door: Door): Promise<void> {
  const reason = 'The picture shows another maker’s mark.';
  for (const offerId of await newestOffers(door, 'pearl', 3))
    await door.step(operator, 'pauseSellerOffer', { offerId, reason }, 'offer { id }');
}

/** An offer that its seller has written and not put up. */
export async function seedDraft(door: Door, productId: string): Promise<void> {
  const draft = {
    id: demoId('slo', 'draft'),
    productId,
    tiers: [{ minimumQuantity: 1, unitPrice: { amount: '18.5', currencyCode } }],
    stock: { isTracked: true, onHandQuantity: 40 },
    vendorSku: 'TD-NEW-1',
  };
  await door.act(speakerOf('tiandun'), 'createSellerOffer', draft, 'offer { id }');
}

async function newestOffers(door: Door, seller: string, count: number): Promise<string[]> {
  const query = 'query ($count: Int!) { mySeller { offers(first: $count) { nodes { id } } } }';
  const { mySeller } = await door.ask(speakerOf(seller), query, { count });
  return (mySeller.offers.nodes as { id: string }[]).map(({ id }) => id);
}
