// Watches: each is told once, by the prices and the stock of its own company, and to nobody else.
import { newId } from '@agora/kernel/ids.js';
import type { AskSibling } from '@agora/kernel/siblings.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { LiveFacts } from '../ranking/live-terms.js';
import { catalog } from '../subgraph.js';
import { checkWatches, lookAgainMs } from './check-watches.js';
import { judgeWatch } from './judge-watch.js';
import { Watch } from './watch.js';
import { watchCountMax } from './watch-product.js';

let shop: TestSubgraph;
const operator = as.operator();

/** What the owner of the offers says: for everyone, and instead for one company; nothing while it is away. */
let owner: {
  isAway: boolean;
  price: string | null;
  available: number;
  own: Map<string, string>;
  hidden: Set<string>;
  onAsked: () => Promise<void>;
};
const askSibling: AskSibling = async (sibling, { query, variables }) => {
  if (owner.isAway) throw new Error(`${sibling} does not answer`);
  if (query.includes('storeOffersShown')) return { data: { storeOffersShown: [] } };
  const { buyerCompanyId, lines } = Object(variables).input;
  const answered = lines.map((line: { lineId: string; quantity: number }) => {
    const isHidden = owner.hidden.has(buyerCompanyId);
    const isShort = owner.available < line.quantity;
    const code = isHidden ? 'NOT_FOUND' : isShort ? 'OUT_OF_STOCK' : null;
    return {
      lineId: line.lineId,
      isLive: !isHidden,
      unitPriceMillionths: isHidden ? null : (owner.own.get(buyerCompanyId) ?? owner.price),
      currencyCode: 'CNY',
      availableQuantity: isHidden ? null : owner.available,
      dispatchDays: 1,
      problems: code ? [{ code }] : [],
    };
  });
  const { onAsked } = owner;
  owner.onAsked = async () => {};
  await onAsked();
  return { data: { storeOfferTerms: { lines: answered } } };
};

beforeAll(async () => {
  shop = await TestSubgraph.start(catalog, { askSibling });
});
afterAll(() => shop.stop());
beforeEach(() => {
  owner = {
    isAway: false,
    price: '2000000',
    available: 0,
    own: new Map(),
    hidden: new Set(),
    onAsked: async () => {},
  };
});

async function product(en: string): Promise<string> {
  const id = newId('prd');
  const made = await shop.mutate(operator, 'createProduct', { id, name: { en } }, 'product { id }');
  expect(made.userErrors).toEqual([]);
  return id;
}

let version = 0;
async function offerOf(productId: string, offerId = newId('sto'), more: object = {}) {
  version += 1;
  await shop.receive('store.offer.changed', offerId, {
    ...{ offerId, productId, version, vendorId: 'bun_1', state: 'LIVE', kind: 'FIXED_PRICE' },
    ...{ isLive: true, currencyCode: 'CNY', minimumQuantity: 1, orderMultiple: 1 },
    tiers: [{ minimumQuantity: 1, unitPriceMillionths: '2000000' }],
    ...{ leadTimeDays: 1, isTracked: true, availableQuantity: 0, stockState: 'OUT_OF_STOCK' },
    validUntil: null,
    ...more,
  });
  return offerId;
}

const yuan = (amount: string) => ({ amount, currencyCode: 'CNY' });
async function act(who: object, verb: string, input: object, selection = 'watch { id state }') {
  const payload = await shop.mutate(who, verb, input, selection);
  const { code, field } = payload.userErrors[0] ?? {};
  return code ? [code, field?.join('.') ?? null] : payload;
}
async function watch(who: object, productId: string, more: object = {}): Promise<string> {
  const id = newId('wch');
  const wanted = { kind: 'PRICE', quantity: 10, threshold: yuan('1.5'), ...more };
  const made = await act(who, 'watchProduct', { id, productId, ...wanted });
  expect(made).toEqual({ watch: { id, state: 'ARMED' }, userErrors: [] });
  return id;
}
const seen = async (who: object) =>
  (await shop.ask(
    who,
    '{ watches { totalCount nodes { id state isNew metUnitPrice { amount } metOffer { id } } } newWatchCount }',
  )) as { watches: { nodes: { id: string }[] }; newWatchCount: number };
const stateOf = async (who: object, id: string) =>
  (await seen(who)).watches.nodes.find((node) => node.id === id);
const look = () => checkWatches(shop.running);
const told = async () =>
  (await shop.published('catalog.watch.met')).map(({ payload }) => payload.watchId);
const pass = (ms: number) => shop.clock.advance(ms);

