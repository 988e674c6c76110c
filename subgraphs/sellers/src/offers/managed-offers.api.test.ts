// What a seller and the operator do about offers: reviews, why an offer is not on the market, edits of many at
// once, and what they write to each other. Through the schema on a real database.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import {
  draftOffer,
  line,
  liveOffer,
  type OfferMarket,
  reserve,
  seeOffer,
  sweep,
  tier,
} from '@agora/offering/testing/offer-market.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sellersForTests } from '../testing/seller-market.js';
import { type InactiveReasonCode, inactiveReasonCodes } from './inactive-reasons.js';
import { reviewRuleCodes, rulesForUpdate, usualRules } from './review-rules.js';

const { firstMarket, newMarket, ask, mutate } = sellersForTests('care');
const operator = as.operator();
const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
  userErrors.map(({ code }) => code);
const setRule = (code: string, isActive: boolean, threshold = 0, by: Partial<Caller> = operator) =>
  mutate(
    by,
    'setOfferReviewRule',
    { code, isActive, threshold },
    'rules { code isActive threshold }',
  );

const standing =
  'state tiers { unitPrice { amount } } inactiveReasons { code fix note } review { id state remarks rules }';
const see = (market: OfferMarket, offerId: string, by: Partial<Caller> = market.agent) =>
  seeOffer(market, by, offerId, standing);
const decisions = { approve: 'approveOfferReview', reject: 'rejectOfferReview' };
const decide = (name: keyof typeof decisions, reviewId: string, by: Partial<Caller> = operator) =>
  mutate(
    by,
    decisions[name],
    name === 'reject' ? { reviewId, remarks: 'Too dear' } : { reviewId },
    'review { state }',
  );

