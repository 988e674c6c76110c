// What holds for prices in store and in sellers alike: whose they are, and who ever sees them.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  countStatements,
  draftOffer,
  expectChecksHold,
  liveOffer,
  type OfferMarket,
  seeOffer,
  snapshotsOf,
  tier,
} from './offer-market.js';

export function describePrices(given: () => OfferMarket): void {
  const mutate = (
    name: keyof OfferMarket['names'],
    input: object,
    selection: string,
    by?: object,
  ) => {
    const { subgraph, agent, names } = given();
    return subgraph.mutate(by ?? agent, names[name], input, selection);
  };
  const see = (offerId: string, selection: string, by: Partial<Caller> = given().agent) =>
    seeOffer(given(), by, offerId, selection);

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
      const contract = await liveOffer(given(), { kind: 'CONTRACT_ONLY' });
      expect(await see(contract, price)).toEqual({ priceFor: null });
      const draft = await draftOffer(given());
      expect(await see(draft, price)).toEqual({ priceFor: null });
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
