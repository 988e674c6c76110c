// Becoming a seller, being stopped and let go on, and the storefront; through the schema.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
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
import { type ApplicationState, applicationStates } from './applications/application-states.js';
import {
  admittedSeller,
  applicationInput,
  marketOf,
  openSellerMarket,
} from './testing/seller-market.js';

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

describe('applications', () => {
  const selection =
    'application { id state remarks allowedActions seller { id } company { id } slug }';
  const submit = async (by = as.member(['COMPANY_ADMIN']), over: object = {}) => {
    const input = applicationInput(newSlug(), over);
    const answer = await mutate(by, 'submitSellerApplication', input, selection);
    return { by, input, answer };
  };
  const remarks = 'The licence is unreadable';

  test('a company applies, changes what was asked, and is admitted as a seller', async () => {
    const { by, input, answer } = await submit();
    expect(answer).toEqual({
      application: {
        id: input.id,
        state: 'SUBMITTED',
        remarks: null,
        allowedActions: [],
        seller: null,
        company: { id: by.companyId },
        slug: input.slug,
      },
      userErrors: [],
    });
    const applicationId = input.id;
    const back = await mutate(
      operator,
      'requestApplicationChanges',
      { applicationId, remarks },
      selection,
    );
    expect(back.application).toMatchObject({ state: 'CHANGES_REQUESTED', remarks });
    const { id: _, ...content } = applicationInput(newSlug());
    const changed = await mutate(
      by,
      'resubmitSellerApplication',
      { ...content, applicationId },
      selection,
    );
    expect(changed.application).toMatchObject({ state: 'SUBMITTED', slug: content.slug });
    const done = await mutate(operator, 'approveSellerApplication', { applicationId }, selection);
    const sellerId = applicationId.replace('app', 'sel');
    expect(done.application).toMatchObject({ state: 'APPROVED', seller: { id: sellerId } });
    const published = await first.subgraph.published('sellers.seller.changed');
    expect(published.filter((m) => m.key === sellerId).map((m) => m.payload)).toEqual([
      {
        sellerId,
        companyId: by.companyId,
        name: content.storefrontName,
        slug: content.slug,
        state: 'ADMITTED',
        isActive: true,
        version: 1,
      },
    ]);
    const mine = await ask(by, '{ mySeller { id application { id } } mySellerApplication { id } }');
    expect(mine).toEqual({
      mySeller: { id: sellerId, application: { id: applicationId } },
      mySellerApplication: { id: applicationId },
    });
    const again = await submit(by);
    expect(again.answer.userErrors).toMatchObject([{ code: 'ALREADY_A_SELLER' }]);
  });

  const steps = {
    resubmit: 'SUBMITTED',
    requestChanges: 'CHANGES_REQUESTED',
    approve: 'APPROVED',
    reject: 'REJECTED',
  } as const;
  type Step = keyof typeof steps;
  const take = (step: Step, by: Partial<Caller>, applicationId: string) => {
    if (step === 'approve') {
      return mutate(by, 'approveSellerApplication', { applicationId }, selection);
    }
    if (step === 'reject') {
      return mutate(by, 'rejectSellerApplication', { applicationId, remarks }, selection);
    }
    if (step === 'requestChanges') {
      return mutate(by, 'requestApplicationChanges', { applicationId, remarks }, selection);
    }
    const { id: _, ...content } = applicationInput(newSlug());
    return mutate(by, 'resubmitSellerApplication', { ...content, applicationId }, selection);
  };
  const ways: Record<ApplicationState, Step[]> = {
    SUBMITTED: [],
    CHANGES_REQUESTED: ['requestChanges'],
    APPROVED: ['approve'],
    REJECTED: ['reject'],
  };
  const square = applicationStates.all.flatMap((from) =>
    (Object.keys(steps) as Step[]).map((step): [ApplicationState, Step, boolean] => [
      from,
      step,
      applicationStates.can(from, steps[step]),
    ]),
  );
  test.each(square)('from %s: %s is allowed: %s', async (from, step, isAllowed) => {
    const { by, input } = await submit();
    for (const way of ways[from]) await take(way, operator, input.id);
    const answer = await take(step, step === 'resubmit' ? by : operator, input.id);
    const query = `query ($id: ID!) { sellerApplication(id: $id) { state } }`;
    const { sellerApplication } = await ask(by, query, { id: input.id });
    if (isAllowed) {
      expect(answer.userErrors).toEqual([]);
      expect(sellerApplication.state).toBe(steps[step]);
    } else {
      expect(answer.userErrors).toMatchObject([
        { code: 'APPLICATION_STATE', params: { state: from } },
      ]);
      expect(sellerApplication.state).toBe(from);
    }
  });

  test('one open application a company, also when two are sent at once; after a no, a new one', async () => {
    const by = as.member(['COMPANY_ADMIN']);
    const both = await Promise.all([submit(by), submit(by)]);
    const [made, refused] = both.map((b) => b.answer).sort((a) => (a.application ? -1 : 1));
    expect(made.userErrors).toEqual([]);
    expect(refused.userErrors).toEqual([
      { code: 'APPLICATION_OPEN', field: null, params: { applicationId: made.application.id } },
    ]);
    await take('reject', operator, made.application.id);
    expect((await submit(by)).answer.userErrors).toEqual([]);
  });

  test('a repeat is the same application, other content under its id is refused', async () => {
    const { by, input } = await submit();
    const again = await mutate(by, 'submitSellerApplication', input, selection);
    expect(again.application.id).toBe(input.id);
    const other = { ...input, contactEmail: 'other@example.com' };
    const reused = await mutate(by, 'submitSellerApplication', other, selection);
    expect(reused.userErrors).toMatchObject([{ code: 'ID_REUSED' }]);
  });

  test('an address goes to the first that is admitted with it', async () => {
    const slug = newSlug();
    const [a, b] = [await submit(undefined, { slug }), await submit(undefined, { slug })];
    const answers = await Promise.all([a, b].map((x) => take('approve', operator, x.input.id)));
    const codes = answers.map((x) => x.userErrors[0]?.code ?? 'OK').sort();
    expect(codes).toEqual(['OK', 'SLUG_TAKEN']);
    const late = await submit(undefined, { slug });
    expect(late.answer.userErrors).toEqual([
      { code: 'SLUG_TAKEN', field: ['slug'], params: { slug } },
    ]);
  });

  test.each([
    [{ slug: 'Not a slug!' }, ['slug']],
    [{ contactEmail: 'nobody' }, ['contactEmail']],
    [{ businessLicenseNumber: ' ' }, ['businessLicenseNumber']],
    [{ storefrontName: { en: '' } }, ['storefrontName']],
  ])('%j is refused', async (over, field) => {
    const { by, answer } = await submit(undefined, over);
    expect(answer.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field }]);
    expect(await ask(by, '{ mySellerApplication { id } }')).toEqual({ mySellerApplication: null });
  });

  test('nobody but the company and the operator sees an application or does anything to it', async () => {
    const { by, input } = await submit();
    const query = `query ($id: ID!) { sellerApplication(id: $id) { state allowedActions }
      sellerApplications { nodes { id } } }`;
    const strangers: [Partial<Caller>, string][] = [
      [as.member(['COMPANY_ADMIN', 'SELLER_AGENT']), 'NOT_FOUND'],
      [as.anonymous(), 'UNAUTHENTICATED'],
    ];
    for (const [stranger, code] of strangers) {
      const seen = await ask(stranger, query, { id: input.id });
      expect(seen).toEqual({ sellerApplication: null, sellerApplications: { nodes: [] } });
      for (const step of Object.keys(steps) as Step[]) {
        expect((await take(step, stranger, input.id)).userErrors[0].code).toBe(code);
      }
    }
    const own = as.member(['PURCHASER'], by.companyId);
    for (const step of Object.keys(steps) as Step[]) {
      expect((await take(step, own, input.id)).userErrors[0].code).toBe('FORBIDDEN');
    }
    expect((await ask(own, query, { id: input.id })).sellerApplication).toEqual({
      state: 'SUBMITTED',
      allowedActions: [],
    });
    const all = await ask(operator, query, { id: input.id });
    expect(all.sellerApplication.allowedActions).toEqual(['REQUEST_CHANGES', 'APPROVE', 'REJECT']);
    expect(all.sellerApplications.nodes[0].id).toBe(input.id);
    expect((await submit(own)).answer.userErrors[0].code).toBe('FORBIDDEN');
    expect((await submit(as.anonymous())).answer.userErrors[0].code).toBe('UNAUTHENTICATED');
  });
});

