// A seller being stopped and let go on, and its storefront; through the schema.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { catalogState, productNames } from '@agora/offering/testing/fake-catalog.js';
import {
  commit,
  draftOffer,
  expectChecksHold,
  line,
  liveOffer,
  type OfferMarket,
  offerInput,
  reserve,
  seeOffer,
  snapshotsOf,
  sweep,
  tier,
} from '@agora/offering/testing/offer-market.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type SellerAvailability,
  sellerAvailabilities,
  sellerStates,
} from './sellers/seller-states.js';
import { admittedSeller, marketOf, openSellerMarket } from './testing/seller-market.js';

let first: OfferMarket;
let slugCount = 0;
const newSlug = () => `shop-${++slugCount}`;

beforeAll(async () => {
  first = await openSellerMarket();
});
afterAll(() => first.subgraph.stop());
afterEach(() => expectChecksHold(first));

const operator = as.operator();
const ask = (caller: Partial<Caller>, query: string, variables: object = {}) =>
  first.subgraph.ask(caller, query, variables);
const mutate = (by: Partial<Caller>, name: string, input: object, selection: string) =>
  first.subgraph.mutate(by, name, input, selection);
const newMarket = async () =>
  marketOf(first.subgraph, await admittedSeller(first.subgraph, newSlug()));

test('counts of stock from a file reach the offer of that seller alone, and nobody but siblings hands them over', async () => {
  const [market, other] = [await newMarket(), await newMarket()];
  const offerId = await liveOffer(market, { vendorSku: 'S-1' });
  const theirs = await liveOffer(other, { vendorSku: 'S-1' });
  const before = await seeOffer(other, other.agent, theirs, 'stock { availableQuantity }');
  const verb =
    'mutation ($input: TakeSellerRowsInput!) { takeSellerRows(input: $input) { results } }';
  const rows = [
    { line: 2, vendorSku: 'S-1', stock: 77 },
    { line: 3, vendorSku: 'S-9', stock: 5 },
    { line: 4, vendorSku: 'S-1', stock: -1 },
  ];
  const input = { vendorId: market.vendorId, kind: 'STOCK', isDryRun: false, rows };
  const { takeSellerRows } = await ask(as.service('catalog'), verb, { input });
  expect(takeSellerRows.results).toMatchObject([
    { line: 2, outcome: 'UPDATED' },
    { line: 3, outcome: 'FAILED' },
    { line: 4, outcome: 'FAILED', code: 'INVALID_INPUT', field: ['stock'] },
  ]);
  const seen = await seeOffer(market, market.agent, offerId, 'stock { availableQuantity }');
  expect(seen).toEqual({ stock: { availableQuantity: 77 } });
  expect(await seeOffer(other, other.agent, theirs, 'stock { availableQuantity }')).toEqual(before);
  await expect(ask(operator, verb, { input })).rejects.toThrow();
});

