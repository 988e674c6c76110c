// What holds for bulk changes of prices, in store and in sellers alike: what the preview shows is what is
// done, from the instant on, and taking it back takes back what nobody touched since.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedTiers } from '../price-changes/changed-tiers.js';
import {
  expectChecksHold,
  liveOffer,
  money,
  type OfferMarket,
  seeOffer,
  snapshotsOf,
  sweep,
  tier,
} from './offer-market.js';

export function describePriceChanges(given: () => OfferMarket): void {
  const mutate = (name: keyof OfferMarket['names'], input: object, by?: object) => {
    const { subgraph, agent, names } = given();
    const selection =
      name === 'update' ? 'offer { id }' : 'priceChange { id state priceCount belowCostCount }';
    return subgraph.mutate(by ?? agent, names[name], input, selection);
  };
  const prices = async (offerId: string) => {
    const { tiers } = await seeOffer(
      given(),
      as.anonymous(),
      offerId,
      'tiers { unitPrice { amount } }',
    );
    return tiers.map((t: { unitPrice: { amount: string } }) => t.unitPrice.amount);
  };
  const preview = async (change: object, by: object = given().agent) => {
    const { subgraph, names, vendorId } = given();
    const owner = names.create.includes('Store') ? 'BusinessUnit' : 'Seller';
    const query = `query ($r: [_Any!]!, $change: PriceChangeTermsInput!) { _entities(representations: $r) {
      ... on ${owner} { priceChangePreview(change: $change) { priceCount belowCostCount
        rows { offer { id } isBelowCost afterTiers { unitPrice { amount } } } } } } }`;
    const r = [{ __typename: owner, id: vendorId }];
    return (await subgraph.ask(by, query, { r, change }))._entities[0].priceChangePreview;
  };
  const carryOut = () => sweep(given(), 'carry-out-price-changes');
  const newChange = (over: object) => ({
    id: newId(given().tables.priceChangePrefix),
    vendorId: given().vendorId,
    percentBasisPoints: 300,
    decimalPlaces: 4,
    ...over,
  });

  afterEach(() => expectChecksHold(given()));

  describe('bulk changes of prices', () => {
    test('from an instant on, as previewed; and back, where nobody touched the price since', async () => {
      const text = String(newId('sku' as never));
      const a = await liveOffer(given(), { vendorSku: `${text}-a`, cost: money('2.1') });
      const b = await liveOffer(given(), { vendorSku: `${text}-b` });
      const other = await liveOffer(given(), { vendorSku: 'other' });
      const terms = { text: text.toLowerCase(), percentBasisPoints: 300, decimalPlaces: 4 };
      expect(await preview(terms)).toEqual({
        priceCount: 2,
        belowCostCount: 1,
        rows: [
          [a, true],
          [b, false],
        ].map(([id, isBelowCost]) => ({
          offer: { id },
          isBelowCost,
          afterTiers: [{ unitPrice: { amount: '2.575' } }, { unitPrice: { amount: '2.06' } }],
        })),
      });
      const { clock } = given().subgraph;
      const effectiveAt = new Date(clock.now().getTime() + 1000).toISOString();
      const input = newChange({ ...terms, effectiveAt, expectedPriceCount: 2 });
      const made = { id: input.id, state: 'SCHEDULED', priceCount: 2, belowCostCount: 1 };
      expect((await mutate('schedulePrices', input)).priceChange).toEqual(made);
      expect((await mutate('schedulePrices', input)).priceChange).toEqual(made);
      await carryOut();
      expect(await prices(a)).toEqual(['2.50', '2.00']);
      clock.advance(1000);
      await carryOut();
      expect([await prices(a), await prices(other)]).toEqual([
        ['2.575', '2.06'],
        ['2.50', '2.00'],
      ]);
      await sweep(given(), 'tell-changes');
      const told = (await snapshotsOf(given(), b)).at(-1);
      expect(told.tiers[0].unitPriceMillionths).toBe('2575000');
      await mutate('update', { offerId: b, tiers: [tier(1, '3')] });
      const undo = { priceChangeId: input.id };
      expect((await mutate('undoPrices', undo)).priceChange.state).toBe('UNDOING');
      await carryOut();
      await carryOut();
      expect([await prices(a), await prices(b)]).toEqual([['2.50', '2.00'], ['3.00']]);
      const again = await mutate('undoPrices', undo);
      expect(again.userErrors[0]).toMatchObject({
        code: 'PRICE_CHANGE_NOT_UNDOABLE',
        params: { state: 'UNDONE' },
      });
      const em = given().subgraph.running.database.em.fork();
      const history = await em.find(
        given().tables.PriceRecord,
        { offerId: a },
        { orderBy: { id: 'asc' } },
      );
      const causes = ['SET', 'PUBLISHED', 'CHANGED_IN_BULK', 'TAKEN_BACK'];
      expect(history.map(({ cause }) => cause)).toEqual(causes);
    });

    test('in a list alone; called off before its instant; refused when the preview is no longer true', async () => {
      const text = String(newId('sku' as never));
      const offerId = await liveOffer(given(), { vendorSku: text });
      const buyer = as.member();
      const { subgraph, agent, names, tables, vendorId } = given();
      const list = {
        id: newId(tables.priceListPrefix),
        vendorId,
        name: 'Own',
        currencyCode: 'CNY',
        companyIds: [buyer.companyId],
        groupIds: [],
        entries: [{ offerId, tiers: [tier(1, '1')] }],
      };
      await subgraph.mutate(agent, names.createPriceList, list, 'priceList { id }');
      const terms = { priceListId: list.id, text, percentBasisPoints: -500 };
      const stale = newChange({ ...terms, expectedPriceCount: 7 });
      const refused = await mutate('schedulePrices', stale);
      expect(refused.userErrors[0].code).toBe('PRICES_CHANGED_MEANWHILE');
      const later = new Date(subgraph.clock.now().getTime() + 60_000).toISOString();
      const off = newChange({ ...terms, effectiveAt: later });
      await mutate('schedulePrices', off);
      const called = await mutate('undoPrices', { priceChangeId: off.id });
      expect(called.priceChange.state).toBe('CANCELLED');
      await mutate('schedulePrices', newChange(terms));
      subgraph.clock.advance(120_000);
      await carryOut();
      const own = await seeOffer(
        given(),
        buyer,
        offerId,
        'priceFor(quantity: 1) { unitPrice { amount } }',
      );
      expect(own.priceFor.unitPrice.amount).toBe('0.95');
      expect(await prices(offerId)).toEqual(['2.50', '2.00']);
    });

    test('nobody else previews, makes or takes back one', async () => {
      const text = String(newId('sku' as never));
      const offerId = await liveOffer(given(), { vendorSku: text });
      const input = newChange({ text });
      await mutate('schedulePrices', input);
      for (const [caller, code] of [
        [as.anonymous(), 'UNAUTHENTICATED'],
        [as.member(['SELLER_AGENT']), 'NOT_FOUND'],
        [as.member(['PURCHASER'], given().companyId), 'FORBIDDEN'],
      ] as const) {
        expect(await preview({ text, percentBasisPoints: 1, decimalPlaces: 6 }, caller)).toBeNull();
        const made = await mutate('schedulePrices', newChange({ text }), caller);
        const undone = await mutate('undoPrices', { priceChangeId: input.id }, caller);
        expect([made.userErrors[0].code, undone.userErrors[0].code]).toEqual([code, code]);
      }
      await carryOut();
      expect(await prices(offerId)).toEqual(['2.575', '2.06']);
      for (const [over, field] of [
        [{ percentBasisPoints: 0 }, 'percentBasisPoints'],
        [{ percentBasisPoints: -10_000 }, 'percentBasisPoints'],
        [{ decimalPlaces: 7 }, 'decimalPlaces'],
        [{ text: 'nothing has this' }, 'text'],
        [{ effectiveAt: '2020-01-01T00:00:00Z' }, 'effectiveAt'],
      ] as const) {
        const answer = await mutate('schedulePrices', newChange({ text, ...over }));
        expect(answer.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', field: [field] });
      }
    });

    test('a changed price is the nearest one with so many places, and never nothing', () => {
      const share = fc.integer({ min: -9_900, max: 100_000 });
      const places = fc.integer({ min: 0, max: 6 });
      fc.assert(
        fc.property(fc.bigInt(1n, 10n ** 12n), share, places, (price, bp, decimalPlaces) => {
          const before = [{ minimumQuantity: 1, unitPriceMillionths: price.toString() }];
          const [after] = changedTiers(before, { percentBasisPoints: bp, decimalPlaces });
          const got = BigInt(after?.unitPriceMillionths ?? 0);
          const step = 10n ** BigInt(6 - decimalPlaces);
          const off = got * 10_000n - price * BigInt(10_000 + bp);
          const isNearest = (off < 0n ? -off : off) * 2n <= step * 10_000n;
          expect(got % step === 0n && got > 0n && (isNearest || got === step)).toBe(true);
        }),
      );
    });
  });
}