describe('reviews', () => {
  afterEach(async () => {
    for (const code of Object.keys(reviewRuleCodes)) await setRule(code, code === 'TAKEN_DOWN');
  });

  test('a price that rises too far waits for the operator, and the offer stays as it is until then', async () => {
    const market = await newMarket();
    const { agent, names } = market;
    const offerId = await liveOffer(market, { tiers: [tier(1, '10')] });
    await setRule('PRICE_RISE', true, 1_000);
    const price = async (amount: string) => {
      const input = { offerId, tiers: [tier(1, amount)], leadTimeDays: 3 };
      expect(codesOf(await mutate(agent, names.update, input, 'offer { id }'))).toEqual([]);
      const { tiers, review } = await see(market, offerId);
      return [tiers[0].unitPrice.amount, review?.state ?? null];
    };
    expect(await price('11')).toEqual(['11.00', null]);
    expect(await price('13')).toEqual(['11.00', 'PENDING']);
    expect(await price('14')).toEqual(['11.00', 'PENDING']);
    const { review, inactiveReasons } = await see(market, offerId);
    expect([review.rules, inactiveReasons]).toEqual([['PRICE_RISE'], []]);
    const queue = `{ offerReviews(filter: { state: PENDING }) { nodes { id step allowedActions offer { id }
      seller { id } beforeTiers { unitPrice { amount } } afterTiers { unitPrice { amount } } } } }`;
    expect((await ask(operator, queue)).offerReviews.nodes).toEqual([
      {
        id: review.id,
        step: 'UPDATE',
        allowedActions: ['APPROVE', 'REJECT'],
        offer: { id: offerId },
        seller: { id: market.vendorId },
        beforeTiers: [{ unitPrice: { amount: '11.00' } }],
        afterTiers: [{ unitPrice: { amount: '14.00' } }],
      },
    ]);
    await expect(ask(agent, queue)).rejects.toThrow();
    for (const [by, code] of [
      [as.anonymous(), 'UNAUTHENTICATED'],
      [agent, 'FORBIDDEN'],
      [as.member(['SELLER_AGENT']), 'NOT_FOUND'],
    ] as const) {
      expect(codesOf(await decide('approve', review.id, by))).toEqual([code]);
      expect(codesOf(await decide('reject', review.id, by))).toEqual([code]);
    }
    expect((await see(market, offerId)).tiers[0].unitPrice.amount).toBe('11.00');
    expect((await decide('approve', review.id)).review).toEqual({ state: 'APPROVED' });
    expect(await see(market, offerId)).toMatchObject({
      tiers: [{ unitPrice: { amount: '14.00' } }],
      review: null,
    });
    expect(codesOf(await decide('reject', review.id))).toEqual(['REVIEW_STATE']);
    expect(await price('20')).toEqual(['14.00', 'PENDING']);
    await decide('reject', (await see(market, offerId)).review.id);
    expect((await see(market, offerId)).review).toMatchObject({
      state: 'REJECTED',
      remarks: 'Too dear',
    });
    expect(await see(market, offerId, as.member())).toMatchObject({
      review: null,
      inactiveReasons: null,
    });
    expect(await price('15')).toEqual(['15.00', null]);
  });

  test('the first offers of a seller, and what the operator took down, go up through the operator', async () => {
    const market = await newMarket();
    const { agent, names } = market;
    await setRule('FIRST_OFFERS', true, 1);
    const offerId = await draftOffer(market);
    const publish = () => mutate(agent, names.publish, { offerId }, 'offer { state }');
    expect((await publish()).offer).toEqual({ state: 'DRAFT' });
    const waiting = await see(market, offerId);
    expect(waiting.inactiveReasons.map(({ code }: { code: string }) => code)).toEqual([
      'IN_REVIEW',
      'DRAFT',
    ]);
    await decide('approve', waiting.review.id);
    expect(await see(market, offerId)).toMatchObject({ state: 'LIVE', inactiveReasons: [] });
    const second = await liveOffer(market);
    expect(await see(market, second)).toMatchObject({ state: 'LIVE', review: null });
    const down = (input: object) => mutate(operator, names.pause, input, 'offer { state }');
    expect(await down({ offerId })).toMatchObject({ userErrors: [{ field: ['reason'] }] });
    expect((await see(market, offerId)).state).toBe('LIVE');
    await down({ offerId, reason: 'Wrong picture' });
    expect((await see(market, offerId)).inactiveReasons).toEqual([
      { code: 'TAKEN_DOWN', fix: 'MESSAGE_OPERATOR', note: 'Wrong picture' },
    ]);
    await publish();
    const again = await see(market, offerId);
    expect([again.state, again.review.rules]).toEqual(['PAUSED', ['TAKEN_DOWN']]);
    await decide('approve', again.review.id);
    expect(await see(market, offerId)).toMatchObject({ state: 'LIVE', inactiveReasons: [] });
  });

  const rowsVerb =
    'mutation ($input: TakeSellerRowsInput!) { takeSellerRows(input: $input) { results } }';
  const fileRow = (line: number, sourceKey: string, amount: string, over: object = {}) => ({
    ...{ line, sourceKey, productId: newId('prd'), tiers: [tier(1, amount)], stock: 10 },
    ...over,
  });
  const takeRows = async (market: OfferMarket, rows: object[], isDryRun = false) => {
    const input = { vendorId: market.vendorId, kind: 'OFFERS', isDryRun, rows };
    const answer = await ask(as.service('catalog'), rowsVerb, { input });
    return answer.takeSellerRows.results.map((r: { outcome: string; code?: string }) => [
      r.outcome,
      r.code ?? null,
    ]);
  };
  const offersOf = async (market: OfferMarket) => {
    const query = `query ($id: ID) { seller(id: $id) { manageableOffers(first: 50) { nodes {
      id state ${standing.replace('state ', '')} stock { availableQuantity } } } } }`;
    return (await ask(market.agent, query, { id: market.vendorId })).seller.manageableOffers.nodes;
  };

  test('a file passes the same rules: new offers wait as drafts, changes with the offer as it was', async () => {
    const market = await newMarket();
    await setRule('FIRST_OFFERS', true, 1);
    const rows = [fileRow(2, 'F-1', '10')];
    expect(await takeRows(market, rows, true)).toEqual([['CREATED', 'NEEDS_REVIEW']]);
    expect(await offersOf(market)).toEqual([]);
    expect(await takeRows(market, rows)).toEqual([['CREATED', 'NEEDS_REVIEW']]);
    const [made] = await offersOf(market);
    expect([made.state, made.review.rules]).toEqual(['DRAFT', ['FIRST_OFFERS']]);
    expect(made.inactiveReasons[0].code).toBe('IN_REVIEW');
    // Other prices while it waits: the operator is asked about what would go up.
    const [dearer] = [{ ...rows[0], tiers: [tier(1, '12')] }];
    expect(await takeRows(market, [dearer])).toEqual([['UPDATED', null]]);
    const asked = (await offersOf(market))[0].review;
    expect(asked.id).not.toBe(made.review.id);
    expect(codesOf(await decide('approve', made.review.id))).toEqual(['REVIEW_STATE']);
    await decide('approve', asked.id);
    const up = (await offersOf(market))[0];
    expect([up.state, up.tiers[0].unitPrice.amount]).toEqual(['LIVE', '12.00']);
    // The second one is no longer among the first.
    expect(await takeRows(market, [fileRow(2, 'F-2', '1')])).toEqual([['CREATED', null]]);
    // One that waited meanwhile goes up by itself, and nothing is left to decide.
    await setRule('FIRST_OFFERS', true, 3);
    expect(await takeRows(market, [fileRow(2, 'F-3', '1')])).toEqual([['CREATED', 'NEEDS_REVIEW']]);
    const third = (await offersOf(market)).find((o: { state: string }) => o.state === 'DRAFT');
    await setRule('FIRST_OFFERS', true, 2);
    await mutate(market.agent, market.names.publish, { offerId: third.id }, 'offer { id }');
    expect(await see(market, third.id)).toMatchObject({ state: 'LIVE', review: null });
    expect(codesOf(await decide('approve', third.review.id))).toEqual(['REVIEW_STATE']);

    await setRule('PRICE_RISE', true, 1_000);
    const risen = { ...dearer, tiers: [tier(1, '20')], stock: 7 };
    expect(await takeRows(market, [risen], true)).toEqual([['UPDATED', 'NEEDS_REVIEW']]);
    expect(await takeRows(market, [risen])).toEqual([['UPDATED', 'NEEDS_REVIEW']]);
    expect(await takeRows(market, [risen])).toEqual([['UNCHANGED', null]]);
    const now = (await offersOf(market)).find(({ id }: { id: string }) => id === up.id);
    expect([now.state, now.tiers[0].unitPrice.amount]).toEqual(['LIVE', '12.00']);
    expect([now.stock.availableQuantity, now.review.rules]).toEqual([7, ['PRICE_RISE']]);
    // A newer file within the rule: what waited would bring the older price back.
    expect(await takeRows(market, [{ ...risen, tiers: [tier(1, '13')] }])).toEqual([
      ['UPDATED', null],
    ]);
    expect(codesOf(await decide('approve', now.review.id))).toEqual(['REVIEW_STATE']);
    await takeRows(market, [risen]);
    await decide('approve', (await see(market, up.id)).review.id);
    expect((await see(market, up.id)).tiers[0].unitPrice.amount).toBe('20.00');
    const input = { sellerId: market.vendorId, offers: [{ ...risen, tiers: [tier(1, '99')] }] };
    const { line: _line, ...offer } = input.offers[0] as { line?: number };
    const told = await mutate(
      market.agent,
      'importSellerOffers',
      { ...input, offers: [offer] },
      'changedCount inReviewCount',
    );
    expect(told).toEqual({ changedCount: 1, inReviewCount: 1, userErrors: [] });
    expect((await see(market, up.id)).tiers[0].unitPrice.amount).toBe('20.00');
  });

  test('a change of many prices passes the same rules, and takes its questions back with it', async () => {
    const market = await newMarket();
    const { agent, vendorId } = market;
    const [a, b] = [await liveOffer(market), await draftOffer(market)];
    await setRule('PRICE_RISE', true, 1_000);
    const terms = { percentBasisPoints: 2_000, decimalPlaces: 2 };
    const preview = `query ($id: ID, $change: PriceChangeTermsInput!) { seller(id: $id) {
      priceChangePreview(change: $change) { priceCount reviewCount rows { offer { id } needsReview } } } }`;
    const looked = await ask(agent, preview, { id: vendorId, change: terms });
    expect(looked.seller.priceChangePreview).toEqual({
      ...{ priceCount: 2, reviewCount: 1 },
      rows: [a, b].map((id) => ({ offer: { id }, needsReview: id === a })),
    });
    const prices = async () => [
      (await see(market, a)).tiers[0].unitPrice.amount,
      (await see(market, b)).tiers[0].unitPrice.amount,
    ];
    const change = async () => {
      const id = newId('vpc');
      const input = { id, vendorId, ...terms };
      await mutate(agent, 'scheduleSellerPriceChange', input, 'priceChange { id }');
      await sweep(market, 'carry-out-price-changes');
      return id;
    };
    const undo = async (priceChangeId: string) => {
      await mutate(agent, 'undoSellerPriceChange', { priceChangeId }, 'priceChange { id }');
      await sweep(market, 'carry-out-price-changes');
    };
    const waiting = await change();
    expect(await prices()).toEqual(['2.50', '3.00']);
    const { review } = await see(market, a);
    expect([review.state, review.rules]).toEqual(['PENDING', ['PRICE_RISE']]);
    await undo(waiting);
    expect([await prices(), (await see(market, a)).review]).toEqual([['2.50', '2.50'], null]);
    expect(codesOf(await decide('approve', review.id))).toEqual(['REVIEW_STATE']);
    const admitted = await change();
    await decide('approve', (await see(market, a)).review.id);
    expect(await prices()).toEqual(['3.00', '3.00']);
    await undo(admitted);
    expect(await prices()).toEqual(['2.50', '2.50']);
  });

  test('rules are the operator’s, and their numbers are checked', async () => {
    const made = await setRule('PRICE_DROP', true, 2_500);
    expect(made.rules).toContainEqual({ code: 'PRICE_DROP', isActive: true, threshold: 2_500 });
    expect(codesOf(await setRule('KIND', true, 0, firstMarket().agent))).toEqual(['FORBIDDEN']);
    expect(codesOf(await setRule('KIND', true, 0, as.anonymous()))).toEqual(['UNAUTHENTICATED']);
    expect(await setRule('KIND', true, -1)).toMatchObject({
      userErrors: [{ field: ['threshold'] }],
    });
    const { offerReviewRules } = await ask(operator, '{ offerReviewRules { code isActive } }');
    expect(offerReviewRules).toContainEqual({ code: 'KIND', isActive: false });
  });

  test('a price rule is hit exactly beyond its share, whatever the prices', () => {
    const price = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(price, price, fc.integer({ min: 0, max: 20_000 }), (old, now, threshold) => {
        const rules = usualRules.map((rule) => ({ ...rule, isActive: true, threshold }));
        const terms = (millionths: number) => ({
          kind: 'FIXED_PRICE',
          storedTiers: [{ minimumQuantity: 1, unitPriceMillionths: String(millionths) }],
        });
        const hit = rulesForUpdate(rules, terms(old), terms(now));
        const share = BigInt(now - old) * 10_000n;
        const limit = BigInt(old) * BigInt(threshold);
        expect(hit.includes('PRICE_RISE')).toBe(share > limit);
        expect(hit.includes('PRICE_DROP')).toBe(-share > limit);
        expect(hit.includes('KIND')).toBe(false);
      }),
    );
  });
});