describe('suspension', () => {
  const selection = 'seller { state suspensionReason allowedActions }';
  const reason = 'Counterfeit goods';
  const suspend = (market: OfferMarket, by: Partial<Caller> = operator) =>
    mutate(by, 'suspendSeller', { sellerId: market.vendorId, reason }, selection);
  const reinstate = (market: OfferMarket, by: Partial<Caller> = operator) =>
    mutate(by, 'reinstateSeller', { sellerId: market.vendorId, reason: 'Checked' }, selection);

  test('its offers are no longer live at once, nothing more can be reserved, and all come back', async () => {
    const market = await newMarket();
    const [live, draft] = [await liveOffer(market), await draftOffer(market)];
    const purchaseId = newId('pur');
    await reserve(market, [line(live, 10)], { purchaseId });
    expect(await suspend(market)).toEqual({
      seller: {
        state: 'SUSPENDED',
        suspensionReason: reason,
        allowedActions: [
          'UPDATE_STOREFRONT',
          'SEND_MESSAGE',
          'WARN',
          'PROPOSE_COMMISSION',
          'REINSTATE',
          'CLOSE',
        ],
      },
      userErrors: [],
    });
    const buyer = as.member();
    expect(await seeOffer(market, buyer, live, 'id')).toBeNull();
    expect(await seeOffer(market, market.agent, live, 'isLive state')).toEqual({
      isLive: false,
      state: 'LIVE',
    });
    const { refusals } = await reserve(market, [line(live, 1)]);
    expect(refusals).toMatchObject([{ code: 'NOT_LIVE' }]);
    const shop =
      'query ($id: ID) { seller(id: $id) { state suspensionReason offers { totalCount } featuredOffers { id } } }';
    const seen = await ask(buyer, shop, { id: market.vendorId });
    const closed = { state: 'SUSPENDED', suspensionReason: null, featuredOffers: [] };
    expect(seen.seller).toEqual({ ...closed, offers: { totalCount: 0 } });
    await sweep(market, 'tell-changes');
    const told = (await snapshotsOf(market, live)).at(-1);
    expect(told).toMatchObject({ isLive: false, state: 'LIVE' });
    expect(await commit(market, purchaseId)).toEqual({ state: 'COMMITTED', userErrors: [] });

    const { agent, names } = market;
    const published = await mutate(agent, names.publish, { offerId: draft }, 'offer { id }');
    expect(published.userErrors).toMatchObject([{ code: 'OFFER_NOT_CHANGEABLE' }]);
    const late = await draftOffer(market);
    expect((await reinstate(market)).seller).toMatchObject({
      state: 'ADMITTED',
      suspensionReason: null,
    });
    expect(await seeOffer(market, buyer, live, 'isLive')).toEqual({ isLive: true });
    await sweep(market, 'tell-changes');
    const last = (await snapshotsOf(market, live)).at(-1);
    expect(last).toMatchObject({ isLive: true, availableQuantity: 90 });
    expect(last.version).toBeGreaterThan(told.version);
    const up = await mutate(agent, names.publish, { offerId: late }, 'offer { isLive }');
    expect(up.offer).toEqual({ isLive: true });
    const events = await market.subgraph.published('sellers.seller.changed');
    const own = events.filter((m) => m.key === market.vendorId).map((m) => m.payload);
    expect(own.map((p) => [p.version, p.state, p.isActive])).toEqual([
      [1, 'ADMITTED', true],
      [2, 'SUSPENDED', false],
      [3, 'ADMITTED', true],
    ]);
  });

  test('the whole square, and nobody but the operator', async () => {
    const market = await newMarket();
    const code = async (answer: Promise<{ userErrors: { code: string }[] }>) =>
      (await answer).userErrors[0]?.code ?? 'OK';
    for (const [stranger, expected] of [
      [as.member(['COMPANY_ADMIN']), 'NOT_FOUND'],
      [market.agent, 'FORBIDDEN'],
      [as.anonymous(), 'UNAUTHENTICATED'],
    ] as const) {
      expect(await code(suspend(market, stranger))).toBe(expected);
      expect(await code(reinstate(market, stranger))).toBe(expected);
    }
    expect(await code(reinstate(market))).toBe('SELLER_STATE');
    expect(await code(suspend(market))).toBe('OK');
    expect(await code(suspend(market))).toBe('SELLER_STATE');
    expect(await code(reinstate(market))).toBe('OK');
    const empty = { sellerId: market.vendorId, reason: ' ' };
    expect((await mutate(operator, 'suspendSeller', empty, selection)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', field: ['reason'] },
    ]);
  });

  test('while it goes on, whatever is written of the seller ends up not live', async () => {
    for (let round = 0; round < 5; round++) {
      const market = await newMarket();
      const { agent, names } = market;
      const [up, waiting] = [await liveOffer(market), await draftOffer(market)];
      const row = {
        sourceKey: `r${round}`,
        productId: newId('prd'),
        tiers: [tier(1, '1')],
        stock: 5,
      };
      const rows = { ...market.importInput, offers: [row] };
      await Promise.all([
        mutate(agent, names.publish, { offerId: waiting }, 'offer { id }'),
        mutate(as.service('catalog'), names.importOffers, rows, 'createdCount'),
        mutate(agent, names.create, offerInput(market), 'offer { id }'),
        reserve(market, [line(up, 1)]),
        suspend(market),
      ]);
      const query = 'query ($id: ID) { seller(id: $id) { manageableOffers { nodes { isLive } } } }';
      const { seller } = await ask(agent, query, { id: market.vendorId });
      expect(seller.manageableOffers.nodes).toHaveLength(4);
      expect(
        new Set(seller.manageableOffers.nodes.map((o: { isLive: boolean }) => o.isLive)),
      ).toEqual(new Set([false]));
    }
  });
});

