// What holds for prices in store and in sellers alike: whose they are, and who ever sees them.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  acting,
  countStatements,
  draftOffer,
  expectChecksHold,
  liveOffer,
  type OfferMarket,
  snapshotsOf,
  tier,
} from './offer-market.js';

export function describePrices(given: () => OfferMarket): void {
  const { mutate, see } = acting(given);

  afterEach(() => expectChecksHold(given()));

  describe('prices', () => {
    const price =
      'priceFor(quantity: 100) { unitPrice { amount } total { amount } source tierMinimumQuantity }';
    const publicPrice = {
      unitPrice: { amount: '2.00' },
      total: { amount: '200.00' },
      source: 'PUBLIC_TIER',
      tierMinimumQuantity: 100,
    };
    const setList = (companyId: string, entries: object[], over: object = {}) =>
      mutate(
        'setPriceList',
        {
          id: newId(given().tables.priceListPrefix),
          companyId,
          currencyCode: 'CNY',
          entries,
          ...given().vendorInput,
          ...over,
        },
        'priceList { id name companies { id } currencyCode state entries { nodes { offer { id } tiers { minimumQuantity } } } }',
      );

    test("a company's own price is seen by that company alone", async () => {
      const offerId = await liveOffer(given());
      const [buyer, other] = [as.member(['PURCHASER']), as.member(['PURCHASER'])];
      const companyId = buyer.companyId as string;
      const set = await setList(companyId, [{ offerId, tiers: [tier(50, '1.2345')] }]);
      expect(set).toMatchObject({
        priceList: {
          companies: [{ id: companyId }],
          currencyCode: 'CNY',
          state: 'IN_FORCE',
          entries: { nodes: [{ offer: { id: offerId }, tiers: [{ minimumQuantity: 50 }] }] },
        },
        userErrors: [],
      });
      expect(await see(offerId, price, buyer)).toEqual({
        priceFor: {
          unitPrice: { amount: '1.2345' },
          total: { amount: '123.45' },
          source: 'COMPANY_PRICE_LIST',
          tierMinimumQuantity: 50,
        },
      });
      for (const stranger of [other, as.anonymous(), as.operator(), given().agent]) {
        expect(await see(offerId, price, stranger)).toEqual({ priceFor: publicPrice });
      }
      const shown = await snapshotsOf(given(), offerId);
      expect(JSON.stringify(shown)).not.toContain('1234500');
    });

    test('a new list takes the place of the old one, and a late repeat of the old one does not', async () => {
      const offerId = await liveOffer(given());
      const buyer = as.member();
      const companyId = buyer.companyId as string;
      const unit = 'priceFor(quantity: 1) { unitPrice { amount } source }';
      const old = { id: newId(given().tables.priceListPrefix) };
      const entries = [{ offerId, tiers: [tier(1, '9')] }];
      expect((await setList(companyId, entries, old)).priceList.name).toBe(companyId);
      const named = await setList(companyId, [{ offerId, tiers: [tier(1, '7')] }], { name: 'A' });
      expect(named.priceList.name).toBe('A');
      await setList(companyId, entries, old);
      expect((await see(offerId, unit, buyer)).priceFor.unitPrice.amount).toBe('7.00');
      const reused = await setList(companyId, [], old);
      expect(reused.userErrors[0].code).toBe('ID_REUSED');
      const unnamed = await setList(companyId, [], { name: ' ' });
      expect(unnamed.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['name'] }]);
      expect((await setList(companyId, [])).priceList.name).toBe('A');
      expect((await see(offerId, unit, buyer)).priceFor.source).toBe('PUBLIC_TIER');
    });

    test('a list has its time, its currency, and offers of its vendor only', async () => {
      const { subgraph } = given();
      const offerId = await liveOffer(given());
      const buyer = as.member();
      const companyId = buyer.companyId as string;
      const now = subgraph.clock.now().getTime();
      const [validFrom, validUntil] = [now + 1000, now + 2000].map((t) =>
        new Date(t).toISOString(),
      );
      await setList(companyId, [{ offerId, tiers: [tier(1, '1')] }], { validFrom, validUntil });
      const source = async () =>
        (await see(offerId, 'priceFor(quantity: 1) { source }', buyer)).priceFor.source;
      expect(await source()).toBe('PUBLIC_TIER');
      subgraph.clock.advance(1000);
      expect(await source()).toBe('COMPANY_PRICE_LIST');
      subgraph.clock.advance(1000);
      expect(await source()).toBe('PUBLIC_TIER');

      const foreign = await setList(companyId, [
        { offerId: newId(given().tables.offerPrefix), tiers: [tier(1, '1')] },
      ]);
      expect(foreign.userErrors).toEqual([
        { code: 'NOT_FOUND', field: ['entries', '0', 'offerId'], params: null },
      ]);
      const dollars = await setList(companyId, [{ offerId, tiers: [tier(1, '1', 'USD')] }]);
      expect(dollars.userErrors[0]).toMatchObject({
        code: 'CURRENCY_MISMATCH',
        field: ['entries', '0', 'tiers'],
      });
      const ended = await setList(companyId, [], { validFrom: validUntil, validUntil: validFrom });
      expect(ended.userErrors[0]).toMatchObject({ field: ['validUntil'] });
    });

    test('no price for a quantity that cannot be ordered, nor by contract, nor of what is not live', async () => {
      const offerId = await liveOffer(given(), { minimumQuantity: 10, orderMultiple: 5 });
      const at = async (quantity: number) =>
        (await see(offerId, `priceFor(quantity: ${quantity}) { quantity }`)).priceFor;
      expect([await at(0), await at(5), await at(12), await at(-5)]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(await at(15)).toEqual({ quantity: 15 });
      const raised = async (quantity: number) =>
        (await see(offerId, `priceFor(quantity: ${quantity}, roundUp: true) { quantity }`))
          .priceFor;
      expect([await raised(0), await raised(5), await raised(12), await raised(15)]).toEqual([
        null,
        { quantity: 10 },
        { quantity: 15 },
        { quantity: 15 },
      ]);
      const contract = await liveOffer(given(), { kind: 'CONTRACT_ONLY' });
      expect(await see(contract, price)).toEqual({ priceFor: null });
      const draft = await draftOffer(given());
      expect(await see(draft, price)).toEqual({ priceFor: null });
    });
  });

  describe('what prices were', () => {
    const pass = () => given().subgraph.clock.advance(1000);
    const done = async (name: keyof OfferMarket['names'], input: object, selection: string) => {
      const answer = await mutate(name, input, selection);
      expect(answer.userErrors).toEqual([]);
      return answer;
    };
    const steps = async (offerId: string, by: Partial<Caller>, args = 'quantity: 10') => {
      const shown = await see(
        offerId,
        `priceSteps(${args}) { from unitPrice { amount } source }`,
        by,
      );
      return shown?.priceSteps?.map(
        ({ unitPrice, source }: { unitPrice: { amount: string } | null; source: string | null }) =>
          [unitPrice?.amount ?? null, source] as const,
      );
    };
    const history =
      'priceHistory(first: 20) { totalCount nodes { cause priceListName isOnRequest member { id } tiers { unitPrice { amount } } } }';

    test('a buyer sees what its own company would have paid, by lists since they were given to it', async () => {
      const { tables, vendorId, agent } = given();
      const offerId = await liveOffer(given(), { tiers: [tier(1, '3')] });
      const [first, late, other] = [as.member(), as.member(), as.member()];
      const listId = newId(tables.priceListPrefix);
      const list = { id: listId, vendorId, name: 'Partners', currencyCode: 'CNY', groupIds: [] };
      const entries = [{ offerId, tiers: [tier(1, '2')] }];
      pass();
      await done(
        'createPriceList',
        { ...list, companyIds: [first.companyId], entries },
        'priceList { id }',
      );
      pass();
      const set = [{ offerId, tiers: [tier(1, '1.8')] }];
      await done(
        'changeEntries',
        { priceListId: listId, set, removeOfferIds: [] },
        'priceList { id }',
      );
      pass();
      const companyIds = [first.companyId, late.companyId];
      await done('updatePriceList', { priceListId: listId, companyIds }, 'priceList { id }');
      pass();
      await done('update', { offerId, tiers: [tier(1, '4')] }, 'offer { id }');
      expect(await steps(offerId, first)).toEqual([
        ['3.00', 'PUBLIC_TIER'],
        ['2.00', 'COMPANY_PRICE_LIST'],
        ['1.80', 'COMPANY_PRICE_LIST'],
      ]);
      expect(await steps(offerId, late)).toEqual([
        ['3.00', 'PUBLIC_TIER'],
        ['1.80', 'COMPANY_PRICE_LIST'],
      ]);
      const open = [
        ['3.00', 'PUBLIC_TIER'],
        ['4.00', 'PUBLIC_TIER'],
      ];
      expect(await steps(offerId, other)).toEqual(open);
      expect(await steps(offerId, agent)).toEqual(open);
      const asLate = `quantity: 10, companyId: "${late.companyId}"`;
      expect(await steps(offerId, agent, asLate)).toEqual(await steps(offerId, late));
      expect(await steps(offerId, other, asLate)).toBeUndefined();
      expect(await steps(offerId, as.anonymous())).toBeUndefined();
      expect(await steps(offerId, other, 'quantity: 0')).toBeUndefined();
      pass();
      await done('endPriceList', { priceListId: listId }, 'priceList { id }');
      expect((await steps(offerId, first)).at(-1)).toEqual(['4.00', 'PUBLIC_TIER']);
      pass();
      await done('pause', { offerId }, 'offer { id }');
      await done('update', { offerId, tiers: [tier(1, '9')] }, 'offer { id }');
      expect(await steps(offerId, other)).toBeUndefined();
      pass();
      await done('update', { offerId, tiers: [tier(1, '5')] }, 'offer { id }');
      await done('publish', { offerId }, 'offer { id }');
      expect(await steps(offerId, other)).toEqual([...open, [null, null], ['5.00', 'PUBLIC_TIER']]);
      pass();
      await done('update', { offerId, kind: 'ON_REQUEST' }, 'offer { id }');
      expect((await steps(offerId, other)).at(-1)).toEqual([null, null]);

      for (const stranger of [other, first, as.anonymous()]) {
        expect(await see(offerId, history, stranger)).toEqual({ priceHistory: null });
      }
      const { priceHistory } = await see(offerId, history);
      expect(priceHistory.totalCount).toBe(10);
      const said = priceHistory.nodes.map(
        (node: {
          cause: string;
          priceListName: string | null;
          tiers: { unitPrice: { amount: string } }[];
        }) => [node.cause, node.priceListName, node.tiers[0]?.unitPrice.amount],
      );
      expect(said.reverse()).toEqual([
        ['SET', null, '3.00'],
        ['PUBLISHED', null, '3.00'],
        ['SET', 'Partners', '2.00'],
        ['SET', 'Partners', '1.80'],
        ['SET', null, '4.00'],
        ['TAKEN_DOWN', null, '4.00'],
        ['SET', null, '9.00'],
        ['SET', null, '5.00'],
        ['PUBLISHED', null, '5.00'],
        ['SET', null, '5.00'],
      ]);
      expect(priceHistory.nodes.map((n: { isOnRequest: boolean }) => n.isOnRequest)).toContain(
        true,
      );
      expect(priceHistory.nodes.at(-1).member).toEqual({ id: agent.memberId });
    });

    test('what prices were is told for the minimum quantity where none is said', async () => {
      const tiers = [tier(1, '4'), tier(20, '3'), tier(100, '2')];
      const offerId = await liveOffer(given(), { minimumQuantity: 20, tiers });
      const buyer = as.member();
      expect(await steps(offerId, buyer, 'companyId: null')).toEqual([['3.00', 'PUBLIC_TIER']]);
      expect(await steps(offerId, buyer, 'quantity: 100')).toEqual([['2.00', 'PUBLIC_TIER']]);
    });

    test('cost and margin are for who manages the vendor, exact and below nothing too', async () => {
      const offerId = await liveOffer(given(), {
        tiers: [tier(1, '3'), tier(100, '2'), tier(1000, '1')],
        cost: { amount: '2', currencyCode: 'CNY' },
      });
      const private_ = 'cost { amount } tierMargins { minimumQuantity basisPoints }';
      const whole = {
        cost: { amount: '2.00' },
        tierMargins: [
          { minimumQuantity: 1, basisPoints: 3333 },
          { minimumQuantity: 100, basisPoints: 0 },
          { minimumQuantity: 1000, basisPoints: -10000 },
        ],
      };
      for (const manager of [given().agent, as.operator()]) {
        expect(await see(offerId, private_, manager)).toEqual(whole);
      }
      const colleague = as.member(['PURCHASER'], given().companyId);
      for (const stranger of [
        as.member(),
        as.anonymous(),
        colleague,
        as.member(['SELLER_AGENT']),
      ]) {
        expect(await see(offerId, private_, stranger)).toEqual({ cost: null, tierMargins: null });
      }
      await done('update', { offerId, cost: null }, 'offer { id }');
      expect(await see(offerId, private_)).toEqual({ cost: null, tierMargins: null });
      const shown = await snapshotsOf(given(), offerId);
      expect(JSON.stringify(shown)).not.toMatch(/cost|margin/i);
    });
  });

  test('a page of offers is priced with as many statements as one offer', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) ids.push(await liveOffer(given()));
    const buyer = as.member();
    const { subgraph, agent, names, tables, vendorInput } = given();
    const entries = ids.map((offerId) => ({ offerId, tiers: [tier(1, '1')] }));
    const id = newId(tables.priceListPrefix);
    const input = { id, companyId: buyer.companyId, currencyCode: 'CNY', entries, ...vendorInput };
    await subgraph.mutate(agent, names.setPriceList, input, 'priceList { id }');
    const type = names.offerType;
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} {
      id vendor { name { en } } isLive priceFor(quantity: 3) { source } stock { state } allowedActions } } }`;
    const ask = (some: string[]) =>
      countStatements(given(), async () => {
        const r = some.map((offerId) => ({ __typename: type, id: offerId }));
        const { _entities } = await subgraph.ask(buyer, query, { r });
        for (const offer of _entities) expect(offer.priceFor.source).toBe('COMPANY_PRICE_LIST');
      });
    const one = await ask(ids.slice(0, 1));
    expect(one).toBeGreaterThanOrEqual(4);
    expect(await ask(ids)).toBe(one);
  });
}