describe('why an offer is not on the market', () => {
  const query = `query ($id: ID, $reason: InactiveReasonCode) { seller(id: $id) {
    inactiveOffers { code count }
    manageableOffers(filter: { reason: $reason }, first: 100) { nodes { id inactiveReasons { code } } } } }`;

  test('list, count and each offer give the same reasons', async () => {
    const market = await newMarket();
    const { agent, names, vendorId: id } = market;
    await liveOffer(market);
    await draftOffer(market);
    await liveOffer(market, {
      stock: { isTracked: true, onHandQuantity: 5 },
      minimumQuantity: 4,
      orderMultiple: 3,
    });
    await liveOffer(market, {
      stock: { isTracked: true, onHandQuantity: 6 },
      minimumQuantity: 4,
      orderMultiple: 3,
    });
    const soon = new Date(firstMarket().subgraph.clock.now().getTime() + 1_000).toISOString();
    await liveOffer(market, { validUntil: soon });
    const paused = await liveOffer(market);
    await mutate(agent, names.pause, { offerId: paused }, 'offer { id }');
    const gone = await liveOffer(market);
    await mutate(agent, names.withdraw, { offerId: gone }, 'offer { id }');
    const taken = await liveOffer(market);
    await mutate(operator, names.pause, { offerId: taken, reason: 'No' }, 'offer { id }');
    firstMarket().subgraph.clock.advance(2_000);
    const agrees = async () => {
      const { seller } = await ask(agent, query, { id });
      const all: { code: InactiveReasonCode }[] = seller.manageableOffers.nodes.flatMap(
        (offer: { inactiveReasons: { code: InactiveReasonCode }[] }) => offer.inactiveReasons,
      );
      const counted = Object.keys(inactiveReasonCodes)
        .map((code) => ({ code, count: all.filter((reason) => reason.code === code).length }))
        .filter(({ count }) => count > 0);
      expect(seller.inactiveOffers).toEqual(counted);
      for (const { code, count } of counted) {
        const { nodes } = (await ask(agent, query, { id, reason: code })).seller.manageableOffers;
        expect([code, nodes.length]).toEqual([code, count]);
      }
      return counted;
    };
    expect(await agrees()).toEqual(
      ['TAKEN_DOWN', 'DRAFT', 'PAUSED', 'WITHDRAWN', 'EXPIRED', 'OUT_OF_STOCK'].map((code) => ({
        code,
        count: 1,
      })),
    );
    const sellerId = id;
    await mutate(operator, 'suspendSeller', { sellerId, reason: 'Why' }, 'seller { id }');
    await mutate(
      agent,
      'setSellerAvailability',
      { sellerId, availability: 'CLOSED' },
      'seller { id }',
    );
    const more = await agrees();
    expect(more.slice(0, 2)).toEqual([
      { code: 'SELLER_SUSPENDED', count: 7 },
      { code: 'SELLER_NOT_OPEN', count: 7 },
    ]);
    const stranger = await ask(as.member(), query, { id });
    expect(stranger.seller).toEqual({ inactiveOffers: null, manageableOffers: null });
  });
});

