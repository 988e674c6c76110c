// What holds for price lists kept by hand, in store and in sellers alike: whom they are for, which one is
// asked first, what is told of them and to whom.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  acting,
  expectChecksHold,
  line,
  liveOffer,
  money,
  type OfferMarket,
  reserve,
  tier,
} from './offer-market.js';

type Name = keyof OfferMarket['names'];

export function describePriceLists(given: () => OfferMarket): void {
  const { mutate, see } = acting(given);
  const done = async (name: Name, input: object, selection: string) => {
    const answer = await mutate(name, input, selection);
    expect(answer.userErrors).toEqual([]);
    return answer;
  };
  const newList = (over: object = {}) => ({
    id: newId(given().tables.priceListPrefix),
    vendorId: given().vendorId,
    name: 'Spring prices',
    currencyCode: 'CNY',
    companyIds: [],
    groupIds: [],
    entries: [],
    ...over,
  });
  const open = async (over: object = {}) => {
    const input = newList(over);
    await done('createPriceList', input, 'priceList { id }');
    return input.id as string;
  };
  const newGroup = async (companyIds: (string | undefined)[]) => {
    const id = newId(given().tables.groupPrefix);
    const input = { id, vendorId: given().vendorId, name: 'Distributors', companyIds };
    await done('setGroup', input, 'customerGroup { id }');
    return id;
  };
  const entry = (offerId: string, amount: string, minimum = 1) => ({
    offerId,
    tiers: [tier(minimum, amount)],
  });
  const onRequest = (offerId: string) => ({ offerId, tiers: [], isOnRequest: true });
  const priceOf = async (offerId: string, by: Partial<Caller>, quantity = 1) => {
    const selection = `priceFor(quantity: ${quantity}) { unitPrice { amount } source }`;
    const { priceFor } = await see(offerId, selection, by);
    return priceFor && [priceFor.unitPrice.amount, priceFor.source];
  };
  const explain = async (offerId: string, by: Partial<Caller>, over = '', quantity = 10) => {
    const selection = `priceExplanation(quantity: ${quantity} ${over}) { unitPrice { amount } total { amount }
      candidates { source outcome priceListName unitPrice { amount } } }`;
    return (await see(offerId, selection, by)).priceExplanation;
  };

  afterEach(() => expectChecksHold(given()));

  describe('price lists kept by hand', () => {
    test('a company pays by its own lists before its groups, each by priority; others pay as before', async () => {
      const offerId = await liveOffer(given());
      const [buyer, colleague, other] = [as.member(), as.member(), as.member()];
      const groupId = await newGroup([buyer.companyId, colleague.companyId]);
      await open({ groupIds: [groupId], priority: 5, entries: [entry(offerId, '1.5')] });
      const cheap = await open({
        groupIds: [groupId],
        priority: 6,
        entries: [entry(offerId, '1')],
      });
      expect(await priceOf(offerId, buyer)).toEqual(['1.50', 'GROUP_PRICE_LIST']);
      const own = await open({
        companyIds: [buyer.companyId],
        priority: 900,
        entries: [entry(offerId, '1.8', 5)],
      });
      // The own list begins at five units; below, the groups' lists are asked.
      expect(await priceOf(offerId, buyer, 4)).toEqual(['1.50', 'GROUP_PRICE_LIST']);
      expect(await priceOf(offerId, buyer, 5)).toEqual(['1.80', 'COMPANY_PRICE_LIST']);
      expect(await priceOf(offerId, colleague, 5)).toEqual(['1.50', 'GROUP_PRICE_LIST']);
      expect(await priceOf(offerId, other, 5)).toEqual(['2.50', 'PUBLIC_TIER']);
      expect(await priceOf(offerId, given().agent, 5)).toEqual(['2.50', 'PUBLIC_TIER']);
      await done('updatePriceList', { priceListId: cheap, priority: 1 }, 'priceList { priority }');
      expect(await priceOf(offerId, colleague)).toEqual(['1.00', 'GROUP_PRICE_LIST']);
      await done('endPriceList', { priceListId: own }, 'priceList { state }');
      expect(await priceOf(offerId, buyer, 5)).toEqual(['1.00', 'GROUP_PRICE_LIST']);
      const group = { id: groupId, vendorId: given().vendorId, name: 'D', companyIds: [] };
      const emptied = await done('setGroup', group, 'customerGroup { name companyCount }');
      expect(emptied.customerGroup).toEqual({ name: 'D', companyCount: 0 });
      expect(await priceOf(offerId, buyer, 5)).toEqual(['2.50', 'PUBLIC_TIER']);
    });

    test('its prices are changed one by one, and it says no more when it has ended', async () => {
      const [a, b] = [await liveOffer(given()), await liveOffer(given())];
      const buyer = as.member();
      const id = await open({
        companyIds: [buyer.companyId],
        entries: [entry(a, '1'), entry(b, '1')],
      });
      const changed = await done(
        'changeEntries',
        { priceListId: id, set: [entry(a, '0.9')], removeOfferIds: [b] },
        'priceList { entryCount entries(first: 5) { totalCount nodes { offer { id } isOnRequest tiers { unitPrice { amount } } } } }',
      );
      expect(changed.priceList).toEqual({
        entryCount: 1,
        entries: {
          totalCount: 1,
          nodes: [
            { offer: { id: a }, isOnRequest: false, tiers: [{ unitPrice: { amount: '0.90' } }] },
          ],
        },
      });
      expect(await priceOf(a, buyer)).toEqual(['0.90', 'COMPANY_PRICE_LIST']);
      expect(await priceOf(b, buyer)).toEqual(['2.50', 'PUBLIC_TIER']);
      await done('endPriceList', { priceListId: id }, 'priceList { state }');
      for (const [name, rest] of [
        ['changeEntries', { set: [], removeOfferIds: [] }],
        ['updatePriceList', { name: 'Again' }],
        ['endPriceList', {}],
      ] as const) {
        const answer = await mutate(name, { priceListId: id, ...rest }, 'priceList { id }');
        expect(answer.userErrors[0]).toMatchObject({ code: 'PRICE_LIST_ENDED' });
      }
      const em = given().subgraph.running.database.em.fork();
      const where = { priceListId: id } as never;
      const history = await em.find(given().tables.PriceRecord, where, { orderBy: { id: 'asc' } });
      expect(history.map(({ offerId, cause }) => [offerId, cause])).toEqual([
        [a, 'SET'],
        [b, 'SET'],
        [a, 'SET'],
        [b, 'REMOVED'],
      ]);
    });

    test('a price on request is no price, and what cannot be is refused', async () => {
      const offerId = await liveOffer(given());
      const buyer = as.member();
      await open({ companyIds: [buyer.companyId], entries: [onRequest(offerId)] });
      expect(await priceOf(offerId, buyer)).toBeNull();
      const refused = await reserve(given(), [line(offerId, 1)], {
        buyerCompanyId: buyer.companyId,
      });
      expect(refused.refusals).toMatchObject([{ code: 'ON_REQUEST' }]);
      const asked = await liveOffer(given(), { kind: 'ON_REQUEST' });
      const tiers = 'tiers { minimumQuantity }';
      expect(await see(asked, tiers, buyer)).toEqual({ tiers: [] });
      expect((await see(asked, tiers)).tiers).toHaveLength(2);
      expect(await priceOf(asked, as.anonymous())).toBeNull();
      await open({ companyIds: [buyer.companyId], entries: [entry(asked, '3')] });
      expect(await priceOf(asked, buyer)).toEqual(['3.00', 'COMPANY_PRICE_LIST']);

      const both = { ...onRequest(offerId), tiers: [tier(1, '1')] };
      const bad = [
        [newList({ entries: [both] }), ['entries', '0', 'tiers']],
        [newList({ companyIds: ['nobody'] }), ['companyIds', '0']],
        [newList({ groupIds: [newId(given().tables.groupPrefix)] }), ['groupIds', '0']],
        [newList({ priority: -1 }), ['priority']],
        [newList({ name: ' ' }), ['name']],
        [newList({ validUntil: '2020-01-01T00:00:00Z' }), ['validUntil']],
      ] as const;
      for (const [input, field] of bad) {
        const answer = await mutate('createPriceList', input, 'priceList { id }');
        expect(answer.userErrors[0]).toMatchObject({ field });
      }
    });

    test('why a price is what it is, for the company it concerns, the vendor and the operator', async () => {
      const offerId = await liveOffer(given(), { cost: money('1.1') });
      const buyer = as.member();
      const companyIds = [buyer.companyId];
      const groupId = await newGroup(companyIds);
      await open({ name: 'Own', companyIds, entries: [entry(offerId, '1.8')] });
      await open({ name: 'Big', companyIds, priority: 1, entries: [entry(offerId, '1', 500)] });
      await open({ name: 'Group', groupIds: [groupId], entries: [entry(offerId, '1.7')] });
      const validFrom = new Date(given().subgraph.clock.now().getTime() + 86_400_000).toISOString();
      await open({ name: 'Next', companyIds, validFrom, entries: [entry(offerId, '1.9')] });
      const rows = [
        ['Big', 'COMPANY_PRICE_LIST', 'QUANTITY_NOT_REACHED', null],
        ['Own', 'COMPANY_PRICE_LIST', 'WON', '1.80'],
        ['Group', 'GROUP_PRICE_LIST', 'ASKED_LATER', '1.70'],
        [null, 'PUBLIC_TIER', 'ASKED_LATER', '2.50'],
        ['Next', 'COMPANY_PRICE_LIST', 'NOT_YET_VALID', '1.90'],
      ] as const;
      const candidates = (isBuyer: boolean) =>
        rows
          .filter(([, , outcome]) => !isBuyer || outcome !== 'NOT_YET_VALID')
          .map(([priceListName, source, outcome, amount]) => ({
            priceListName: isBuyer ? null : priceListName,
            source,
            outcome,
            unitPrice: amount && { amount },
          }));
      const whole = { unitPrice: { amount: '1.80' }, total: { amount: '18.00' } };
      expect(await explain(offerId, buyer)).toEqual({ ...whole, candidates: candidates(true) });
      const named = `companyId: "${buyer.companyId}"`;
      for (const manager of [given().agent, as.operator()]) {
        const told = await explain(offerId, manager, named);
        expect(told).toEqual({ ...whole, candidates: candidates(false) });
      }
      for (const stranger of [as.member(['SELLER_AGENT']), as.anonymous()]) {
        expect(await explain(offerId, stranger, named)).toBeNull();
      }
      const stranger = await explain(offerId, as.member());
      expect(stranger.candidates).toHaveLength(1);
      expect(await explain(offerId, buyer, '', 0)).toBeNull();
      const cost = 'cost { amount }';
      expect(await see(offerId, cost)).toEqual({
        cost: { amount: '1.10' },
      });
      expect(await see(offerId, cost, buyer)).toEqual({ cost: null });
    });

    test('an order below its vendor’s minimum is refused as a whole; a group may have a lower one', async () => {
      const { vendorId } = given();
      const [a, b] = [await liveOffer(given()), await liveOffer(given())];
      const [buyer, friend] = [as.member(), as.member()];
      const groupId = await newGroup([friend.companyId]);
      const minimum = (amount: string | null, over: object = {}) =>
        done(
          'setMinimum',
          { vendorId, currencyCode: 'CNY', minimum: amount && money(amount), ...over },
          'userErrors { code }',
        );
      await minimum('100');
      await minimum('20', { groupId });
      const buy = (companyId: string | undefined, quantity: number) =>
        reserve(given(), [line(a, quantity), line(b, quantity)], { buyerCompanyId: companyId });
      const refused = await buy(buyer.companyId, 10);
      const params = { minimum: '100.00', total: '50.00', currencyCode: 'CNY' };
      expect(refused.refusals.map((r: { code: string }) => r.code)).toEqual([
        'BELOW_ORDER_VALUE',
        'BELOW_ORDER_VALUE',
      ]);
      expect(refused.refusals[0].params).toEqual(params);
      expect(await buy(buyer.companyId, 20)).toMatchObject({ outcome: 'RESERVED' });
      expect(await buy(friend.companyId, 4)).toMatchObject({ outcome: 'RESERVED' });
      await minimum(null, { groupId });
      await minimum(null);
      expect(await buy(buyer.companyId, 1)).toMatchObject({ outcome: 'RESERVED' });
    });

    test('nobody else sees or changes anything of them', async () => {
      const offerId = await liveOffer(given());
      const buyer = as.member();
      const groupId = await newGroup([buyer.companyId]);
      const id = await open({ groupIds: [groupId], entries: [entry(offerId, '1.23')] });
      const { subgraph, names, vendorId } = given();
      const type = names.createPriceList.replace('create', '');
      const owner = type.startsWith('Store') ? 'BusinessUnit' : 'Seller';
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on ${type} { name } ... on ${owner} { priceLists { nodes { id } }
          customerGroups { nodes { id } } orderMinimums { amount { amount } } ownOffers { totalCount } } } }`;
      const r = [
        { __typename: type, id },
        { __typename: owner, id: vendorId },
      ];
      const nothing = {
        priceLists: null,
        customerGroups: null,
        orderMinimums: null,
        ownOffers: null,
      };
      const strangers = [
        [as.anonymous(), 'UNAUTHENTICATED'],
        [buyer, 'NOT_FOUND'],
        [as.member(['SELLER_AGENT']), 'NOT_FOUND'],
        [as.member(['PURCHASER'], given().companyId), 'FORBIDDEN'],
      ] as const;
      for (const [caller, code] of strangers) {
        const { _entities } = await subgraph.ask(caller, query, { r });
        expect(_entities).toEqual([null, nothing]);
        const group = { id: groupId, vendorId, name: 'Mine', companyIds: [] };
        const tries: [Name, object][] = [
          ['createPriceList', newList()],
          ['updatePriceList', { priceListId: id, name: 'Mine' }],
          ['changeEntries', { priceListId: id, set: [], removeOfferIds: [offerId] }],
          ['endPriceList', { priceListId: id }],
          ['setGroup', group],
          ['setMinimum', { vendorId, currencyCode: 'CNY', minimum: money('1') }],
        ];
        for (const [name, input] of tries) {
          const answer = await mutate(name, input, 'userErrors { code }', caller);
          expect({ name, code: answer.userErrors[0]?.code }).toEqual({ name, code });
        }
      }
      expect(await priceOf(offerId, buyer)).toEqual(['1.23', 'GROUP_PRICE_LIST']);
      const { _entities } = await subgraph.ask(given().agent, query, { r });
      expect(_entities[0]).toEqual({ name: 'Spring prices' });
      expect(_entities[1].priceLists.nodes[0]).toEqual({ id });
    });
  });
}
