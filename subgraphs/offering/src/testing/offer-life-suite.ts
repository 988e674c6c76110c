// What holds for offers in store and in sellers alike: their life, their terms and their stock.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type OfferState, offerStates } from '../offers/offer-states.js';
import {
  acting,
  countsOf,
  draftOffer,
  expectChecksHold,
  line,
  liveOffer,
  money,
  type OfferMarket,
  offerInput,
  reserve,
  snapshotsOf,
  sweep,
  tier,
} from './offer-market.js';

const stateSelection = 'offer { state isLive }';

const steps = { publish: 'LIVE', pause: 'PAUSED', withdraw: 'WITHDRAWN' } as const;
type Step = keyof typeof steps;

export function describeOfferLife(given: () => OfferMarket): void {
  const { mutate, see } = acting(given);

  afterEach(() => expectChecksHold(given()));

  describe('the life of an offer', () => {
    test('a draft is seen by its company and the operator alone, and told to nobody as live', async () => {
      const input = offerInput(given(), { leadTimeDays: 3, vendorSku: ' A-1 ' });
      const selection = `offer {
        id product { id } vendor { id } kind tiers { minimumQuantity unitPrice { amount currencyCode } }
        minimumQuantity orderMultiple leadTimeDays stock { isTracked availableQuantity state }
        validUntil isLive state vendorSku allowedActions }`;
      const first = await mutate('create', input, selection);
      expect(first).toEqual({
        offer: {
          id: input.id,
          product: { id: input.productId },
          vendor: { id: given().vendorId },
          kind: 'FIXED_PRICE',
          tiers: [
            { minimumQuantity: 1, unitPrice: money('2.50') },
            { minimumQuantity: 100, unitPrice: money('2.00') },
          ],
          minimumQuantity: 1,
          orderMultiple: 1,
          leadTimeDays: 3,
          stock: { isTracked: true, availableQuantity: 100, state: 'IN_STOCK' },
          validUntil: null,
          isLive: false,
          state: 'DRAFT',
          vendorSku: 'A-1',
          allowedActions: ['UPDATE', 'PUBLISH', 'WITHDRAW', 'ADJUST_STOCK'],
        },
        userErrors: [],
      });
      const seen = { id: input.id };
      expect(await see(input.id, 'id')).toEqual(seen);
      expect(await see(input.id, 'id', as.member(['PURCHASER'], given().companyId))).toEqual(seen);
      expect(await see(input.id, 'id', as.operator())).toEqual(seen);
      expect(await see(input.id, 'id', as.member(['SELLER_AGENT']))).toBeNull();
      expect(await see(input.id, 'id', as.anonymous())).toBeNull();
      expect(await snapshotsOf(given(), input.id)).toMatchObject([{ version: 1, isLive: false }]);
    });

    test('the same id with the same content is the same offer, with other content it is refused', async () => {
      const input = offerInput(given());
      await mutate('create', input, 'offer { id }');
      expect((await mutate('create', input, 'offer { id }')).offer).toEqual({ id: input.id });
      const other = await mutate('create', { ...input, leadTimeDays: 9 }, 'offer { id }');
      expect(other).toEqual({
        offer: null,
        userErrors: [{ code: 'ID_REUSED', field: ['id'], params: null }],
      });
      expect(await see(input.id, 'leadTimeDays')).toEqual({ leadTimeDays: null });
      expect(await snapshotsOf(given(), input.id)).toHaveLength(1);
    });

    const ways: Record<OfferState, Step[]> = {
      DRAFT: [],
      LIVE: ['publish'],
      PAUSED: ['publish', 'pause'],
      WITHDRAWN: ['withdraw'],
    };
    const square = offerStates.all.flatMap((from) =>
      (Object.keys(steps) as Step[]).map((step): [OfferState, Step, boolean] => [
        from,
        step,
        offerStates.can(from, steps[step]),
      ]),
    );
    test.each(square)('from %s: %s is allowed: %s', async (from, step, isAllowed) => {
      const offerId = await draftOffer(given());
      for (const way of ways[from]) await mutate(way, { offerId }, stateSelection);
      const before = await snapshotsOf(given(), offerId);
      const answer = await mutate(step, { offerId }, stateSelection);
      const after = await snapshotsOf(given(), offerId);
      if (isAllowed) {
        const state = steps[step];
        expect(answer).toEqual({ offer: { state, isLive: state === 'LIVE' }, userErrors: [] });
        expect(after.at(-1)).toMatchObject({ state, version: before.at(-1).version + 1 });
      } else {
        expect(answer.userErrors).toEqual([
          {
            code: 'OFFER_NOT_CHANGEABLE',
            field: null,
            params: { action: step.toUpperCase(), state: from },
          },
        ]);
        expect(await see(offerId, 'state')).toEqual({ state: from });
        expect(after).toEqual(before);
      }
    });

    test('nothing is written into a withdrawn offer', async () => {
      const offerId = await draftOffer(given());
      await mutate('withdraw', { offerId }, stateSelection);
      const code = 'OFFER_NOT_CHANGEABLE';
      const updated = await mutate('update', { offerId, leadTimeDays: 1 }, 'offer { id }');
      expect(updated.userErrors[0].code).toBe(code);
      const adjusted = await mutate('adjust', { offerId, delta: 1, reason: 'x' }, 'offer { id }');
      expect(adjusted.userErrors[0].code).toBe(code);
      expect(await see(offerId, 'leadTimeDays allowedActions stock { availableQuantity }')).toEqual(
        {
          leadTimeDays: null,
          allowedActions: [],
          stock: { availableQuantity: 100 },
        },
      );
    });

    test('it ends by itself when its validity is over, and the others hear of it', async () => {
      const { subgraph } = given();
      const until = new Date(subgraph.clock.now().getTime() + 3_600_000);
      const offerId = await liveOffer(given(), { validUntil: until.toISOString() });
      expect(await see(offerId, 'isLive', as.anonymous())).toEqual({ isLive: true });
      await sweep(given(), 'tell-changes');
      const before = await snapshotsOf(given(), offerId);
      subgraph.clock.set(until);
      expect(await see(offerId, 'isLive', as.anonymous())).toBeNull();
      expect(await see(offerId, 'isLive state')).toEqual({ isLive: false, state: 'LIVE' });
      const { refusals } = await reserve(given(), [line(offerId, 1)]);
      expect(refusals.map((r: { code: string }) => r.code)).toEqual(['NOT_LIVE']);
      await sweep(given(), 'tell-changes');
      const after = await snapshotsOf(given(), offerId);
      expect(after).toHaveLength(before.length + 1);
      expect(after.at(-1)).toMatchObject({ isLive: false, version: before.at(-1).version + 1 });
      await mutate('pause', { offerId }, stateSelection);
      const again = await mutate('publish', { offerId }, stateSelection);
      expect(again.userErrors).toEqual([
        { code: 'OFFER_EXPIRED', field: ['offerId'], params: { validUntil: until.toISOString() } },
      ]);
    });
  });

  describe('terms', () => {
    test('what is given changes, what is left out stays, null clears', async () => {
      const offerId = await liveOffer(given(), { leadTimeDays: 5, vendorSku: 'K' });
      const { version } = await countsOf(given(), offerId);
      const input = { offerId, tiers: [tier(1, '0.0007')], leadTimeDays: null, orderMultiple: 5 };
      const answer = await mutate(
        'update',
        input,
        'offer { leadTimeDays vendorSku orderMultiple minimumQuantity tiers { unitPrice { amount } } }',
      );
      expect(answer).toEqual({
        offer: {
          leadTimeDays: null,
          vendorSku: 'K',
          orderMultiple: 5,
          minimumQuantity: 1,
          tiers: [{ unitPrice: { amount: '0.0007' } }],
        },
        userErrors: [],
      });
      expect((await snapshotsOf(given(), offerId)).at(-1)).toMatchObject({
        version: version + 1,
        tiers: [{ minimumQuantity: 1, unitPriceMillionths: '700' }],
        orderMultiple: 5,
        isLive: true,
      });
    });

    const far = 'CURRENCY_MISMATCH';
    test.each([
      [{ tiers: [] }, 'INVALID_INPUT', ['tiers'], { reason: 'EMPTY' }],
      [
        { tiers: [tier(1, '1', 'USD')] },
        far,
        ['tiers'],
        { currencyCode: 'USD', expectedCurrencyCode: 'CNY' },
      ],
      [
        { tiers: [tier(10, '1')] },
        'INVALID_INPUT',
        ['tiers', '0', 'minimumQuantity'],
        { reason: 'ABOVE_SMALLEST_ORDER', minimumQuantity: 10, smallestOrderQuantity: 1 },
      ],
      [
        { orderMultiple: 0 },
        'INVALID_INPUT',
        ['orderMultiple'],
        { reason: 'OUT_OF_RANGE', value: 0, minimum: 1, maximum: 1_000_000_000 },
      ],
      [
        { leadTimeDays: -1 },
        'INVALID_INPUT',
        ['leadTimeDays'],
        { reason: 'OUT_OF_RANGE', value: -1, minimum: 0, maximum: 3650 },
      ],
      [
        { validUntil: '2020-01-01T00:00:00Z' },
        'INVALID_INPUT',
        ['validUntil'],
        { reason: 'IN_THE_PAST', value: '2020-01-01T00:00:00.000Z' },
      ],
    ])('%j is refused and nothing changes', async (wrong, code, field, params) => {
      const offerId = await draftOffer(given());
      const before = await countsOf(given(), offerId);
      const answer = await mutate('update', { offerId, ...wrong }, 'offer { id }');
      expect(answer).toEqual({ offer: null, userErrors: [{ code, field, params }] });
      expect(await countsOf(given(), offerId)).toEqual(before);
      expect(await snapshotsOf(given(), offerId)).toHaveLength(1);
    });
  });

  describe('stock', () => {
    test('is counted up and down with a reason, once for an id, and told', async () => {
      const offerId = await liveOffer(given());
      const selection = 'offer { stock { availableQuantity state } }';
      const input = { id: newId('mov'), offerId, delta: -95, reason: 'Counted again' };
      const first = await mutate('adjust', input, selection);
      const stock = { availableQuantity: 5, state: 'LOW_STOCK' };
      expect(first).toEqual({ offer: { stock }, userErrors: [] });
      expect((await mutate('adjust', input, selection)).offer).toEqual({ stock });
      const other = await mutate('adjust', { ...input, delta: -1 }, selection);
      expect(other.userErrors[0].code).toBe('ID_REUSED');
      const told = await snapshotsOf(given(), offerId);
      expect(told.at(-1)).toMatchObject({ availableQuantity: 5, stockState: 'LOW_STOCK' });
      expect(told.map((s) => s.version)).toEqual([...new Set(told.map((s) => s.version))].sort());
    });

    test('what is held cannot be counted away', async () => {
      const offerId = await liveOffer(given());
      await reserve(given(), [line(offerId, 60)]);
      const before = await countsOf(given(), offerId);
      const answer = await mutate(
        'adjust',
        { offerId, delta: -41, reason: 'Lost' },
        'offer { id }',
      );
      expect(answer.userErrors).toEqual([
        {
          code: 'STOCK_BELOW_HELD',
          field: ['delta'],
          params: { onHandQuantity: 100, heldQuantity: 60, delta: -41 },
        },
      ]);
      expect(await countsOf(given(), offerId)).toEqual(before);
      const fits = await mutate('adjust', { offerId, delta: -40, reason: 'Lost' }, 'offer { id }');
      expect(fits.userErrors).toEqual([]);
      expect(await countsOf(given(), offerId)).toMatchObject({ onHandQuantity: 60 });
    });
  });
}