describe('edits of many offers', () => {
  const preview = `query ($id: ID, $edit: OfferEditTermsInput!) { seller(id: $id) { offerEditPreview(edit: $edit) {
    offerCount skipCounts { code count } rows { offer { id } skipCode before { onHandQuantity } after {
      tiers { unitPrice { amount } } onHandQuantity leadTimeDays state } } } } }`;
  const editOf = 'offerEdit { id state offerCount }';
  const factsOf = async (market: OfferMarket, offerId: string) => {
    const selection =
      'state leadTimeDays tiers { unitPrice { amount } } stock { availableQuantity }';
    const offer = await seeOffer(market, market.agent, offerId, selection);
    return [
      offer.state,
      offer.leadTimeDays,
      offer.tiers[0].unitPrice.amount,
      offer.stock.availableQuantity,
    ];
  };

  test('are looked at first, carried out as a whole and taken back where nobody touched the offer', async () => {
    const market = await newMarket();
    const { agent, names, vendorId: sellerId } = market;
    const [a, b] = [await liveOffer(market, { leadTimeDays: 7 }), await draftOffer(market)];
    const made = await liveOffer(market, { stock: { isTracked: false } });
    const held = await liveOffer(market);
    await reserve(market, [line(held, 60)]);
    const place = newId(market.tables.warehousePrefix);
    await mutate(
      agent,
      names.setWarehouse,
      { id: place, vendorId: sellerId, name: 'A' },
      'warehouse { id }',
    );
    const move = { id: newId('mov'), offerId: a, toWarehouseId: place, quantity: 80 };
    await mutate(agent, names.transfer, move, 'offer { id }');
    const terms = {
      changes: { percentBasisPoints: 1_000, onHandQuantity: 50, leadTimeDays: 2, step: 'PUBLISH' },
    };
    const looked = await ask(agent, preview, { id: sellerId, edit: terms });
    const { rows, ...counts } = looked.seller.offerEditPreview;
    expect(counts).toEqual({
      offerCount: 2,
      skipCounts: [
        { code: 'NOT_TRACKED', count: 1 },
        { code: 'STOCK_BELOW_HELD', count: 1 },
      ],
    });
    expect(rows).toHaveLength(4);
    expect(rows.at(-1)).toMatchObject({
      offer: { id: b },
      before: { onHandQuantity: 100 },
      after: { tiers: [{ unitPrice: { amount: '2.75' } }, {}], onHandQuantity: 50, state: 'LIVE' },
    });
    expect((await ask(as.member(), preview, { id: sellerId, edit: terms })).seller).toEqual({
      offerEditPreview: null,
    });
    const before = await Promise.all([a, b, made, held].map((id) => factsOf(market, id)));
    const id = newId('oed');
    const edit = (over: object = {}, by: Partial<Caller> = agent) =>
      mutate(by, 'editSellerOffers', { id, sellerId, ...terms, ...over }, editOf);
    expect(codesOf(await edit({ expectedOfferCount: 3 }))).toEqual(['OFFERS_CHANGED_MEANWHILE']);
    for (const [by, code] of [
      [as.anonymous(), 'UNAUTHENTICATED'],
      [as.member(['SELLER_AGENT']), 'NOT_FOUND'],
      [operator, 'FORBIDDEN'],
    ] as const) {
      expect(codesOf(await edit({}, by))).toEqual([code]);
    }
    const done = await edit({ expectedOfferCount: 2 });
    expect(done.offerEdit).toEqual({ id, state: 'RUNNING', offerCount: 2 });
    expect(await edit({ expectedOfferCount: 2 })).toEqual(done);
    expect(codesOf(await edit({ expectedOfferCount: 2, changes: { leadTimeDays: 9 } }))).toEqual([
      'ID_REUSED',
    ]);
    await sweep(market, 'carry-out-offer-edits');
    expect(await factsOf(market, a)).toEqual(['LIVE', 2, '2.75', 50]);
    expect(await factsOf(market, b)).toEqual(['LIVE', 2, '2.75', 50]);
    expect(await factsOf(market, held)).toEqual(before[3]);
    // Somebody buys of one and changes the other: the sale stays sold, the change stays changed.
    await reserve(market, [line(a, 10)]);
    await mutate(agent, names.update, { offerId: b, leadTimeDays: 5 }, 'offer { id }');
    const undo = () => mutate(agent, 'undoOfferEdit', { offerEditId: id }, editOf);
    expect((await undo()).offerEdit.state).toBe('UNDOING');
    expect(codesOf(await undo())).toEqual(['OFFER_EDIT_STATE']);
    await sweep(market, 'carry-out-offer-edits');
    expect(await factsOf(market, a)).toEqual(['LIVE', 7, '2.50', 90]);
    expect(await factsOf(market, b)).toEqual(['LIVE', 5, '2.75', 50]);
    const list = `query ($id: ID) { seller(id: $id) { offerEdits { nodes {
      state changedCount skippedCount takenBackCount } } } }`;
    const edits = async (by: Partial<Caller>) =>
      (await ask(by, list, { id: sellerId })).seller.offerEdits;
    expect(await edits(agent)).toEqual({
      nodes: [{ state: 'UNDONE', changedCount: 2, skippedCount: 0, takenBackCount: 1 }],
    });
    expect(await edits(as.member())).toBeNull();
    expect(
      codesOf(await mutate(as.member(), 'undoOfferEdit', { offerEditId: id }, editOf)),
    ).toEqual(['NOT_FOUND']);
  });

  test('what a rule wants to see goes to the operator; empty and wrong edits are refused', async () => {
    const market = await newMarket();
    const { agent, vendorId: sellerId } = market;
    const offerId = await liveOffer(market);
    await setRule('PRICE_DROP', true, 1_000);
    const edit = (over: object) =>
      mutate(agent, 'editSellerOffers', { id: newId('oed'), sellerId, ...over }, editOf);
    expect(codesOf(await edit({ changes: { percentBasisPoints: -2_000 } }))).toEqual([]);
    await sweep(market, 'carry-out-offer-edits');
    const { review, tiers } = await see(market, offerId);
    expect([review.state, tiers[0].unitPrice.amount]).toEqual(['PENDING', '2.50']);
    await decide('approve', review.id);
    expect((await see(market, offerId)).tiers[0].unitPrice.amount).toBe('2.00');
    await setRule('PRICE_DROP', false);

    // With the publication in the operator's hands the prices are written all the same: nobody sees the offer yet.
    await setRule('FIRST_OFFERS', true, 1_000);
    const draft = await draftOffer(market);
    const id = newId('oed');
    const both = {
      changes: { percentBasisPoints: 1_000, onHandQuantity: 40, step: 'PUBLISH' },
      offerIds: [draft],
    };
    expect(codesOf(await edit({ id, ...both }))).toEqual([]);
    await sweep(market, 'carry-out-offer-edits');
    const { review: asked } = await see(market, draft);
    expect([asked.rules, asked.state]).toEqual([['FIRST_OFFERS'], 'PENDING']);
    expect(await factsOf(market, draft)).toEqual(['DRAFT', null, '2.75', 40]);
    await decide('approve', asked.id);
    expect(await factsOf(market, draft)).toEqual(['LIVE', null, '2.75', 40]);
    const other = await draftOffer(market);
    const taken = newId('oed');
    expect(codesOf(await edit({ id: taken, ...both, offerIds: [other] }))).toEqual([]);
    await sweep(market, 'carry-out-offer-edits');
    await mutate(agent, 'undoOfferEdit', { offerEditId: taken }, editOf);
    await sweep(market, 'carry-out-offer-edits');
    expect(await factsOf(market, other)).toEqual(['DRAFT', null, '2.50', 100]);
    expect((await see(market, other)).review?.state ?? null).not.toBe('PENDING');
    await setRule('FIRST_OFFERS', false);

    // What is up stays as it is but for its stock, which nobody has to look at.
    await setRule('PRICE_DROP', true, 1_000);
    const held = { changes: { percentBasisPoints: -2_000, onHandQuantity: 60 }, offerIds: [draft] };
    const heldId = newId('oed');
    expect(codesOf(await edit({ id: heldId, ...held }))).toEqual([]);
    await sweep(market, 'carry-out-offer-edits');
    expect(await factsOf(market, draft)).toEqual(['LIVE', null, '2.75', 60]);
    await mutate(agent, 'undoOfferEdit', { offerEditId: heldId }, editOf);
    await sweep(market, 'carry-out-offer-edits');
    expect(await factsOf(market, draft)).toEqual(['LIVE', null, '2.75', 40]);
    expect((await see(market, draft)).review?.state ?? null).not.toBe('PENDING');
    await setRule('PRICE_DROP', false);
    for (const [over, field] of [
      [{ changes: {} }, ['changes']],
      [{ changes: { leadTimeDays: -1 } }, ['changes', 'leadTimeDays']],
      [{ changes: { onHandQuantity: -1 } }, ['changes', 'onHandQuantity']],
      [{ changes: { percentBasisPoints: 0 } }, ['changes', 'percentBasisPoints']],
      [{ changes: { leadTimeDays: 3 }, filter: { text: 'nothing like it' } }, ['filter']],
    ] as const) {
      expect((await edit(over)).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field }]);
    }
  });
});