test('a price is met for the company that pays it, told once, and told again after it was otherwise', async () => {
  const productId = await product('Watched pump');
  const offerId = await offerOf(productId);
  const [buyer, other] = [as.member(), as.member()];
  const id = await watch(buyer, productId);
  const others = await watch(other, productId);
  expect(await look()).toBe(2);
  expect(await told()).toEqual([]);
  // A list gives the buyer a price, and no offer has changed: it is found when it comes round.
  owner.own.set(buyer.companyId ?? '', '1500000');
  expect(await look()).toBe(0);
  pass(lookAgainMs);
  expect(await look()).toBe(2);
  const met = {
    id,
    state: 'MET',
    isNew: true,
    metUnitPrice: { amount: '1.50' },
    metOffer: { id: offerId },
  };
  expect(await seen(buyer)).toEqual({ watches: { totalCount: 1, nodes: [met] }, newWatchCount: 1 });
  expect(await stateOf(other, others)).toMatchObject({ state: 'ARMED', metUnitPrice: null });
  expect(await told()).toEqual([id]);
  const [event] = await shop.published('catalog.watch.met');
  const { memberId, companyId } = buyer;
  const productName = { zhCN: null, en: 'Watched pump' };
  expect(event?.payload).toEqual({
    watchId: id,
    memberId,
    companyId,
    kind: 'PRICE',
    productId,
    productName,
  });

  await offerOf(productId, offerId);
  await look();
  expect(await told()).toEqual([id]);
  const until = shop.clock.now().toISOString();
  expect(await act(buyer, 'markWatchesSeen', { until }, 'seenCount')).toMatchObject({
    seenCount: 1,
  });
  expect(await seen(buyer)).toMatchObject({
    newWatchCount: 0,
    watches: { nodes: [{ isNew: false }] },
  });

  expect(await act(buyer, 'rearmWatch', { watchId: id })).toMatchObject({
    watch: { state: 'ARMED' },
  });
  expect(await act(buyer, 'rearmWatch', { watchId: id })).toEqual(['WATCH_ARMED', null]);
  await look();
  expect(await stateOf(buyer, id)).toMatchObject({ state: 'ARMED', metUnitPrice: null });
  owner.own.clear();
  await offerOf(productId, offerId);
  await look();
  owner.own.set(buyer.companyId ?? '', '1499999');
  await offerOf(productId, offerId);
  await look();
  expect(await stateOf(buyer, id)).toMatchObject({
    state: 'MET',
    metUnitPrice: { amount: '1.499999' },
  });
  // Armed for what is so already, at another price: that is news.
  const lower = { watchId: id, threshold: yuan('1.6') };
  expect(await act(buyer, 'rearmWatch', lower)).toMatchObject({ watch: { state: 'ARMED' } });
  await look();
  expect(await told()).toEqual([id, id, id]);
});

test('stock comes back for who sees the offer; what changes while owners are asked is looked at again', async () => {
  const productId = await product('Watched valve');
  const offerId = await offerOf(productId);
  const [buyer, outsider] = [as.member(), as.member()];
  owner.hidden.add(outsider.companyId ?? '');
  const stock = { kind: 'STOCK', threshold: null, quantity: 25 };
  const id = await watch(buyer, productId, { ...stock, offerId });
  const outsiders = await watch(outsider, productId, stock);
  owner.available = 24;
  owner.onAsked = async () => {
    owner.available = 25;
    await offerOf(productId, offerId);
  };
  // Twice: what came while the owner was asked brought the next look forward.
  expect(await look()).toBe(4);
  expect(await stateOf(buyer, id)).toMatchObject({
    state: 'MET',
    metUnitPrice: { amount: '2.00' },
  });
  expect(await stateOf(outsider, outsiders)).toMatchObject({ state: 'ARMED' });
  await offerOf(productId, offerId, { isRestricted: true });
  const hidden = { id: newId('wch'), productId, offerId, ...stock };
  expect(await act(outsider, 'watchProduct', hidden)).toEqual(['NOT_FOUND', 'offerId']);
});

test('an owner that is away makes nobody lose anything: it is asked again soon', async () => {
  const productId = await product('Watched drive');
  await offerOf(productId);
  const buyer = as.member();
  await look();
  const id = await watch(buyer, productId, { threshold: yuan('2') });
  owner.isAway = true;
  expect(await look()).toBe(1);
  expect(await look()).toBe(0);
  owner.isAway = false;
  pass(30_000);
  expect(await look()).toBe(1);
  expect(await stateOf(buyer, id)).toMatchObject({ state: 'MET' });
});

