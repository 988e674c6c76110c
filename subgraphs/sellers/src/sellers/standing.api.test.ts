// How a seller runs its storefront and stands with the operator: pictures and address, texts to answer with,
// scorecard, warnings, commission. Through the schema on a real database.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import {
  draftOffer,
  liveOffer,
  type OfferMarket,
  seeOffer,
} from '@agora/offering/testing/offer-market.js';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tallyReplies } from '../scorecard/slow-replies.js';
import {
  badUntilBeyond,
  goodUntilWithin,
  isBeyond,
  judge,
  sampleMin,
  thresholds,
} from '../scorecard/thresholds.js';
import { sellersForTests } from '../testing/seller-market.js';

const { firstMarket, newMarket, ask, mutate } = sellersForTests('standing');
const operator = as.operator();
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
  userErrors.map(({ code }) => code);
const strangers = (market: OfferMarket) =>
  [
    [as.anonymous(), 'UNAUTHENTICATED'],
    [as.member(['COMPANY_ADMIN', 'SELLER_AGENT']), 'NOT_FOUND'],
    [as.member(['PURCHASER'], market.companyId), 'FORBIDDEN'],
  ] as const;
const seen = async (by: Partial<Caller>, id: string, selection: string) =>
  (await ask(by, `query ($id: ID) { seller(id: $id) { ${selection} } }`, { id })).seller;

test('a storefront gets pictures, a name and an address of its own', async () => {
  const [market, other] = [await newMarket(), await newMarket()];
  const { agent, vendorId: id } = market;
  const about = { purpose: 'STOREFRONT_PICTURE', fileName: 'b.png', contentType: 'image/png' };
  const uploadId = await firstMarket().subgraph.upload(agent, 'picture', about);
  const write = (input: object, by: Partial<Caller> = agent) =>
    mutate(by, 'updateStorefront', input, 'seller { slug banner logo name { en } }');
  const written = await write({
    name: { en: 'Bright' },
    slug: 'bright-new',
    bannerUploadId: uploadId,
  });
  expect(written.seller).toEqual({
    slug: 'bright-new',
    banner: `/files/storefronts/${uploadId}.png`,
    logo: null,
    name: { en: 'Bright' },
  });
  const { storage } = firstMarket().subgraph.running.files;
  expect(await storage.stat(`public/storefronts/${uploadId}.png`)).toMatchObject({});
  const told = (await firstMarket().subgraph.published('sellers.seller.changed')).filter(
    (m) => m.key === id,
  );
  expect(told.at(-1)?.payload).toMatchObject({
    slug: 'bright-new',
    name: { en: 'Bright' },
    version: 2,
  });
  expect(await write({ slug: 'bright-new' }, other.agent)).toMatchObject({
    userErrors: [{ code: 'SLUG_TAKEN', field: ['slug'] }],
  });
  expect(codesOf(await write({ logoUploadId: uploadId }))).toEqual(['NOT_FOUND']);
  const theirs = await firstMarket().subgraph.upload(agent, 'picture', about);
  expect(codesOf(await write({ logoUploadId: theirs }, other.agent))).toEqual(['NOT_FOUND']);
  expect(await seen(agent, id, 'banner logo')).toEqual({
    banner: `/files/storefronts/${uploadId}.png`,
    logo: null,
  });
});

