// A seller's life: from the application to 500 offers; and suspended, when its offers leave search and every
// product page, its stock cannot be had, and all comes back when it is reinstated.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  admitSeller,
  applicationOf,
  givePriceList,
  makeOffer,
  makeProduct,
  openBusinessUnit,
  type Vendor,
} from './goods.js';
import { JourneyMarket } from './market.js';
import { fillCart, placePurchase } from './orders.js';
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

  const reinstatement = { sellerId: seller.id, reason: 'Stock checked, codes are right.' };
  await operator.mutate('reinstateSeller', reinstatement, 'seller { id state }');
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

/** A company applies, is asked for a document, gives it, and is admitted. */
async function becomeSeller(slug: string): Promise<Vendor> {
  const { operator } = shop;
  const agent = await journey.register('SELLER');
  const application = applicationOf(slug);
  const { id: applicationId, ...content } = application;
  await agent.mutate('saveSellerApplication', application, 'application { id }');
  await agent.mutate('submitSellerApplication', application, 'application { id }');
  const remarks = 'Please add your ISO certificate.';
  const request = { applicationId, remarks, documentKinds: ['QUALITY_CERTIFICATE'] };
  await operator.mutate('requestApplicationChanges', request, 'application { id }');
  const open = '{ mySellerApplication { state requirements { code isMet } } }';
  const { mySellerApplication } = await agent.ask(open);
  expect(mySellerApplication.requirements).toContainEqual({
    code: 'REQUESTED_QUALITY_CERTIFICATE',
    isMet: false,
  });
  const uploadId = await agent.upload('SELLER_DOCUMENT', 'iso.pdf', '%PDF-1.7 iso');
  const document = { id: newId('apd'), applicationId, kind: 'QUALITY_CERTIFICATE', uploadId };
  await agent.mutate('addApplicationDocument', document, 'document { id }');
  const again = { applicationId, ...content };
  await agent.mutate('resubmitSellerApplication', again, 'application { id }');
  const yes = { applicationId, confirmed: ['LICENSE_CHECKED'] };
  await operator.mutate('approveSellerApplication', yes, 'application { id }');
  return { id: (await agent.ask('{ mySeller { id } }')).mySeller.id, slug, agent };
}

test('a company becomes a seller, brings 500 offers, mends those not live, is warned, stopped and let go on', async () => {
  const { operator, buyer } = shop;
  const seller = await becomeSeller('newcomer');
  const { agent, id: sellerId } = seller;
  const productId = await makeProduct(operator, 'NEWCOMER1');
  const offers = Array.from({ length: 500 }, (_, i) => ({
    sourceKey: `K-${i}`,
    productId,
    tiers: [{ minimumQuantity: 1, unitPrice: { amount: '1.00', currencyCode: 'CNY' } }],
    stock: i < 20 ? 0 : 100,
  }));
  await agent.mutate('importSellerOffers', { sellerId, offers }, 'createdCount');
  const inactive = async () =>
    (await agent.ask('{ mySeller { inactiveOffers { code count } } }')).mySeller.inactiveOffers;
  expect(await inactive()).toEqual([{ code: 'OUT_OF_STOCK', count: 20 }]);
  const filter = { reason: 'OUT_OF_STOCK' };
  const edit = { id: newId('oed'), sellerId, filter, changes: { onHandQuantity: 40 } };
  await agent.mutate('editSellerOffers', edit, 'offerEdit { id }');
  await journey.sweep('sellers', 'carry-out-offer-edits');
  expect(await inactive()).toEqual([]);
  const storefront = { introduction: { en: 'Since 1999' } };
  await agent.mutate('updateStorefront', storefront, 'seller { id }');
  await journey.settle();
  const onDisplayNow = async () => {
    const found = await search(journey.visitor(), 'NEWCOMER1');
    return found.hits.nodes.map((hit: { offerCount: number }) => hit.offerCount);
  };
  expect(await onDisplayNow()).toEqual([500]);

  const warning = { id: newId('swn'), sellerId, reason: 'Photographs of another brand.' };
  await operator.mutate('raiseSellerWarning', warning, 'warning { id }');
  const step = { sellerId, reason: 'Not mended.' };
  await operator.mutate('suspendSeller', step, 'seller { id }');
  await journey.settle();
  expect(await onDisplayNow()).toEqual([0]);
  await operator.mutate('reinstateSeller', step, 'seller { id }');
  await journey.settle();
  expect(await onDisplayNow()).toEqual([500]);

  const own =
    '{ mySeller { manageableOffers(first: 1) { nodes { id } } warnings { totalCount } } }';
  const { mySeller } = await agent.ask(own);
  expect(mySeller.warnings.totalCount).toBe(1);
  const offerId = mySeller.manageableOffers.nodes[0].id;
  await givePriceList(seller, buyer.companyId, offerId, [[1, '0.50']]);
  const query = `query ($id: ID!) { node(id: $id) { ... on SellerOffer {
    priceFor(quantity: 10) { unitPrice { amount } source } } } }`;
  const priceOf = async (who: Person) => (await who.ask(query, { id: offerId })).node.priceFor;
  expect(await priceOf(buyer)).toEqual({
    unitPrice: { amount: '0.50' },
    source: 'COMPANY_PRICE_LIST',
  });
  expect(await priceOf(await journey.register('BUYER'))).toEqual({
    unitPrice: { amount: '1.00' },
    source: 'PUBLIC_TIER',
  });
});