describe('lifecycle and availability', () => {
  const verbs = { ADMITTED: 'reinstateSeller', SUSPENDED: 'suspendSeller', CLOSED: 'closeSeller' };
  const reason = 'A reason';
  const standing = 'seller { state availability holidayFrom holidayUntil }';
  const says = (market: OfferMarket, availability: SellerAvailability, about: object = {}) =>
    mutate(
      market.agent,
      'setSellerAvailability',
      { sellerId: market.vendorId, availability, ...about },
      standing,
    );
  const inDays = (days: number) =>
    new Date(first.subgraph.clock.now().getTime() + days * 86_400_000).toISOString();

  test('are two axes: every state with every availability, and an offer is live in one of the nine', async () => {
    const market = await newMarket();
    const offerId = await liveOffer(market);
    const move = async (to: keyof typeof verbs) =>
      (await mutate(operator, verbs[to], { sellerId: market.vendorId, reason }, standing))
        .userErrors;
    let at: keyof typeof verbs = 'ADMITTED';
    for (const availability of Object.keys(sellerAvailabilities) as SellerAvailability[]) {
      if (at === 'CLOSED') expect(await move('ADMITTED')).toEqual([]);
      at = 'ADMITTED';
      const said = await says(market, availability, { until: inDays(5) });
      expect(said.seller).toMatchObject({ state: 'ADMITTED', availability });
      for (const to of ['ADMITTED', 'SUSPENDED', 'ADMITTED', 'CLOSED', 'SUSPENDED'] as const) {
        const codes = (await move(to)).map(({ code }: { code: string }) => code);
        expect([at, to, codes]).toEqual([at, to, sellerStates.can(at, to) ? [] : ['SELLER_STATE']]);
        if (codes.length === 0) at = to;
        const seen = await seeOffer(market, market.agent, offerId, 'isLive');
        expect([at, availability, seen]).toEqual([
          at,
          availability,
          { isLive: at === 'ADMITTED' && availability === 'OPEN' },
        ]);
      }
      const late = await says(market, 'OPEN');
      expect(late.userErrors).toMatchObject([{ code: 'SELLER_STATE' }]);
    }
    const query = `query ($id: ID) { seller(id: $id) { record(first: 100) { nodes { step reason } } } }`;
    const recordFor = async (by: Partial<Caller>) =>
      (await ask(by, query, { id: market.vendorId })).seller.record;
    const steps = (await recordFor(market.agent)).nodes;
    expect(steps.at(-1)).toEqual({ step: 'ADMITTED', reason: null });
    expect(steps[0]).toEqual({ step: 'CLOSED', reason });
    expect(await recordFor(operator)).toEqual({ nodes: steps });
    expect(await recordFor(as.member())).toBeNull();
  });

  test('a holiday begins and ends by itself, also while the operator has stopped the seller', async () => {
    const market = await newMarket();
    const offerId = await liveOffer(market);
    const isLive = async () =>
      (await seeOffer(market, market.agent, offerId, 'isLive')) as { isLive: boolean };
    const note = { en: 'Stocktaking' };
    const plan = { from: inDays(1), until: inDays(3), note };
    const planned = await says(market, 'HOLIDAY', plan);
    expect(planned.seller).toEqual({
      state: 'ADMITTED',
      availability: 'OPEN',
      holidayFrom: plan.from,
      holidayUntil: plan.until,
    });
    expect(await isLive()).toEqual({ isLive: true });
    first.subgraph.clock.advance(86_400_000);
    await sweep(market, 'turn-holidays');
    expect(await isLive()).toEqual({ isLive: false });
    await sweep(market, 'tell-changes');
    expect((await snapshotsOf(market, offerId)).at(-1)).toMatchObject({ isLive: false });
    const shop = 'query ($id: ID) { seller(id: $id) { availability availabilityNote { en } } }';
    const seen = await ask(as.anonymous(), shop, { id: market.vendorId });
    expect(seen.seller).toEqual({ availability: 'HOLIDAY', availabilityNote: note });
    await mutate(operator, 'suspendSeller', { sellerId: market.vendorId, reason }, standing);
    first.subgraph.clock.advance(2 * 86_400_000);
    await sweep(market, 'turn-holidays');
    const over = await ask(as.anonymous(), shop, { id: market.vendorId });
    expect(over.seller).toEqual({ availability: 'OPEN', availabilityNote: null });
    expect(await isLive()).toEqual({ isLive: false });
    await mutate(operator, 'reinstateSeller', { sellerId: market.vendorId, reason }, standing);
    expect(await isLive()).toEqual({ isLive: true });
  });

  test('who may, and what a holiday must say', async () => {
    const market = await newMarket();
    const { vendorId: sellerId } = market;
    const refusal = async (by: Partial<Caller>, name: string, input: object) =>
      (await mutate(by, name, input, standing)).userErrors[0];
    for (const [by, code] of [
      [as.anonymous(), 'UNAUTHENTICATED'],
      [as.member(['COMPANY_ADMIN']), 'NOT_FOUND'],
      [as.member(['PURCHASER'], market.companyId), 'FORBIDDEN'],
    ] as const) {
      const open = { sellerId, availability: 'CLOSED' };
      expect((await refusal(by, 'setSellerAvailability', open)).code).toBe(code);
      expect((await refusal(by, 'closeSeller', { sellerId, reason })).code).toBe(code);
    }
    // A sales agent runs the shop; to give it up is for the administrator.
    expect((await refusal(market.agent, 'closeSeller', { sellerId, reason })).code).toBe(
      'FORBIDDEN',
    );
    for (const until of [undefined, inDays(-1), inDays(400)]) {
      const input = { sellerId, availability: 'HOLIDAY', until };
      expect(await refusal(market.agent, 'setSellerAvailability', input)).toMatchObject({
        code: 'INVALID_INPUT',
        field: ['until'],
      });
    }
    const query = 'query ($id: ID) { seller(id: $id) { state availability } }';
    const { seller } = await ask(operator, query, { id: sellerId });
    expect(seller).toEqual({ state: 'ADMITTED', availability: 'OPEN' });
    const admin = as.member(['COMPANY_ADMIN'], market.companyId);
    expect(await refusal(admin, 'closeSeller', { sellerId, reason })).toBeUndefined();
  });
});

