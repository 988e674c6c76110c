// Reservations many at once, in store and in sellers alike: stock is never sold twice, an answer is never
// taken back, and nothing held is ever lost.
import { newId } from '@agora/kernel/ids.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  commit,
  countsOf,
  expectChecksHold,
  line,
  liveOffer,
  type OfferMarket,
  release,
  releaseLines,
  reserve,
  snapshotsOf,
  sweep,
} from './offer-market.js';

export function describeRaces(given: () => OfferMarket): void {
  afterEach(() => expectChecksHold(given()));
  const counts = async (offerId: string) => {
    const { onHandQuantity, heldQuantity } = await countsOf(given(), offerId);
    return [onHandQuantity, heldQuantity];
  };

  describe('many at once', () => {
    test('of parallel buyers exactly as many get it as there is', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 0, max: 40 }),
          fc.integer({ min: 1, max: 7 }),
          fc.integer({ min: 2, max: 14 }),
          async (onHandQuantity, quantity, buyers) => {
            const offerId = await liveOffer(given(), {
              stock: { isTracked: true, onHandQuantity },
            });
            const answers = await Promise.all(
              Array.from({ length: buyers }, () => reserve(given(), [line(offerId, quantity)])),
            );
            const reserved = answers.filter((a) => a.outcome === 'RESERVED').length;
            const possible = Math.min(buyers, Math.floor(onHandQuantity / quantity));
            expect(reserved).toBe(possible);
            for (const { outcome, refusals } of answers) {
              const codes = refusals.map((r: { code: string }) => r.code);
              expect(codes).toEqual(outcome === 'RESERVED' ? [] : ['OUT_OF_STOCK']);
            }
            expect(await counts(offerId)).toEqual([onHandQuantity, possible * quantity]);
          },
        ),
        { numRuns: 12, endOnFailure: true },
      );
    });

    test('buyers of several offers in any order neither deadlock nor oversell', async () => {
      const stock = { isTracked: true, onHandQuantity: 9 };
      const offers = await Promise.all([1, 2, 3].map(() => liveOffer(given(), { stock })));
      const [a, b, c] = offers as [string, string, string];
      const orders = [
        [a, b, c],
        [c, b, a],
        [b, a, c],
        [c, a, b],
        [a, c],
        [b, c],
        [c, a],
        [b, a],
      ];
      const answers = await Promise.all(
        [...orders, ...orders].map((ids) =>
          reserve(
            given(),
            ids.map((id) => line(id, 1)),
          ),
        ),
      );
      const reserved = answers.filter((x) => x.outcome === 'RESERVED');
      expect(reserved.length).toBeGreaterThanOrEqual(4);
      for (const offerId of offers) {
        const held = reserved.flatMap((x) => x.lines).filter((l) => l.offerId === offerId);
        expect(await counts(offerId)).toEqual([9, held.length]);
      }
    });

    test('the same purchase at once is one reservation', async () => {
      const offerId = await liveOffer(given());
      const over = { purchaseId: newId('pur'), buyerCompanyId: newId('com') };
      const lines = [line(offerId, 10)];
      const all = await Promise.all([1, 2, 3, 4].map(() => reserve(given(), lines, over)));
      for (const answer of all) expect(answer).toEqual(all[0]);
      expect(all[0].outcome).toBe('RESERVED');
      expect(await counts(offerId)).toEqual([100, 10]);
    });

    const step = fc.constantFrom('reserve', 'commit', 'release', 'expire', 'releaseLines');
    test('whatever happens to one purchase at once, its stock ends in one place', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
          const offerId = await liveOffer(given());
          const over = { purchaseId: newId('pur'), buyerCompanyId: newId('com') };
          const lines = [line(offerId, 10), line(offerId, 5)];
          await reserve(given(), lines, over);
          if (steps.includes('expire')) given().subgraph.clock.advance(60_000);
          await Promise.all(
            steps.map((name) => {
              if (name === 'reserve') return reserve(given(), lines, over);
              if (name === 'commit') return commit(given(), over.purchaseId);
              if (name === 'release') return release(given(), over.purchaseId);
              if (name === 'expire') return sweep(given(), 'expire-reservations');
              return releaseLines(given(), over.purchaseId, [lines[0]?.lineId ?? '']);
            }),
          );
          const { state } = await reserve(given(), lines, over);
          const [onHand, held] = await counts(offerId);
          if (state === 'HELD') expect([onHand, held]).toEqual([100, 15]);
          else if (state === 'COMMITTED')
            expect([
              [85, 0],
              [95, 0],
            ]).toContainEqual([onHand, held]);
          else expect([onHand, held]).toEqual([100, 0]);
          await expectChecksHold(given());
        }),
        { numRuns: 12, endOnFailure: true },
      );
    });

    test('what changes stock together has a version of its own, and the last one is told', async () => {
      const offerId = await liveOffer(given());
      const before = await countsOf(given(), offerId);
      const purchases = Array.from({ length: 8 }, () => newId('pur'));
      await Promise.all([
        ...purchases.map((purchaseId) => reserve(given(), [line(offerId, 2)], { purchaseId })),
        sweep(given(), 'tell-changes'),
      ]);
      await Promise.all([
        ...purchases.slice(0, 4).map((id) => release(given(), id)),
        sweep(given(), 'tell-changes'),
      ]);
      await sweep(given(), 'tell-changes');
      const { version } = await countsOf(given(), offerId);
      // Two for what is held, alone and together with others, and one for each release.
      expect(version).toBeGreaterThanOrEqual(before.version + 6);
      const told = await snapshotsOf(given(), offerId);
      const versions = told.map((s) => s.version).sort((a, b) => a - b);
      expect(new Set(versions).size).toBe(versions.length);
      const last = told.find((s) => s.version === version);
      expect(last).toMatchObject({ availableQuantity: 92, isLive: true });
    });
  });
}
