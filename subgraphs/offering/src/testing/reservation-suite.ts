// What holds for reservations in store and in sellers alike, one at a time and many at once: stock is
// never sold twice, an answer is never taken back, and nothing held is ever lost.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import { reservationStates } from '../reservations/reservation-states.js';
import {
  commit,
  countsOf,
  draftOffer,
  expectChecksHold,
  line,
  liveOffer,
  money,
  type OfferMarket,
  release,
  releaseLines,
  reserve,
  seeOffer,
  snapshotsOf,
  sweep,
  tier,
} from './offer-market.js';

export function describeReservations(given: () => OfferMarket): void {
  afterEach(() => expectChecksHold(given()));
  const counts = async (offerId: string) => {
    const { onHandQuantity, heldQuantity } = await countsOf(given(), offerId);
    return [onHandQuantity, heldQuantity];
  };

  describe('reserve', () => {
    test('holds all lines, at their prices, and says the same again', async () => {
      const [a, b] = [
        await liveOffer(given()),
        await liveOffer(given(), { stock: { isTracked: false } }),
      ];
      const lines = [line(a, 100, { expectedUnitPrice: money('2') }), line(b, 5000)];
      const over = { purchaseId: newId('pur'), buyerCompanyId: newId('com') };
      const first = await reserve(given(), lines, over);
      expect(first).toEqual({
        outcome: 'RESERVED',
        state: 'HELD',
        refusals: [],
        lines: lines.map(({ lineId, offerId, quantity }) => ({
          lineId,
          offerId,
          quantity,
          unitPriceMillionths: '2000000',
          priceSource: 'PUBLIC_TIER',
          availability: offerId === a ? 'FROM_STOCK' : 'MADE_TO_ORDER',
          availableOn: null,
        })),
        userErrors: [],
      });
      expect([await counts(a), await counts(b)]).toEqual([
        [100, 100],
        [0, 0],
      ]);
      given().subgraph.clock.advance(1000);
      expect(await reserve(given(), lines, over)).toEqual(first);
      expect(await counts(a)).toEqual([100, 100]);
      const other = await reserve(given(), [line(a, 1)], over);
      expect(other.userErrors).toEqual([
        { code: 'ID_REUSED', field: ['purchaseId'], params: null },
      ]);
      const shown = await seeOffer(given(), as.anonymous(), a, 'stock { availableQuantity state }');
      expect(shown).toEqual({ stock: { availableQuantity: 0, state: 'OUT_OF_STOCK' } });
      await sweep(given(), 'tell-changes');
      expect((await snapshotsOf(given(), a)).at(-1)).toMatchObject({ availableQuantity: 0 });
    });

    test('one line that cannot be held refuses all, names every reason, and holds nothing', async () => {
      const fine = await liveOffer(given());
      const short = await liveOffer(given(), { stock: { isTracked: true, onHandQuantity: 7 } });
      const rules = { minimumQuantity: 10, orderMultiple: 4 };
      const strict = await liveOffer(given(), rules);
      const draft = await draftOffer(given());
      const contract = await liveOffer(given(), { kind: 'CONTRACT_ONLY' });
      const missing = newId(given().tables.offerPrefix);
      const lines = [
        line(fine, 1),
        line(short, 8),
        line(strict, 6),
        line(draft, 1),
        line(contract, 1),
        line(missing, 1),
        line(fine, 2, { expectedUnitPrice: money('2.49') }),
      ];
      const over = { purchaseId: newId('pur'), buyerCompanyId: newId('com') };
      const answer = await reserve(given(), lines, over);
      const said = (index: number, code: string, params: object = {}) => ({
        lineId: lines[index]?.lineId,
        code,
        params,
      });
      expect(answer).toEqual({
        outcome: 'REFUSED',
        state: 'REFUSED',
        lines: [],
        refusals: [
          said(1, 'OUT_OF_STOCK', { quantity: 8, available: 7 }),
          said(2, 'BELOW_MINIMUM', { quantity: 6, minimumQuantity: 10 }),
          said(2, 'NOT_A_MULTIPLE', { quantity: 6, orderMultiple: 4 }),
          said(3, 'NOT_FOUND'),
          said(4, 'CONTRACT_ONLY'),
          said(5, 'NOT_FOUND'),
          said(6, 'PRICE_CHANGED', {
            unitPrice: '2.50',
            currencyCode: 'CNY',
            expectedUnitPrice: '2.49',
            expectedCurrencyCode: 'CNY',
          }),
        ],
        userErrors: [],
      });
      expect(await counts(fine)).toEqual([100, 0]);
      const { subgraph, agent, names } = given();
      const input = { offerId: short, delta: 100, reason: 'More came' };
      await subgraph.mutate(agent, names.adjust, input, 'offer { id }');
      expect(await reserve(given(), lines, over)).toEqual(answer);
    });

    test('lines on the same offer share its stock, the earlier first', async () => {
      const offerId = await liveOffer(given(), { stock: { isTracked: true, onHandQuantity: 10 } });
      const lines = [line(offerId, 6), line(offerId, 5), line(offerId, 4)];
      const { refusals } = await reserve(given(), lines);
      expect(refusals).toEqual([
        { lineId: lines[1]?.lineId, code: 'OUT_OF_STOCK', params: { quantity: 5, available: 4 } },
      ]);
      expect((await reserve(given(), [line(offerId, 6), line(offerId, 4)])).outcome).toBe(
        'RESERVED',
      );
      expect(await counts(offerId)).toEqual([10, 10]);
    });

    test("a company's own price is what it reserves at", async () => {
      const offerId = await liveOffer(given());
      const { subgraph, agent, names, tables, vendorInput } = given();
      const buyerCompanyId = newId('com');
      const entries = [{ offerId, tiers: [tier(1, '1.5')] }];
      const id = newId(tables.priceListPrefix);
      const input = { id, companyId: buyerCompanyId, currencyCode: 'CNY', entries, ...vendorInput };
      await subgraph.mutate(agent, names.setPriceList, input, 'priceList { id }');
      const own = await reserve(given(), [line(offerId, 1)], { buyerCompanyId });
      expect(own.lines).toMatchObject([
        { unitPriceMillionths: '1500000', priceSource: 'COMPANY_PRICE_LIST' },
      ]);
      const other = await reserve(given(), [line(offerId, 1)]);
      expect(other.lines).toMatchObject([{ unitPriceMillionths: '2500000' }]);
    });

    const wrong: [string, (offerId: string) => { lines: object[]; over?: object }, string[]][] = [
      ['no lines', () => ({ lines: [] }), ['lines']],
      [
        'a repeated line',
        (offerId) => {
          const one = line(offerId, 1);
          return { lines: [one, one] };
        },
        ['lines', '1', 'lineId'],
      ],
      ['no units', (offerId) => ({ lines: [line(offerId, 0)] }), ['lines', '0', 'quantity']],
      [
        'an end in the past',
        (offerId) => ({ lines: [line(offerId, 1)], over: { until: '2020-01-01T00:00:00Z' } }),
        ['until'],
      ],
    ];
    test.each(wrong)('%s is refused and nothing is held', async (_, make, field) => {
      const offerId = await liveOffer(given());
      const { lines, over } = make(offerId);
      const answer = await reserve(given(), lines, over);
      expect(answer.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field }]);
      expect(await counts(offerId)).toEqual([100, 0]);
    });

    const termsOf = async (lines: object[]) => {
      const { subgraph, names } = given();
      const type = `${names.terms[0]?.toUpperCase()}${names.terms.slice(1)}Input`;
      const query = `query ($input: ${type}!) { ${names.terms}(input: $input) { lines {
        lineId offerId productId vendorId vendorCompanyId vendorName { en } quantity unitPriceMillionths
        currencyCode priceSource isLive availableQuantity problems { lineId code params } } } }`;
      const input = { buyerCompanyId: newId('com'), lines };
      return (await subgraph.ask(as.service('trade'), query, { input }))[names.terms].lines;
    };

    test('what a draft or a paused offer will cost is told to no buyer', async () => {
      const [draft, paused] = [await draftOffer(given()), await liveOffer(given())];
      const { subgraph, agent, names } = given();
      await subgraph.mutate(agent, names.pause, { offerId: paused }, 'offer { id }');
      const [ofDraft, ofPaused] = await termsOf([line(draft, 1), line(paused, 1)]);
      const nothing = { productId: null, unitPriceMillionths: null, availableQuantity: null };
      expect(ofDraft).toMatchObject({ ...nothing, problems: [{ code: 'NOT_FOUND' }] });
      const noPrice = { isLive: false, unitPriceMillionths: null, priceSource: null };
      expect(ofPaused).toMatchObject({ ...noPrice, problems: [{ code: 'NOT_LIVE' }] });
    });

    test('live terms say what a reservation would, and hold nothing', async () => {
      const offerId = await liveOffer(given(), { stock: { isTracked: true, onHandQuantity: 10 } });
      const lines = [line(offerId, 4), line(offerId, 7), line(newId('xxx'), 1)];
      const [first, second, third] = await termsOf(lines);
      expect(first).toMatchObject({
        lineId: lines[0]?.lineId,
        vendorId: given().vendorId,
        vendorCompanyId: given().companyId,
        unitPriceMillionths: '2500000',
        currencyCode: 'CNY',
        isLive: true,
        availableQuantity: 10,
        problems: [],
      });
      expect(first.vendorName.en).toEqual(expect.any(String));
      expect(second.problems).toMatchObject([{ code: 'OUT_OF_STOCK', params: { available: 6 } }]);
      expect(third).toMatchObject({ productId: null, problems: [{ code: 'NOT_FOUND' }] });
      expect(await counts(offerId)).toEqual([10, 0]);
    });
  });

  describe('the end of a reservation', () => {
    const held = async () => {
      const offerId = await liveOffer(given());
      const purchaseId = newId('pur');
      const buyerCompanyId = newId('com');
      const lines = [line(offerId, 30), line(offerId, 12)];
      await reserve(given(), lines, { purchaseId, buyerCompanyId });
      return { offerId, purchaseId, buyerCompanyId, lines, lineIds: lines.map((l) => l.lineId) };
    };
    const expire = async () => {
      given().subgraph.clock.advance(60_000);
      await sweep(given(), 'expire-reservations');
    };

    test('the table of states', () => {
      const allowed = reservationStates.pairs().filter(([, , isAllowed]) => isAllowed);
      expect(allowed.map(([from, to]) => `${from} ${to}`)).toEqual([
        'HELD COMMITTED',
        'HELD RELEASED',
        'HELD EXPIRED',
      ]);
    });

    // What each step does to a reservation in each state: the state after it, or the error.
    const after: [string, string, string, [number, number]][] = [
      ['HELD', 'commit', 'COMMITTED', [58, 0]],
      ['HELD', 'release', 'RELEASED', [100, 0]],
      ['HELD', 'expire', 'EXPIRED', [100, 0]],
      ['HELD', 'releaseLines', 'RESERVATION_NOT_COMMITTED', [100, 42]],
      ['COMMITTED', 'commit', 'COMMITTED', [58, 0]],
      ['COMMITTED', 'release', 'RESERVATION_COMMITTED', [58, 0]],
      ['COMMITTED', 'expire', 'COMMITTED', [58, 0]],
      ['COMMITTED', 'releaseLines', 'COMMITTED', [100, 0]],
      ['RELEASED', 'commit', 'RESERVATION_NOT_HELD', [100, 0]],
      ['RELEASED', 'release', 'RELEASED', [100, 0]],
      ['RELEASED', 'expire', 'RELEASED', [100, 0]],
      ['RELEASED', 'releaseLines', 'RESERVATION_NOT_COMMITTED', [100, 0]],
      ['EXPIRED', 'commit', 'RESERVATION_NOT_HELD', [100, 0]],
      ['EXPIRED', 'release', 'EXPIRED', [100, 0]],
      ['EXPIRED', 'expire', 'EXPIRED', [100, 0]],
      ['EXPIRED', 'releaseLines', 'RESERVATION_NOT_COMMITTED', [100, 0]],
    ];
    test.each(after)('%s, %s: %s', async (from, step, outcome, expected) => {
      const { offerId, purchaseId, buyerCompanyId, lines, lineIds } = await held();
      if (from === 'COMMITTED') await commit(given(), purchaseId);
      if (from === 'RELEASED') await release(given(), purchaseId);
      if (from === 'EXPIRED') await expire();
      const answer =
        step === 'commit'
          ? await commit(given(), purchaseId)
          : step === 'release'
            ? await release(given(), purchaseId)
            : step === 'releaseLines'
              ? await releaseLines(given(), purchaseId, lineIds)
              : await expire();
      const again = await reserve(given(), lines, { purchaseId, buyerCompanyId });
      const isError = outcome.startsWith('RESERVATION_');
      expect(again.state).toBe(isError ? from : outcome);
      if (isError) expect(answer.userErrors).toMatchObject([{ code: outcome }]);
      else if (answer) expect(answer.userErrors).toEqual([]);
      expect(await counts(offerId)).toEqual(expected);
      const isReserved = ['HELD', 'COMMITTED'].includes(again.state);
      expect(again.outcome).toBe(isReserved ? 'RESERVED' : 'REFUSED');
    });

    test('lines come back once each, however often and by whatever order they are given back', async () => {
      const { offerId, purchaseId, lineIds } = await held();
      await commit(given(), purchaseId);
      const [first, second] = lineIds as [string, string];
      const orderId = newId('ord');
      expect((await releaseLines(given(), purchaseId, [first], orderId)).lineIds).toEqual([first]);
      expect(await counts(offerId)).toEqual([88, 0]);
      expect((await releaseLines(given(), purchaseId, [first], orderId)).userErrors).toEqual([]);
      await releaseLines(given(), purchaseId, [first, second, second]);
      expect(await counts(offerId)).toEqual([100, 0]);
      const strange = await releaseLines(given(), purchaseId, [first, newId('oli')]);
      expect(strange.userErrors).toEqual([
        { code: 'INVALID_INPUT', field: ['lineIds', '1'], params: { reason: 'NOT_IN_PURCHASE' } },
      ]);
    });

    test('a release that comes first makes the late reserve hold nothing', async () => {
      const offerId = await liveOffer(given());
      const purchaseId = newId('pur');
      expect(await release(given(), purchaseId)).toEqual({ state: 'RELEASED', userErrors: [] });
      const one = line(offerId, 1);
      const answer = await reserve(given(), [one], { purchaseId });
      expect(answer).toMatchObject({
        outcome: 'REFUSED',
        refusals: [
          { lineId: one.lineId, code: 'RESERVATION_ENDED', params: { state: 'RELEASED' } },
        ],
      });
      expect(await counts(offerId)).toEqual([100, 0]);
      expect((await commit(given(), newId('pur'))).userErrors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    });

    test('what is held survives a pause; nothing more can be held', async () => {
      const { offerId, purchaseId } = await held();
      const { subgraph, agent, names } = given();
      await subgraph.mutate(agent, names.pause, { offerId }, 'offer { id }');
      const { refusals } = await reserve(given(), [line(offerId, 1)]);
      expect(refusals).toMatchObject([{ code: 'NOT_LIVE' }]);
      expect(await commit(given(), purchaseId)).toEqual({ state: 'COMMITTED', userErrors: [] });
      expect(await counts(offerId)).toEqual([58, 0]);
    });
  });
}