test('watches are the own ones of a member, refused with the field, and go when it leaves its company', async () => {
  const productId = await product('Watched cable');
  const offerId = await offerOf(productId);
  const [buyer, colleague] = [as.member(), as.member()];
  const id = await watch(buyer, productId);
  const repeat = { id, productId, kind: 'PRICE', quantity: 10, threshold: yuan('1.5') };
  expect(await act(buyer, 'watchProduct', repeat)).toMatchObject({ watch: { id } });
  expect(await act(buyer, 'watchProduct', { ...repeat, quantity: 9 })).toEqual(['ID_REUSED', 'id']);
  expect(await act(colleague, 'watchProduct', repeat)).toEqual(['ID_REUSED', 'id']);
  const anew = { ...repeat, id: newId('wch') };
  const refused: [object, string][] = [
    [{ threshold: null }, 'threshold'],
    [{ threshold: yuan('0') }, 'threshold.amount'],
    [{ threshold: yuan('1.1234567') }, 'threshold.amount'],
    [{ offerId, threshold: { amount: '1', currencyCode: 'USD' } }, 'threshold.currencyCode'],
    [{ kind: 'STOCK' }, 'threshold'],
    [{ quantity: 0 }, 'quantity'],
  ];
  for (const [change, field] of refused) {
    expect(await act(buyer, 'watchProduct', { ...anew, ...change })).toEqual([
      'INVALID_INPUT',
      field,
    ]);
  }
  const elsewhere = await offerOf(await product('Another cable'));
  for (const [change, field] of [
    [{ productId: newId('prd') }, 'productId'],
    [{ offerId: elsewhere }, 'offerId'],
    [{ offerId: newId('sto') }, 'offerId'],
  ] as const) {
    expect(await act(buyer, 'watchProduct', { ...anew, ...change })).toEqual(['NOT_FOUND', field]);
  }
  for (const verb of ['rearmWatch', 'removeWatch']) {
    expect(await act(colleague, verb, { watchId: id })).toEqual(['NOT_FOUND', 'watchId']);
  }
  expect(await act(as.anonymous(), 'watchProduct', anew)).toEqual(['UNAUTHENTICATED', null]);
  expect((await seen(colleague)).watches.nodes).toEqual([]);
  const ofProduct =
    'query ($id: ID!) { product(id: $id) { watches { id product { id } threshold { amount } } } }';
  const own = [{ id, product: { id: productId }, threshold: { amount: '1.50' } }];
  expect((await shop.ask(buyer, ofProduct, { id: productId })).product.watches).toEqual(own);
  for (const who of [colleague, operator, as.anonymous()]) {
    expect((await shop.ask(who, ofProduct, { id: productId })).product.watches).toEqual([]);
  }

  const merged = await product('The same cable');
  const merge = { productId, intoProductId: merged };
  await shop.mutate(operator, 'mergeProducts', merge, 'product { id }');
  expect((await shop.ask(buyer, ofProduct, { id: merged })).product.watches).toMatchObject([
    { id },
  ]);
  expect(await act(buyer, 'removeWatch', { watchId: id })).toMatchObject({ watch: { id } });
  expect((await seen(buyer)).watches.nodes).toEqual([]);

  await shop.running.transact(async (work) => {
    const { memberId, companyId } = buyer;
    for (let i = 0; i < watchCountMax; i++) {
      const row = { id: newId('wch'), memberId, companyId, productId: merged, kind: 'STOCK' };
      const rest = { quantity: 1, contentHash: 'x', createdAt: work.now };
      const kept = Object.assign(new Watch(), row, rest);
      kept.arm(work.now);
      kept.lookDueAt = new Date(work.now.getTime() + lookAgainMs);
      work.add(kept);
    }
  });
  const more = { ...anew, productId: merged };
  expect(await act(buyer, 'watchProduct', more)).toEqual(['WATCHES_TOO_MANY', null]);
  const { memberId = '', companyId = '' } = buyer;
  await shop.receive('accounts.member.removed', companyId, { companyId, memberId });
  expect((await seen(buyer)).watches.nodes).toEqual([]);
});

test('what meets a watch: the price whatever the stock, the stock whatever the price', () => {
  const facts = (over: Partial<LiveFacts> = {}): LiveFacts => ({
    ...{ id: 'a', unitPriceMillionths: 5n, currencyCode: 'CNY', problems: [] },
    ...{ availableQuantity: 10, dispatchDays: null, isAnswered: true, ...over },
  });
  const price = {
    kind: 'PRICE',
    quantity: 10,
    thresholdMillionths: 5n,
    currencyCode: 'CNY',
  } as const;
  const stock = { ...price, kind: 'STOCK', thresholdMillionths: null } as const;
  const meets = (wanted: typeof price | typeof stock, over: Partial<LiveFacts>) =>
    judgeWatch(wanted, [facts(over)]).isMet;
  expect(meets(price, {})).toBe(true);
  expect(meets(price, { unitPriceMillionths: 6n })).toBe(false);
  expect(meets(price, { unitPriceMillionths: null, problems: ['ON_REQUEST'] })).toBe(false);
  expect(meets(price, { currencyCode: 'USD' })).toBe(false);
  expect(meets(price, { problems: ['OUT_OF_STOCK'], availableQuantity: 0 })).toBe(true);
  expect(meets(price, { problems: ['BELOW_MINIMUM'] })).toBe(false);
  expect(meets(stock, {})).toBe(true);
  expect(meets(stock, { availableQuantity: 9 })).toBe(false);
  expect(meets(stock, { availableQuantity: null })).toBe(false);
  expect(meets(stock, { unitPriceMillionths: null, problems: ['ON_REQUEST'] })).toBe(true);
  expect(meets(stock, { problems: ['NOT_LIVE'] })).toBe(false);
  expect(meets(stock, { isAnswered: false })).toBe(null);
  const several = [
    facts({ id: 'b' }),
    facts({ id: 'c', unitPriceMillionths: 4n }),
    facts({ isAnswered: false }),
  ];
  expect(judgeWatch(price, several).by?.id).toBe('c');
  expect(judgeWatch(price, []).isMet).toBe(false);
});