test('a seller and the operator write to each other, and nobody else reads it', async () => {
  const market = await newMarket();
  const { agent, vendorId: sellerId } = market;
  const offerId = await liveOffer(market);
  const send = (by: Partial<Caller>, over: object = {}) => {
    const input = { id: newId('smg'), sellerId, text: 'Why is it down?', ...over };
    return mutate(
      by,
      'sendSellerMessage',
      input,
      'sellerMessage { id text isFromOperator offer { id } }',
    );
  };
  const id = newId('smg');
  const sent = await send(agent, { id, offerId });
  expect(sent.sellerMessage).toEqual({
    id,
    text: 'Why is it down?',
    isFromOperator: false,
    offer: { id: offerId },
  });
  expect(await send(agent, { id, offerId })).toEqual(sent);
  firstMarket().subgraph.clock.advance(1_000);
  expect(codesOf(await send(agent, { offerId: await liveOffer(firstMarket()) }))).toEqual([
    'NOT_FOUND',
  ]);
  expect(codesOf(await send(as.member(['SELLER_AGENT'])))).toEqual(['NOT_FOUND']);
  expect(codesOf(await send(as.member(['PURCHASER'], market.companyId)))).toEqual(['FORBIDDEN']);
  const query =
    'query ($id: ID) { seller(id: $id) { unreadMessageCount messages { nodes { text } } } }';
  const seen = async (by: Partial<Caller>) => {
    const { unreadMessageCount, messages } = (await ask(by, query, { id: sellerId })).seller;
    return [unreadMessageCount, messages?.nodes.length ?? null];
  };
  expect([await seen(agent), await seen(operator), await seen(as.member())]).toEqual([
    [0, 1],
    [1, 1],
    [null, null],
  ]);
  await mutate(operator, 'markSellerMessagesRead', { sellerId }, 'seller { id }');
  expect(await seen(operator)).toEqual([0, 1]);
  firstMarket().subgraph.clock.advance(1_000);
  expect((await send(operator, { text: 'The picture.' })).sellerMessage.isFromOperator).toBe(true);
  expect([await seen(agent), await seen(operator)]).toEqual([
    [1, 2],
    [0, 2],
  ]);
  const stranger = await mutate(
    as.member(),
    'markSellerMessagesRead',
    { sellerId },
    'seller { id }',
  );
  expect(codesOf(stranger)).toEqual(['NOT_FOUND']);
});