test('texts to answer with are the seller’s people’s alone', async () => {
  const market = await newMarket();
  const { agent, vendorId: sellerId } = market;
  const input = { id: newId('atm'), sellerId, title: 'Lead time', text: { en: 'Two weeks.' } };
  const make = (by: Partial<Caller>) =>
    mutate(by, 'createAnswerTemplate', input, 'template { id title }');
  for (const [by, code] of strangers(market)) expect(codesOf(await make(by))).toEqual([code]);
  const made = await make(agent);
  expect(made.template).toEqual({ id: input.id, title: 'Lead time' });
  expect(await make(agent)).toEqual(made);
  const update = (by: Partial<Caller>, title: string) =>
    mutate(
      by,
      'updateAnswerTemplate',
      { templateId: input.id, title, text: { zhCN: '两周。' } },
      'template { title text { zhCN en } }',
    );
  for (const [by, code] of strangers(market))
    expect(codesOf(await update(by, 'X'))).toEqual([code]);
  expect(await update(agent, ' ')).toMatchObject({ userErrors: [{ field: ['title'] }] });
  expect((await update(agent, 'Delivery')).template).toEqual({
    title: 'Delivery',
    text: { zhCN: '两周。', en: null },
  });
  const list = (by: Partial<Caller>) => seen(by, sellerId, 'answerTemplates { title }');
  expect(await list(agent)).toEqual({ answerTemplates: [{ title: 'Delivery' }] });
  expect(await list(operator)).toEqual({ answerTemplates: null });
  const remove = (by: Partial<Caller>) =>
    mutate(by, 'removeAnswerTemplate', { templateId: input.id }, 'seller { id }');
  for (const [by, code] of strangers(market)) expect(codesOf(await remove(by))).toEqual([code]);
  expect(codesOf(await remove(agent))).toEqual([]);
  expect(codesOf(await remove(agent))).toEqual(['NOT_FOUND']);
  expect(await list(agent)).toEqual({ answerTemplates: [] });
});

const hour = 3_600_000;

/** Orders as trade tells of them; each step so many hours after the order was placed. */
async function orders(
  market: OfferMarket,
  steps: readonly (readonly [string, number])[],
  times = 1,
  availableOn: string | null = null,
) {
  for (let i = 0; i < times; i++) {
    const orderId = newId('ord');
    const placedAt = new Date(firstMarket().subgraph.clock.now().getTime() - 60 * 24 * hour);
    for (const [state, hours] of [['PLACING', 0] as const, ...steps]) {
      const event: Record<string, string> = { PLACING: 'placed', EXPIRED: 'cancelled' };
      const payload = {
        orderId,
        number: 'SO-1',
        purchaseId: newId('pur'),
        vendorId: market.vendorId,
        vendorCompanyId: market.companyId,
        buyerCompanyId: newId('com'),
        state: state.replace('_SHORT', ''),
        currencyCode: 'CNY',
        totalMinor: '100',
        placedAt: placedAt.toISOString(),
        at: new Date(placedAt.getTime() + hours * hour).toISOString(),
        lines: [
          {
            orderLineId: newId('oli'),
            offerId: null,
            productId: null,
            quantity: 10,
            leadTimeDays: 3,
            availableOn,
            shippedQuantity: 10,
            receivedQuantity: state.endsWith('_SHORT') ? 9 : 10,
          },
        ],
      };
      const name = event[state] ?? payload.state.toLowerCase();
      await firstMarket().subgraph.receive(`trade.order.${name}`, orderId, payload);
    }
  }
}

const figures = `scorecard { measures { code sampleSize badCount badBasisPoints judgement badUntilBeyond
  goodUntilWithin } }`;