describe('storefronts', () => {
  const selection = `seller { introduction { en zhCN } storefrontPolicies { en } banner
    featuredOffers { id } }`;

  test('a seller writes what it says and which offers it shows first, in its order', async () => {
    const market = await newMarket();
    const [a, b, draft] = [
      await liveOffer(market),
      await liveOffer(market),
      await draftOffer(market),
    ];
    const input = {
      introduction: { en: 'Since 1999', zhCN: '自1999年' },
      policies: { en: 'Seven days' },
      banner: 'https://example.com/banner.png',
      featuredOfferIds: [b, draft, a, b],
    };
    const written = await mutate(market.agent, 'updateStorefront', input, selection);
    const storefront = {
      introduction: { en: 'Since 1999', zhCN: '自1999年' },
      storefrontPolicies: { en: 'Seven days' },
      banner: 'https://example.com/banner.png',
      featuredOffers: [{ id: b }, { id: a }],
    };
    expect(written).toEqual({ seller: storefront, userErrors: [] });
    const only = { sellerId: market.vendorId, banner: null };
    const cleared = await mutate(operator, 'updateStorefront', only, selection);
    expect(cleared.seller).toEqual({ ...storefront, banner: null });
  });

  test('foreign offers and foreign storefronts are out of reach', async () => {
    const [mine, other] = [await newMarket(), await newMarket()];
    const foreign = await liveOffer(other);
    const shown = await mutate(
      mine.agent,
      'updateStorefront',
      { featuredOfferIds: [foreign] },
      selection,
    );
    expect(shown.userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['featuredOfferIds', '0'], params: null },
    ]);
    const input = { sellerId: other.vendorId, introduction: { en: 'Ours now' } };
    const written = await mutate(mine.agent, 'updateStorefront', input, selection);
    expect(written.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const wrong = { banner: 'javascript:alert(1)' };
    const bad = await mutate(mine.agent, 'updateStorefront', wrong, selection);
    expect(bad.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['banner'] }]);
    const listed = {
      id: newId('vpl'),
      companyId: newId('com'),
      currencyCode: 'CNY',
      entries: [{ offerId: foreign, tiers: [tier(1, '1')] }],
    };
    const list = await mutate(mine.agent, 'setSellerPriceList', listed, 'priceList { id }');
    expect(list.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const query = 'query ($id: ID) { seller(id: $id) { introduction { en } } }';
    const { seller } = await ask(other.agent, query, { id: other.vendorId });
    expect(seller).toEqual({ introduction: null });
  });

  test('buyers find admitted sellers and their live offers; the inside is for its people', async () => {
    const market = await newMarket();
    const bearing = newId('prd');
    const [live, draft] = [
      await liveOffer(market, { vendorSku: 'LM358-TR' }),
      await draftOffer(market, { productId: bearing }),
    ];
    const { slug } = (
      await ask(operator, 'query ($id: ID) { seller(id: $id) { slug } }', { id: market.vendorId })
    ).seller;
    const query = `query ($slug: String) { seller(slug: $slug) { id isSelfOperated allowedActions
      offers { nodes { id vendor { id } } } manageableOffers { nodes { id } } priceLists { totalCount }
      application { id } } sellers(first: 100) { nodes { id } } }`;
    const seen = await ask(as.anonymous(), query, { slug });
    const outside = {
      id: market.vendorId,
      isSelfOperated: false,
      allowedActions: [],
      offers: { nodes: [{ id: live, vendor: { id: market.vendorId } }] },
      manageableOffers: null,
      priceLists: null,
      application: null,
    };
    expect(seen.seller).toEqual(outside);
    const ids = seen.sellers.nodes.map((s: { id: string }) => s.id);
    expect(ids).toContain(market.vendorId);
    expect((await ask(first.agent, query, { slug })).seller).toEqual(outside);
    const inside = (await ask(market.agent, query, { slug })).seller;
    expect(inside).toMatchObject({
      allowedActions: [
        'CREATE_OFFER',
        'SET_PRICE_LIST',
        'UPDATE_STOREFRONT',
        'WRITE_TEMPLATES',
        'SET_AVAILABILITY',
        'SEND_MESSAGE',
      ],
      manageableOffers: { nodes: [{ id: draft }, { id: live }] },
      priceLists: { totalCount: 0 },
    });
    const filtered = `query ($slug: String, $filter: ManageableOfferFilter) { seller(slug: $slug) {
      manageableOffers(filter: $filter) { totalCount nodes { id } } } }`;
    const find = async (filter: object) =>
      (await ask(market.agent, filtered, { slug, filter })).seller.manageableOffers;
    expect(await find({ state: 'DRAFT' })).toEqual({ totalCount: 1, nodes: [{ id: draft }] });
    expect(await find({ text: 'lm358' })).toEqual({ totalCount: 1, nodes: [{ id: live }] });
    expect(await find({ text: 'lm358', state: 'DRAFT' })).toEqual({ totalCount: 0, nodes: [] });
    productNames.set(bearing, 'deep groove ball bearing 6205-2rs1');
    expect(await find({ text: ' 6205-2RS1 ' })).toEqual({ totalCount: 1, nodes: [{ id: draft }] });
    expect(await find({ text: '6205', state: 'LIVE' })).toEqual({ totalCount: 0, nodes: [] });
    const edit = {
      id: newId('oed'),
      sellerId: market.vendorId,
      filter: { text: 'ball bearing' },
      changes: { leadTimeDays: 9 },
    };
    const edited = await mutate(market.agent, 'editSellerOffers', edit, 'offerEdit { offerCount }');
    expect(edited.offerEdit).toEqual({ offerCount: 1 });
    const stock = `query ($id: ID, $text: String) { seller(id: $id) { ownOffers(text: $text) { nodes { id } } } }`;
    const asked = { id: market.vendorId, text: 'bearing' };
    const owned = await ask(market.agent, stock, asked);
    expect(owned.seller.ownOffers.nodes).toEqual([{ id: draft }]);

    catalogState.isAway = true;
    const { data, errors } = await market.subgraph.answer(market.agent, filtered, {
      slug,
      filter: { text: 'LM358' },
    });
    expect(data.seller.manageableOffers).toEqual({ totalCount: 1, nodes: [{ id: live }] });
    const catalogMissing = { extensions: { code: 'SUBGRAPH_UNAVAILABLE', reason: 'catalog' } };
    expect(errors).toMatchObject([catalogMissing]);
    const alone = await market.subgraph.answer(market.agent, stock, asked);
    expect(alone.data.seller.ownOffers.nodes).toEqual([]);
    expect(alone.errors).toMatchObject([catalogMissing]);
    // What is changed is never fewer than what is meant.
    const editWith = (terms: object) =>
      mutate(
        market.agent,
        'editSellerOffers',
        { ...edit, id: newId('oed'), ...terms },
        'offerEdit { offerCount }',
      );
    const catalogAway = {
      code: 'CATALOG_AWAY',
      field: ['filter', 'text'],
      params: { subgraph: 'catalog' },
    };
    expect(await editWith({})).toEqual({ offerEdit: null, userErrors: [catalogAway] });
    const preview = `query ($id: ID, $edit: OfferEditTermsInput!) { seller(id: $id) {
      offerEditPreview(edit: $edit) { offerCount } } }`;
    const { filter, changes } = edit;
    const previewed = await market.subgraph.answer(market.agent, preview, {
      id: market.vendorId,
      edit: { filter, changes },
    });
    expect(previewed.data.seller.offerEditPreview).toBeNull();
    expect(previewed.errors).toMatchObject([{ extensions: { code: 'CATALOG_AWAY' } }]);
    // Marked offers and those of a state are known without catalog.
    const isOne = { offerEdit: { offerCount: 1 }, userErrors: [] };
    const days = (leadTimeDays: number) => ({ changes: { leadTimeDays } });
    expect(await editWith({ filter: null, offerIds: [live], ...days(11) })).toEqual(isOne);
    expect(await editWith({ filter: { state: 'DRAFT' }, ...days(12) })).toEqual(isOne);
    catalogState.isAway = false;
    expect(await find({ text: '6205-2RS1' })).toEqual({ totalCount: 1, nodes: [{ id: draft }] });
    const edits = `query ($slug: String) { seller(slug: $slug) { offerEdits { totalCount } } }`;
    expect((await ask(market.agent, edits, { slug })).seller.offerEdits.totalCount).toBe(3);

    const input = { sellerId: market.vendorId, reason: 'Closed' };
    await mutate(operator, 'suspendSeller', input, 'seller { id }');
    const state = 'query ($s: SellerState!) { sellers(filter: { state: $s }) { nodes { id } } }';
    expect((await ask(as.member(), state, { s: 'SUSPENDED' })).sellers.nodes).toEqual([]);
    const suspended = (await ask(operator, state, { s: 'SUSPENDED' })).sellers.nodes;
    expect(suspended).toContainEqual({ id: market.vendorId });
  });

  test("an import comes from the seller's agents, or from a sibling", async () => {
    const market = await newMarket();
    const row = { sourceKey: 'K-1', productId: newId('prd'), tiers: [tier(1, '1')], stock: 5 };
    const input = { ...market.importInput, offers: [row] };
    const bring = (by: Partial<Caller>) =>
      mutate(by, 'importSellerOffers', input, 'createdCount unchangedCount');
    for (const [caller, code] of [
      [as.anonymous(), 'UNAUTHENTICATED'],
      [as.member(['SELLER_AGENT']), 'NOT_FOUND'],
      [as.member(['PURCHASER'], market.companyId), 'FORBIDDEN'],
      [operator, 'FORBIDDEN'],
    ] as const) {
      const answer = await bring(caller);
      expect(answer).toMatchObject({ createdCount: null, userErrors: [{ code }] });
    }
    const made = { createdCount: 1, unchangedCount: 0, userErrors: [] };
    expect(await bring(market.agent)).toEqual(made);
    const known = { createdCount: 0, unchangedCount: 1, userErrors: [] };
    expect(await bring(as.service('catalog'))).toEqual(known);
  });

  test('the operator takes a foreign offer down but does not write it', async () => {
    const market = await newMarket();
    const offerId = await liveOffer(market);
    const actions = await seeOffer(market, operator, offerId, 'allowedActions');
    expect(actions).toEqual({ allowedActions: ['PAUSE', 'WITHDRAW'] });
    const { names } = market;
    const dear = { offerId, tiers: [tier(1, '99')] };
    const written = await mutate(operator, names.update, dear, 'offer { id }');
    expect(written.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const taken = { offerId, reason: 'Counterfeit' };
    const paused = await mutate(operator, names.pause, taken, 'offer { state }');
    expect(paused.offer).toEqual({ state: 'PAUSED' });
    const up = await mutate(operator, names.publish, { offerId }, 'offer { id }');
    expect(up.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
