// The process dies at every single step, before and after it, and with every kind of trouble at the owners:
// the sweep finishes what was begun, nothing is lost, nothing happens twice.

import { Actor, type Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { Siblings } from '@agora/kernel/siblings.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Trouble } from '../testing/fake-owners.js';
import { Market } from '../testing/market.js';
import { advancePurchase } from './advance-purchase.js';
import type { Advancing } from './advancing.js';
import { placePurchase } from './place-purchase.js';
import { Purchase } from './purchase.js';

let market: Market;
beforeAll(async () => {
  market = await Market.open();
});
afterAll(() => market.close());
afterEach(async () => {
  market.owners.trouble = () => undefined;
  expect(await market.broken()).toEqual([]);
});

class Crash extends Error {}

/** A process that dies at its n-th step, a transaction or a question, either before or after it. */
function dyingContext(at: number, when: 'before' | 'after'): Advancing & { steps: () => number } {
  const ctx = market.trade.running.contextFor(Actor.service('trade'));
  let steps = 0;
  const step = async <T>(does: () => Promise<T>): Promise<T> => {
    const isLast = ++steps >= at;
    if (isLast && when === 'before') throw new Crash();
    const result = await does();
    if (isLast) throw new Crash();
    return result;
  };
  // A dead process does not hear that its question failed: the crash is no SiblingUnavailable.
  class DyingSiblings extends Siblings {
    override ask<Data>(sibling: string, query: string, variables?: Record<string, unknown>) {
      return step(() => super.ask<Data>(sibling, query, variables));
    }
  }
  return {
    em: ctx.em,
    now: ctx.now,
    log: ctx.log,
    transact: (verb) => step(() => ctx.transact(verb)),
    siblings: new DyingSiblings(market.owners.ask, 'dying'),
    steps: () => steps,
  };
}

async function aPurchase(scarce: boolean) {
  const buyer = as.member();
  const offers = [
    market.offer(market.vendor('bun')),
    market.offer(market.vendor(), { available: scarce ? 4 : 1000 }),
  ];
  for (const offer of offers) await market.add(buyer, offer, 5);
  const actor = new Actor({ requestId: 'test', ...buyer } as Caller);
  const input = { id: newId('pur') };
  const { id } = await placePurchase(market.trade.running.contextFor(actor), input);
  return { buyer, offers, id };
}

const find = (id: string) =>
  market.trade.running.database.em.fork().findOneOrFail(Purchase, { id });

async function sweepUntilDone(id: string): Promise<Purchase> {
  for (let round = 0; round < 80; round++) {
    // First past the lease, then past the longest pause between two questions.
    market.trade.clock.advance(round < 12 ? 61_000 : 301_000);
    await market.sweep('purchases');
    const purchase = await find(id);
    if (purchase.dueAt === null) return purchase;
  }
  return find(id);
}

async function expectPlacedOnce(made: Awaited<ReturnType<typeof aPurchase>>) {
  const { purchase } = await market.trade.ask(
    made.buyer,
    'query ($id: ID!) { purchase(id: $id) { state total { amount } orders { state } } }',
    { id: made.id },
  );
  expect(purchase).toEqual({
    state: 'PLACED',
    total: { amount: '10.00' },
    orders: [{ state: 'AWAITING_CONFIRMATION' }, { state: 'AWAITING_CONFIRMATION' }],
  });
  expect(made.offers.map((offer) => market.available(offer))).toEqual([995, 995]);
}

async function expectNothingLeft(made: Awaited<ReturnType<typeof aPurchase>>, stock: number[]) {
  expect(made.offers.map((offer) => market.available(offer))).toEqual(stock);
  const { cart, purchase } = await market.trade.ask(
    made.buyer,
    'query ($id: ID!) { cart { lines { quantity } } purchase(id: $id) { orders { id } } }',
    { id: made.id },
  );
  expect(cart.lines).toEqual([{ quantity: 5 }, { quantity: 5 }]);
  expect(purchase.orders).toEqual([]);
}

async function toldOnce(id: string, type: string) {
  const told = (await market.trade.published()).filter((e) => e.key === id);
  expect(told.map((e) => e.type)).toEqual([type]);
}

test('the harness sees a whole run: as many steps as are let die below', async () => {
  const made = await aPurchase(false);
  const ctx = dyingContext(Number.POSITIVE_INFINITY, 'before');
  await advancePurchase(ctx, made.id);
  expect(ctx.steps()).toBe(11);
  await expectPlacedOnce(made);
});

describe.each(['before', 'after'] as const)('dying %s step', (when) => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
    '%i of a purchase that can be placed',
    async (at) => {
      const made = await aPurchase(false);
      await expect(advancePurchase(dyingContext(at, when), made.id)).rejects.toThrow(Crash);
      // The other owner's question may still be on its way when the process is given up.
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect((await sweepUntilDone(made.id)).dueAt).toBeNull();
      await expectPlacedOnce(made);
      await toldOnce(made.id, 'trade.purchase.placed');
    },
  );

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('%i of a purchase that is refused', async (at) => {
    const made = await aPurchase(true);
    await expect(advancePurchase(dyingContext(at, when), made.id)).rejects.toThrow(Crash);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await sweepUntilDone(made.id)).toMatchObject({ state: 'REFUSED', dueAt: null });
    await expectNothingLeft(made, [1000, 4]);
    await toldOnce(made.id, 'trade.purchase.refused');
  });
});

/** A small generator of the same numbers for the same seed. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const seeds = Array.from({ length: 25 }, (_, index) => 20_260_301 + index * 7_919);

test.each(seeds)('owners that are silent or deaf at random (seed %i)', async (seed) => {
  const chance = chances(seed);
  const troubles: (Trouble | undefined)[] = ['silent', 'deaf', undefined];
  market.owners.trouble = () => troubles[Math.floor(chance() * 3)];
  const made = await aPurchase(chance() < 0.3);
  const purchase = await sweepUntilDone(made.id);
  expect(purchase.dueAt).toBeNull();
  if (purchase.state === 'PLACED') await expectPlacedOnce(made);
  else {
    const stock = market.owners.offers.get(made.offers[1] ?? '')?.available ?? 0;
    await expectNothingLeft(made, [1000, stock]);
    expect([4, 1000]).toContain(stock);
  }
  expect(market.owners.heldFor(made.id)).toEqual([]);
});