test('the scorecard counts what trade tells, with the number of orders behind each figure', async () => {
  const market = await newMarket();
  const { agent, vendorId: id } = market;
  await orders(
    market,
    [
      ['CONFIRMED', 2],
      ['SHIPPED', 30],
      ['RECEIVED', 90],
    ],
    8,
  );
  await orders(market, [
    ['CONFIRMED', 30],
    ['SHIPPED', 30 + 3 * 24 + 1],
    ['RECEIVED_SHORT', 200],
  ]);
  // On back-order until five days after it was placed: the three days to dispatch begin there.
  const arrival = new Date(firstMarket().subgraph.clock.now().getTime() - 55 * 24 * hour);
  const sent = [['CONFIRMED', 1] as const, ['SHIPPED', 7 * 24] as const];
  await orders(market, sent, 1, arrival.toISOString().slice(0, 10));
  await orders(market, [['CONFIRMED', 1]]); // Due since weeks and not sent.
  await orders(market, [['DECLINED', 5]]);
  await orders(market, [['EXPIRED', 168]]);
  await orders(market, [['CANCELLED', 3]]); // By the buyer, before an answer: nobody's fault.
  await orders(market, [
    ['CONFIRMED', 1],
    ['CANCELLED', 20],
  ]);
  const { measures } = (await seen(agent, id, figures)).scorecard;
  expect(
    measures.map((m: Record<string, unknown>) => [
      m.code,
      m.sampleSize,
      m.badCount,
      m.badBasisPoints,
    ]),
  ).toEqual([
    ['UNFULFILLED', 14, 3, 2143],
    ['LATE_ANSWER', 14, 2, 1429],
    ['LATE_SHIPMENT', 11, 2, 1818],
    ['SHORT_DELIVERY', 9, 1, 1111],
    ['UNQUOTED_DEMAND', 0, 0, null],
    ['LATE_QUOTE', 0, 0, null],
    ['LATE_REPLY', 0, 0, null],
  ]);
  expect(measures.slice(0, 4).every((m: { judgement: string }) => m.judgement === 'BEYOND')).toBe(
    true,
  );
  expect(measures[2]).toMatchObject({ badUntilBeyond: 0, goodUntilWithin: 14 });
  const again = (await seen(operator, id, figures)).scorecard.measures;
  expect(again).toEqual(measures);
  expect(await seen(as.member(), id, figures)).toEqual({ scorecard: null });
  const { scorecardRules } = await ask(
    as.anonymous(),
    '{ scorecardRules { windowDays thresholds { code } } }',
  );
  expect(scorecardRules.thresholds.map(({ code }: { code: string }) => code)).toEqual(
    thresholds.map(({ code }) => code),
  );
  firstMarket().subgraph.clock.advance(31 * 24 * hour);
  const later = (await seen(agent, id, figures)).scorecard.measures;
  expect(later.map((m: { sampleSize: number }) => m.sampleSize)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(later[0]).toMatchObject({ badBasisPoints: null, judgement: 'TOO_FEW' });
});

test('demands for what a seller offers count: whether it quotes, and how soon', async () => {
  const market = await newMarket();
  const { agent, vendorId: id, subgraph } = market;
  const productId = newId('prd');
  await liveOffer(market, { productId });
  const buyerCompanyId = newId('com');
  const tell = (name: string, demandId: string, more: object = {}) =>
    subgraph.receive(`rfq.${name}`, demandId, {
      ...{ demandId, number: 'RFQ-1', state: 'OPEN', buyerCompanyId, productIds: [productId] },
      ...more,
    });
  const quote = (demandId: string) =>
    tell('quote.submitted', demandId, {
      ...{ quoteId: newId('quo'), vendorId: id, vendorCompanyId: market.companyId },
    });
  const [soon, late, never, gone, open, unasked] = Array.from({ length: 6 }, () => newId('dem'));
  for (const demand of [soon, late, never, gone, open]) await tell('demand.published', demand!);
  await tell('demand.published', newId('dem'), { productIds: [newId('prd')] });
  await tell('demand.published', newId('dem'), { buyerCompanyId: market.companyId });
  await quote(soon!);
  await quote(unasked!); // Quoted before its publication is told.
  await tell('demand.published', unasked!, { productIds: [newId('prd')] });
  subgraph.clock.advance(73 * hour);
  await quote(late!);
  await quote(soon!); // A second time: the first one counts.
  for (const demand of [soon, late, never]) await tell('demand.closed', demand!);
  await tell('demand.cancelled', gone!);
  const { measures } = (await seen(agent, id, figures)).scorecard;
  const short = measures.map((m: Record<string, unknown>) => [m.code, m.sampleSize, m.badCount]);
  expect(short.slice(4, 6)).toEqual([
    ['UNQUOTED_DEMAND', 4, 1],
    ['LATE_QUOTE', 3, 1],
  ]);
});

test('a run of messages of the operator counts once, when it is answered or too late', () => {
  const at = (hours: number, isFromOperator: boolean) => ({
    isFromOperator,
    sentAt: new Date(Date.UTC(2026, 0, 1) + hours * hour),
  });
  const tally = (now: number, ...said: ReturnType<typeof at>[]) =>
    Object.values(tallyReplies(said, at(now, false).sentAt));
  const talk = [at(0, false), at(1, true), at(2, true), at(49, false), at(50, true), at(99, false)];
  expect(tally(100, ...talk)).toEqual([2, 1]);
  expect(tally(120, ...talk, at(110, true))).toEqual([2, 1]);
  expect(tally(159, ...talk, at(110, true))).toEqual([3, 2]);
  expect(tally(100)).toEqual([0, 0]);
});

test('one decision for all that waits of a seller, as far as it was seen', async () => {
  const [market, other] = [await newMarket(), await newMarket()];
  const rule = { code: 'FIRST_OFFERS', threshold: 1_000 };
  const setRule = (isActive: boolean) =>
    mutate(operator, 'setOfferReviewRule', { ...rule, isActive }, 'rules { code }');
  const see = (of: OfferMarket, id: string) =>
    seeOffer(of, of.agent, id, 'state review { id state remarks }');
  await setRule(true);
  const publish = async (of: typeof market) => {
    const offerId = await draftOffer(of);
    await mutate(of.agent, of.names.publish, { offerId }, 'offer { state }');
    return offerId;
  };
  const seen = [await publish(market), await publish(market), await publish(market)];
  const strange = await publish(other);
  const { clock } = market.subgraph;
  clock.advance(1_000);
  const groupsQuery = '{ offerReviewGroups { seller { id } pendingCount firstAt lastAt } }';
  const groups = (await ask(operator, groupsQuery)).offerReviewGroups;
  const { lastAt: until } = groups.find(
    ({ seller }: { seller: { id: string } }) => seller.id === market.vendorId,
  );
  expect(groups).toMatchObject([
    { seller: { id: market.vendorId }, pendingCount: 3 },
    { seller: { id: other.vendorId }, pendingCount: 1 },
  ]);
  await expect(ask(market.agent, groupsQuery)).rejects.toThrow();
  const later = await publish(market);
  // Withdrawn meanwhile, so it cannot go up any more.
  const [gone] = seen;
  const withdrawn = await mutate(
    market.agent,
    market.names.withdraw,
    { offerId: gone },
    'offer { state }',
  );
  expect(withdrawn.userErrors).toEqual([]);
  const all = (name: string, more: object, by: Partial<Caller> = operator) =>
    mutate(
      by,
      name,
      { sellerId: market.vendorId, until, ...more },
      'decidedCount refusedCount waitingCount',
    );
  for (const [by, code] of [
    [as.anonymous(), 'UNAUTHENTICATED'],
    [market.agent, 'FORBIDDEN'],
  ] as const) {
    expect(codesOf(await all('approveOfferReviews', {}, by))).toEqual([code]);
    expect(codesOf(await all('rejectOfferReviews', { remarks: 'No' }, by))).toEqual([code]);
  }
  expect(codesOf(await all('rejectOfferReviews', { remarks: ' ' }))).toEqual(['INVALID_INPUT']);
  const unknown = { sellerId: newId('sel') };
  expect(codesOf(await all('approveOfferReviews', unknown))).toEqual(['NOT_FOUND']);
  const states = async () =>
    Promise.all(seen.map(async (id) => (await see(market, id)).state as string));
  expect(await states()).toEqual(['WITHDRAWN', 'DRAFT', 'DRAFT']);
  const approved = await all('approveOfferReviews', {});
  const counts = { decidedCount: 2, refusedCount: 1, waitingCount: 1 };
  expect(approved).toEqual({ ...counts, userErrors: [] });
  expect(await states()).toEqual(['WITHDRAWN', 'LIVE', 'LIVE']);
  expect((await see(market, later)).review.state).toBe('PENDING');
  expect((await see(other, strange)).review.state).toBe('PENDING');
  const rejected = await all('rejectOfferReviews', {
    remarks: 'Which brand is it?',
    until: clock.now().toISOString(),
  });
  expect(rejected).toMatchObject({ decidedCount: 2, refusedCount: 0, waitingCount: 0 });
  expect((await see(market, later)).review).toMatchObject({
    state: 'REJECTED',
    remarks: 'Which brand is it?',
  });
  await setRule(false);
});

test('the forecast is exact: one bad order fewer would not do, one good order fewer neither', () => {
  const tally = fc
    .tuple(fc.nat(300), fc.nat(300))
    .map(([bad, good]) => ({ sampleSize: bad + good, badCount: bad }));
  fc.assert(
    fc.property(tally, fc.integer({ min: 1, max: 5_000 }), (given, limit) => {
      const { sampleSize, badCount } = given;
      const after = (bad: number, good = 0) =>
        isBeyond({ sampleSize: sampleSize + bad + good, badCount: badCount + bad }, limit);
      const bad = badUntilBeyond(given, limit);
      expect(after(bad)).toBe(true);
      if (bad > 0) expect(after(bad - 1)).toBe(false);
      const good = goodUntilWithin(given, limit);
      expect(after(0, good)).toBe(false);
      if (good > 0) expect(after(0, good - 1)).toBe(true);
      expect(judge(given, limit) === 'TOO_FEW').toBe(sampleSize < sampleMin);
    }),
  );
});

test('a warning is raised, objected to and decided on: the whole square', async () => {
  const market = await newMarket();
  const { agent, vendorId: sellerId } = market;
  const selection = 'warning { state allowedActions }';
  const verbs = {
    APPEALED: (warningId: string, by: Partial<Caller> = agent) =>
      mutate(by, 'appealSellerWarning', { warningId, appeal: 'The carrier was late.' }, selection),
    UPHELD: (warningId: string, by: Partial<Caller> = operator) =>
      mutate(by, 'upholdSellerWarning', { warningId, remarks: 'Three times.' }, selection),
    WITHDRAWN: (warningId: string, by: Partial<Caller> = operator) =>
      mutate(by, 'withdrawSellerWarning', { warningId, remarks: 'True.' }, selection),
  };
  type To = keyof typeof verbs;
  const ways: Record<string, To[]> = {
    RAISED: [],
    APPEALED: ['APPEALED'],
    UPHELD: ['APPEALED', 'UPHELD'],
    WITHDRAWN: ['WITHDRAWN'],
  };
  const allowed: Record<string, To[]> = {
    RAISED: ['APPEALED', 'WITHDRAWN'],
    APPEALED: ['UPHELD', 'WITHDRAWN'],
  };
  const raise = async (by: Partial<Caller> = operator, id = newId('swn')) => {
    const input = { id, sellerId, measure: 'LATE_SHIPMENT', reason: 'Late three times.' };
    return { id, answer: await mutate(by, 'raiseSellerWarning', input, selection) };
  };
  for (const [by, code] of [...strangers(market), [agent, 'FORBIDDEN'] as const]) {
    expect(codesOf((await raise(by)).answer)).toEqual([code]);
  }
  for (const from of Object.keys(ways)) {
    for (const to of Object.keys(verbs) as To[]) {
      const { id } = await raise();
      for (const way of ways[from] ?? []) expect(codesOf(await verbs[way](id))).toEqual([]);
      const codes = codesOf(await verbs[to](id));
      expect([from, to, codes]).toEqual([
        from,
        to,
        allowed[from]?.includes(to) ? [] : ['WARNING_STATE'],
      ]);
    }
  }
  const { id, answer } = await raise();
  expect(answer.warning).toEqual({ state: 'RAISED', allowedActions: ['WITHDRAW'] });
  expect((await raise(operator, id)).answer).toEqual(answer);
  for (const [by, code] of strangers(market)) {
    for (const verb of Object.values(verbs)) expect(codesOf(await verb(id, by))).toEqual([code]);
  }
  expect(codesOf(await verbs.APPEALED(id, operator))).toEqual(['FORBIDDEN']);
  expect(codesOf(await verbs.WITHDRAWN(id, agent))).toEqual(['FORBIDDEN']);
  const list = 'warnings(first: 1) { totalCount nodes { state allowedActions reason } }';
  expect(await seen(agent, sellerId, list)).toEqual({
    warnings: {
      totalCount: 13,
      nodes: [{ state: 'RAISED', allowedActions: ['APPEAL'], reason: 'Late three times.' }],
    },
  });
  expect(await seen(as.member(), sellerId, list)).toEqual({ warnings: null });
});

test('commission is proposed, agreed by the administrator alone, and told once', async () => {
  const market = await newMarket();
  const { agent, vendorId: sellerId, companyId } = market;
  const admin = as.member(['COMPANY_ADMIN'], companyId);
  const selection =
    'terms { id state allowedActions minimum { amount } categoryRates { category { id } basisPoints } }';
  const [bearings, seals] = [newId('cat'), newId('cat')];
  const rate = (categoryId: string, basisPoints: number) => ({ categoryId, basisPoints });
  const categoryRates = [rate(bearings, 100), rate(seals, 0)];
  const propose = (by: Partial<Caller>, over: object = {}) => {
    const minimum = { amount: '5.00', currencyCode: 'CNY' };
    const input = {
      id: newId('cmt'),
      sellerId,
      plan: 'Standard',
      basisPoints: 250,
      minimum,
      categoryRates,
      ...over,
    };
    return mutate(by, 'proposeCommissionTerms', input, selection);
  };
  for (const [by, code] of [...strangers(market), [agent, 'FORBIDDEN'] as const]) {
    expect(codesOf(await propose(by))).toEqual([code]);
  }
  expect(await propose(operator, { basisPoints: 9_000 })).toMatchObject({
    userErrors: [{ field: ['basisPoints'] }],
  });
  for (const [rates, field] of [
    [[rate('nothing', 1)], ['categoryRates', '0', 'categoryId']],
    [
      [rate(seals, 1), rate(seals, 2)],
      ['categoryRates', '1', 'categoryId'],
    ],
    [[rate(seals, 5_001)], ['categoryRates', '0', 'basisPoints']],
    [Array.from({ length: 101 }, () => rate(newId('cat'), 1)), ['categoryRates']],
  ] as const) {
    const refused = await propose(operator, { categoryRates: rates });
    expect(refused).toMatchObject({ terms: null, userErrors: [{ code: 'INVALID_INPUT', field }] });
  }
  const past = { validUntil: '2020-01-01T00:00:00.000Z' };
  expect(await propose(operator, past)).toMatchObject({ userErrors: [{ field: ['validUntil'] }] });
  const { terms } = await propose(operator);
  expect(terms).toMatchObject({
    state: 'PROPOSED',
    allowedActions: [],
    minimum: { amount: '5.00' },
    categoryRates: [
      { category: { id: bearings }, basisPoints: 100 },
      { category: { id: seals }, basisPoints: 0 },
    ],
  });
  const say = (name: string, by: Partial<Caller>, termsId = terms.id) =>
    mutate(by, name, { termsId }, 'terms { state }');
  for (const name of ['acceptCommissionTerms', 'declineCommissionTerms']) {
    for (const [by, code] of [...strangers(market), [agent, 'FORBIDDEN'] as const]) {
      expect(codesOf(await say(name, by))).toEqual([code]);
    }
    expect(codesOf(await say(name, operator))).toEqual(['FORBIDDEN']);
  }
  expect((await say('acceptCommissionTerms', admin)).terms).toEqual({ state: 'AGREED' });
  expect(codesOf(await say('declineCommissionTerms', admin))).toEqual(['COMMISSION_STATE']);
  expect(codesOf(await say('acceptCommissionTerms', admin))).toEqual(['COMMISSION_STATE']);
  const other = (await propose(operator)).terms.id;
  expect((await say('declineCommissionTerms', admin, other)).terms).toEqual({ state: 'DECLINED' });
  const told = await firstMarket().subgraph.published('sellers.commission.agreed');
  expect(told.filter((m) => m.key === sellerId).map((m) => m.payload)).toMatchObject([
    {
      termsId: terms.id,
      basisPoints: 250,
      rates: categoryRates,
      minimumMinor: '500',
      currencyCode: 'CNY',
      validUntil: null,
    },
  ]);
  const list = 'commissionTerms { state }';
  expect(await seen(agent, sellerId, list)).toEqual({
    commissionTerms: [{ state: 'DECLINED' }, { state: 'AGREED' }],
  });
  expect(await seen(as.member(), sellerId, list)).toEqual({ commissionTerms: null });
});