describe('suspension', () => {
  const selection = 'seller { state suspensionReason allowedActions }';
  const reason = 'Counterfeit goods';
  const suspend = (market: OfferMarket, by: Partial<Caller> = operator) =>
    mutate(by, 'suspendSeller', { sellerId: market.vendorId, reason }, selection);
  const reinstate = (market: OfferMarket, by: Partial<Caller> = operator) =>
    mutate(by, 'reinstateSeller', { sellerId: market.vendorId }, selection);

  test('its offers are no longer live at once, nothing more can be reserved, and all come back', async () => {
    const market = await newMarket();
    const [live, draft] = [await liveOffer(market), await draftOffer(market)];
    const purchaseId = newId('pur');
    await reserve(market, [line(live, 10)], { purchaseId });
    expect(await suspend(market)).toEqual({
      seller: {
        state: 'SUSPENDED',
        suspensionReason: reason,
        allowedActions: ['UPDATE_STOREFRONT', 'REINSTATE'],
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
    const [live, draft] = [
      await liveOffer(market, { vendorSku: 'LM358-TR' }),
      await draftOffer(market),
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
      allowedActions: ['CREATE_OFFER', 'SET_PRICE_LIST', 'UPDATE_STOREFRONT'],
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

    const input = { sellerId: market.vendorId, reason: 'Closed' };
    await mutate(operator, 'suspendSeller', input, 'seller { id }');
    const state = 'query ($s: SellerState!) { sellers(filter: { state: $s }) { nodes { id } } }';
    expect((await ask(as.member(), state, { s: 'SUSPENDED' })).sellers.nodes).toEqual([]);
    const suspended = (await ask(operator, state, { s: 'SUSPENDED' })).sellers.nodes;
    expect(suspended).toContainEqual({ id: market.vendorId });
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
    const paused = await mutate(operator, names.pause, { offerId }, 'offer { state }');
    expect(paused.offer).toEqual({ state: 'PAUSED' });
    const up = await mutate(operator, names.publish, { offerId }, 'offer { id }');
    expect(up.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
