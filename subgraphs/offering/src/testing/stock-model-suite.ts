// Stock held against a model while people and purchases change it at once, in store and in sellers alike.
import { newId } from '@agora/kernel/ids.js';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  commit,
  countsOf,
  expectChecksHold,
  line,
  liveOffer,
  type OfferMarket,
  release,
  reserve,
  sweep,
} from './offer-market.js';

const stockOf = (onHandQuantity: number, backorderQuantity: number) => ({
  stock: { isTracked: true, onHandQuantity, backorderQuantity },
});
const buyer = newId('com');

export function describeStockModel(given: () => OfferMarket): void {
  const quantity = fc.integer({ min: 1, max: 9 });
  const purchase = fc.integer({ min: 0, max: 4 });
  const command = fc.oneof(
    fc.record({ is: fc.constant('reserve' as const), purchase, quantity }),
    fc.record({ is: fc.constant('reserve' as const), purchase, quantity }),
    fc.record({ is: fc.constantFrom('commit' as const, 'release' as const), purchase }),
    fc.record({ is: fc.constant('adjust' as const), quantity: fc.integer({ min: -9, max: 9 }) }),
    fc.record({ is: fc.constantFrom('receive' as const, 'place' as const), quantity }),
    fc.record({ is: fc.constant('expire' as const) }),
  );
  const rounds = fc.array(fc.array(command, { minLength: 2, maxLength: 7 }), {
    minLength: 1,
    maxLength: 3,
  });

  test('stock is what a model says it is, whatever happens at once', async () => {
    const { subgraph, agent, names, tables, vendorId } = given();
    const place = newId(tables.warehousePrefix);
    const input = { id: place, vendorId, name: 'Model' };
    await subgraph.mutate(agent, names.setWarehouse, input, 'warehouse { id }');
    await fc.assert(
      fc.asyncProperty(
        rounds,
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(0, 0, 6),
        async (all, onHandQuantity, backorderQuantity) => {
          const offerId = await liveOffer(given(), stockOf(onHandQuantity, backorderQuantity));
          const model = new Model(given(), offerId, { onHandQuantity, backorderQuantity, place });
          for (const round of all) {
            await model.during(round.map((each) => model.does(each)));
            await expectChecksHold(given());
          }
        },
      ),
      { numRuns: 10, endOnFailure: true },
    );
  });
}

type Command =
  | { is: 'reserve'; purchase: number; quantity: number }
  | { is: 'commit' | 'release'; purchase: number }
  | { is: 'adjust' | 'receive' | 'place'; quantity: number }
  | { is: 'expire' };

/** What an offer's counters must be, from what was answered alone. */
class Model {
  private readonly asked = new Map<number, { purchaseId: string; lines: object[]; size: number }>();
  private counted: number;

  constructor(
    private readonly market: OfferMarket,
    private readonly offerId: string,
    private readonly about: { onHandQuantity: number; backorderQuantity: number; place: string },
  ) {
    this.counted = about.onHandQuantity;
  }

  /** Lets all of it happen at once, then compares. */
  async during(commands: readonly Promise<unknown>[]): Promise<void> {
    await Promise.all(commands);
    let [held, sold] = [0, 0];
    for (const { purchaseId, lines, size } of this.asked.values()) {
      const buyerCompanyId = buyer;
      const { state } = await reserve(this.market, lines, { purchaseId, buyerCompanyId });
      if (state === 'HELD') held += size;
      if (state === 'COMMITTED') sold += size;
    }
    const counts = await countsOf(this.market, this.offerId);
    expect(counts).toMatchObject({ onHandQuantity: this.counted - sold, heldQuantity: held });
    const free = this.counted - sold - held + this.about.backorderQuantity;
    expect(free).toBeGreaterThanOrEqual(0);
    await this.expectExactly(free);
  }

  /** So many can be held now and not one more; nothing is left of asking. */
  private async expectExactly(free: number): Promise<void> {
    const ask = async (size: number) => {
      const purchaseId = newId('pur');
      const { outcome } = await reserve(this.market, [line(this.offerId, size)], { purchaseId });
      await release(this.market, purchaseId);
      return outcome;
    };
    expect(await ask(free + 1)).toBe('REFUSED');
    if (free > 0) expect(await ask(free)).toBe('RESERVED');
  }

  async does(command: Command): Promise<void> {
    const { market, offerId } = this;
    const { agent, names, subgraph, tables } = market;
    const mutate = (name: keyof typeof names, input: object, selection: string) =>
      subgraph.mutate(agent, names[name], input, selection);
    if (command.is === 'reserve') {
      const known = this.asked.get(command.purchase) ?? {
        purchaseId: newId('pur'),
        lines: [line(offerId, command.quantity)],
        size: command.quantity,
      };
      this.asked.set(command.purchase, known);
      const { purchaseId, lines } = known;
      await reserve(market, lines, { purchaseId, buyerCompanyId: buyer });
    } else if ('purchase' in command) {
      const known = this.asked.get(command.purchase);
      if (known) await (command.is === 'commit' ? commit : release)(market, known.purchaseId);
    } else if (command.is === 'expire') {
      subgraph.clock.advance(60_000);
      await sweep(market, 'expire-reservations');
    } else if (command.is === 'adjust') {
      const input = { offerId, delta: command.quantity, reason: 'Counted' };
      const { userErrors } = await mutate('adjust', input, 'offer { id }');
      if (userErrors.length === 0) this.counted += command.quantity;
    } else if (command.is === 'place') {
      const toWarehouseId = this.about.place;
      const input = { id: newId('mov'), offerId, toWarehouseId, quantity: command.quantity };
      await mutate('transfer', input, 'offer { id }');
    } else {
      const id = newId(tables.arrivalPrefix);
      const input = { id, offerId, quantity: command.quantity, expectedOn: '2027-01-01' };
      await mutate('announce', { ...input, warehouseId: this.about.place }, 'arrival { id }');
      await mutate('receive', { arrivalId: id }, 'arrival { id }');
      this.counted += command.quantity;
    }
  }
}
