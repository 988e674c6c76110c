// A seller is suspended: its offers leave search and every product page, its stock cannot be had, and all
// comes back when it is reinstated.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { admitSeller, makeOffer, makeProduct, openBusinessUnit } from './goods.js';
import { JourneyMarket } from './market.js';
import { fillCart, placePurchase } from './orders.js';
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
  const unit = await openBusinessUnit(operator, 'components');
  const seller = await admitSeller(journey, 'bright-parts');
  const buyer = await journey.register('BUYER');
  const [shared, own] = [
    await makeProduct(operator, 'LM358DR2G'),
    await makeProduct(operator, 'LM358OWN'),
  ];
  const ofUnit = await makeOffer(unit, shared, { tiers: [[1, '0.45']], stock: 100 });
  const ofSeller = await makeOffer(seller, shared, { tiers: [[1, '0.40']], stock: 100 });
  await makeOffer(seller, own, { tiers: [[1, '0.90']], stock: 100 });
  await journey.settle();
  return { operator, unit, seller, buyer, shared, own, ofUnit, ofSeller };
}

/** Which offers a visitor finds, and how. */
async function onDisplay() {
  const visitor = journey.visitor();
  const { offers, offerCount, priceFrom } = await productPage(visitor, shop.shared, 10);
  const found = await search(visitor, 'LM358');
  const storefront = 'query ($slug: String) { seller(slug: $slug) { offers { nodes { id } } } }';
  const { seller } = await visitor.ask(storefront, { slug: shop.seller.slug });
  return {
    page: offers.nodes.map((n: { id: string }) => n.id),
    offerCount,
    priceFrom: priceFrom.amount,
    hits: Object.fromEntries(
      found.hits.nodes.map((hit: { product: { id: string }; offerCount: number }) => [
        hit.product.id,
        hit.offerCount,
      ]),
    ),
    vendors: found.facets.vendors.map((f: { vendor: { id: string } }) => f.vendor.id).sort(),
    storefront: seller.offers.nodes.length,
  };
}

test('its offers are gone while it is suspended, and are back afterwards', async () => {
  const { operator, seller, unit, shared, own, ofUnit, ofSeller, buyer } = shop;
  const open = await onDisplay();
  expect(open).toEqual({
    page: [ofSeller, ofUnit],
    offerCount: 2,
    priceFrom: '0.40',
    hits: { [shared]: 2, [own]: 1 },
    vendors: [unit.id, seller.id].sort(),
    storefront: 2,
  });
  await fillCart(buyer, [[ofSeller, 10]]);

  const suspension = { sellerId: seller.id, reason: 'Wrong date codes, three times.' };
  await operator.mutate('suspendSeller', suspension, 'seller { id state }');
  await journey.settle();
  expect(await onDisplay()).toEqual({
    page: [ofUnit],
    offerCount: 1,
    priceFrom: '0.45',
    hits: { [shared]: 1, [own]: 0 },
    vendors: [unit.id],
    storefront: 0,
  });
  await refusesItsStock();

  await operator.mutate('reinstateSeller', { sellerId: seller.id }, 'seller { id state }');
  await journey.settle();
  expect(await onDisplay()).toEqual(open);
  expect(await placePurchase(buyer)).toMatchObject({ state: 'PLACED' });
});

/** Neither a buyer with a full cart nor a sibling that asks for it gets any of its stock. */
async function refusesItsStock(): Promise<void> {
  const { buyer, ofSeller } = shop;
  const [line] = (await fillCart(buyer, [])).lines;
  expect(line).toMatchObject({ quantity: 10, unitPrice: null, problems: [{ code: 'NOT_LIVE' }] });
  const refused = await placePurchase(buyer);
  expect(refused).toMatchObject({ state: 'REFUSED', orders: [] });
  expect(refused.failure.lines.length).toBe(1);
  const reserve = `mutation ($input: ReserveSellerStockInput!) { reserveSellerStock(input: $input) {
    outcome refusals { lineId code } userErrors { code } } }`;
  const input = {
    purchaseId: refused.id.replace(/.$/, refused.id.endsWith('0') ? '1' : '0'),
    buyerCompanyId: buyer.companyId,
    until: new Date(journey.clock.now().getTime() + 60_000).toISOString(),
    lines: [{ lineId: 'line', offerId: ofSeller, quantity: 1 }],
  };
  const { reserveSellerStock } = await journey.askInside('sellers', reserve, { input });
  expect(reserveSellerStock).toMatchObject({ outcome: 'REFUSED', userErrors: [] });
}
