// Who may do what to offers, in store and in sellers alike; a refusal changes nothing.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  acting,
  countsOf,
  expectChecksHold,
  liveOffer,
  type OfferMarket,
  offerInput,
  tier,
} from './offer-market.js';

export function describeRights(given: () => OfferMarket): void {
  const { mutate, see } = acting(given);

  afterEach(() => expectChecksHold(given()));

  describe('rights', () => {
    const everything = (offerId: string): [keyof OfferMarket['names'], object, string][] => [
      ['create', offerInput(given()), 'offer { id }'],
      ['update', { offerId, leadTimeDays: 99 }, 'offer { id }'],
      ['publish', { offerId }, 'offer { id }'],
      ['pause', { offerId }, 'offer { id }'],
      ['withdraw', { offerId }, 'offer { id }'],
      ['adjust', { offerId, delta: 5, reason: 'Mine now' }, 'offer { id }'],
      [
        'setPriceList',
        {
          id: newId(given().tables.priceListPrefix),
          companyId: newId('com'),
          currencyCode: 'CNY',
          entries: [{ offerId, tiers: [tier(1, '1')] }],
          ...given().vendorInput,
        },
        'priceList { id }',
      ],
    ];
    const strangers = [
      ['a sales agent of another company', () => as.member(['SELLER_AGENT']), 'NOT_FOUND'],
      ['an administrator of another company', () => as.member(['COMPANY_ADMIN']), 'NOT_FOUND'],
      ['nobody', () => as.anonymous(), 'UNAUTHENTICATED'],
      [
        'a purchaser of its own company',
        () => as.member(['PURCHASER'], given().companyId),
        'FORBIDDEN',
      ],
    ] as const;

    test.each(strangers)('%s changes nothing', async (_, caller, code) => {
      const offerId = await liveOffer(given());
      const before = await countsOf(given(), offerId);
      const published = (await given().subgraph.published()).length;
      for (const [name, input, selection] of everything(offerId)) {
        const answer = await mutate(name, input, selection, caller());
        expect({ name, code: answer.userErrors[0]?.code }).toEqual({ name, code });
      }
      expect(await countsOf(given(), offerId)).toEqual(before);
      expect((await given().subgraph.published()).length).toBe(published);
      const shown = await see(offerId, 'state leadTimeDays allowedActions', caller());
      expect(shown).toEqual({ state: 'LIVE', leadTimeDays: null, allowedActions: [] });
    });

    test('internal operations answer siblings alone', async () => {
      const { subgraph, names, agent } = given();
      const internal = [names.reserve, names.commit, names.release, names.releaseLines];
      for (const name of internal) {
        const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
        const query = `mutation ($input: ${input}!) { ${name}(input: $input) { userErrors { code } } }`;
        const some = {
          purchaseId: newId('pur'),
          ...(name === names.reserve
            ? { buyerCompanyId: newId('com'), until: '2030-01-01T00:00:00Z', lines: [] }
            : {}),
          ...(name === names.releaseLines ? { orderId: newId('ord'), lineIds: [] } : {}),
        };
        for (const caller of [agent, as.operator(), as.anonymous()]) {
          const answer = await subgraph.answer(caller, query, { input: some });
          expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
        }
      }
    });
  });
}
