// Warehouses, arrivals and orders beyond what is there, in store and in sellers alike.
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  acting,
  commit,
  countsOf,
  draftOffer,
  expectChecksHold,
  line,
  liveOffer,
  type OfferMarket,
  release,
  reserve,
  seeOffer,
  snapshotsOf,
} from './offer-market.js';

const stockOf = (onHandQuantity: number, backorderQuantity = 0) => ({
  stock: { isTracked: true, onHandQuantity, backorderQuantity },
});

const inventorySelection = `inventory { onHandQuantity heldQuantity owedQuantity backorderQuantity unplacedQuantity
  places { warehouse { name } quantity }
  arrivals { quantity expectedOn isOverdue state warehouse { name } note }
  movements(first: 20) { totalCount nodes { kind quantity reason warehouse { name } } } }`;

export function describeStock(given: () => OfferMarket): void {
  const { mutate, see } = acting(given);
  const inventoryOf = async (offerId: string, by: object = given().agent) =>
    (await see(offerId, inventorySelection, by)).inventory;
  const placesOf = async (offerId: string) => {
    const { places, unplacedQuantity } = await inventoryOf(offerId);
    const named = places.map((p: { warehouse: { name: string }; quantity: number }) => [
      p.warehouse.name,
      p.quantity,
    ]);
    return { ...Object.fromEntries(named), unplaced: unplacedQuantity };
  };
  const warehouse = async (name: string, priority = 100) => {
    const id = newId(given().tables.warehousePrefix);
    const input = { id, vendorId: given().vendorId, name, priority };
    const answer = await mutate('setWarehouse', input, 'warehouse { id isOpen }');
    expect(answer).toEqual({ warehouse: { id, isOpen: true }, userErrors: [] });
    return id;
  };
  const transfer = (offerId: string, over: object) =>
    mutate('transfer', { id: newId('mov'), offerId, ...over }, 'offer { id }');
  const announce = (offerId: string, over: object) => {
    const input = { id: newId(given().tables.arrivalPrefix), offerId, ...over };
    return mutate('announce', input, 'arrival { id state }');
  };

  afterEach(() => expectChecksHold(given()));

  describe('warehouses', () => {
    test('units are placed, moved and sold by priority, and never more than there are', async () => {
      const [near, far] = [await warehouse('Near', 1), await warehouse('Far', 2)];
      const offerId = await liveOffer(given(), stockOf(100));
      const input = { id: newId('mov'), offerId, toWarehouseId: near, quantity: 30 };
      await mutate('transfer', input, 'offer { id }');
      const again = await mutate('transfer', input, 'offer { id }');
      expect(again).toEqual({ offer: { id: offerId }, userErrors: [] });
      const other = await mutate('transfer', { ...input, quantity: 31 }, 'offer { id }');
      expect(other.userErrors[0].code).toBe('ID_REUSED');
      await transfer(offerId, { fromWarehouseId: near, toWarehouseId: far, quantity: 10 });
      await mutate(
        'adjust',
        { offerId, warehouseId: far, delta: 5, reason: 'Found' },
        'offer { id }',
      );
      expect(await placesOf(offerId)).toEqual({ Near: 20, Far: 15, unplaced: 70 });
      const purchaseId = newId('pur');
      await reserve(given(), [line(offerId, 95)], { purchaseId });
      await commit(given(), purchaseId);
      // 70 in no warehouse go first, then 20 of the nearer one, then 5 of the other.
      expect(await placesOf(offerId)).toEqual({ Far: 10, unplaced: 0 });
      const { movements } = await inventoryOf(offerId);
      expect(movements.totalCount).toBe(7);
      expect(movements.nodes[0]).toMatchObject({ kind: 'SOLD', quantity: -95, warehouse: null });
      expect(movements.nodes[1]).toEqual({
        kind: 'ADJUSTED',
        quantity: 5,
        reason: 'Found',
        warehouse: { name: 'Far' },
      });
    });

    test('what happened to the stock last stands first, whatever its id', async () => {
      const offerId = await liveOffer(given(), stockOf(10));
      for (const [id, reason] of [
        ['mov_7ZZZZZZZZZZZZZZZZZZZZZZZZZ', 'Earlier'],
        ['mov_00000000000000000000000001', 'Later'],
      ]) {
        given().subgraph.clock.advance(60_000);
        await mutate('adjust', { id, offerId, delta: 1, reason }, 'offer { id }');
      }
      const { movements } = await inventoryOf(offerId);
      const reasons = movements.nodes.map(({ reason }: { reason: string | null }) => reason);
      expect(reasons.slice(0, 2)).toEqual(['Later', 'Earlier']);
    });

    test('more than is in a place is not taken from it, and nothing comes into a closed one', async () => {
      const id = await warehouse('Small');
      const offerId = await liveOffer(given(), stockOf(10));
      await transfer(offerId, { toWarehouseId: id, quantity: 6 });
      const vendorId = given().vendorId;
      const refusals: [Promise<{ userErrors: object[] }>, string, string[], object | null][] = [
        [
          transfer(offerId, { fromWarehouseId: id, quantity: 7 }),
          'NOT_IN_WAREHOUSE',
          ['quantity'],
          { quantity: 6 },
        ],
        [
          transfer(offerId, { toWarehouseId: id, quantity: 5 }),
          'NOT_IN_WAREHOUSE',
          ['quantity'],
          { quantity: 4 },
        ],
        [
          transfer(offerId, { quantity: 1 }),
          'INVALID_INPUT',
          ['toWarehouseId'],
          { reason: 'SAME_PLACE' },
        ],
        [
          transfer(offerId, { toWarehouseId: newId('swh'), quantity: 1 }),
          'NOT_FOUND',
          ['toWarehouseId'],
          null,
        ],
        [
          mutate('adjust', { offerId, warehouseId: id, delta: -7, reason: 'Lost' }, 'offer { id }'),
          'NOT_IN_WAREHOUSE',
          ['delta'],
          { quantity: 6 },
        ],
        [
          mutate('adjust', { offerId, delta: -5, reason: 'Lost' }, 'offer { id }'),
          'NOT_IN_WAREHOUSE',
          ['warehouseId'],
          { quantity: 4 },
        ],
        [
          mutate(
            'setWarehouse',
            { id, vendorId, name: 'Small', isOpen: false },
            'warehouse { id }',
          ),
          'WAREHOUSE_NOT_EMPTY',
          ['isOpen'],
          { offerCount: 1 },
        ],
      ];
      for (const [answer, code, field, params] of refusals) {
        expect((await answer).userErrors).toEqual([{ code, field, params }]);
      }
      expect(await placesOf(offerId)).toEqual({ Small: 6, unplaced: 4 });
      await transfer(offerId, { fromWarehouseId: id, quantity: 6 });
      const close = { id, vendorId, name: 'Small', isOpen: false };
      const closed = await mutate('setWarehouse', close, 'warehouse { isOpen }');
      expect(closed.warehouse).toEqual({ isOpen: false });
      const late = await transfer(offerId, { toWarehouseId: id, quantity: 1 });
      expect(late.userErrors[0]).toMatchObject({
        code: 'WAREHOUSE_CLOSED',
        field: ['toWarehouseId'],
      });
      expect(await placesOf(offerId)).toEqual({ unplaced: 10 });
    });

    test('strangers neither see nor change any of it', async () => {
      const id = await warehouse('Secret');
      const offerId = await liveOffer(given(), stockOf(10));
      const { arrival } = await announce(offerId, { quantity: 5, expectedOn: '2026-12-01' });
      const before = await inventoryOf(offerId);
      const strangers = [
        [as.member(['SELLER_AGENT']), 'NOT_FOUND'],
        [as.anonymous(), 'UNAUTHENTICATED'],
        [as.member(['PURCHASER'], given().companyId), 'FORBIDDEN'],
      ] as const;
      const vendorId = given().vendorId;
      for (const [stranger, code] of strangers) {
        expect(await inventoryOf(offerId, stranger)).toBeNull();
        const tries: [keyof OfferMarket['names'], object, string][] = [
          ['setWarehouse', { id, vendorId, name: 'Mine' }, 'warehouse { id }'],
          [
            'transfer',
            { id: newId('mov'), offerId, toWarehouseId: id, quantity: 1 },
            'offer { id }',
          ],
          [
            'announce',
            {
              id: newId(given().tables.arrivalPrefix),
              offerId,
              quantity: 1,
              expectedOn: '2026-12-01',
            },
            'arrival { id }',
          ],
          ['receive', { arrivalId: arrival.id }, 'arrival { id }'],
          ['cancelArrival', { arrivalId: arrival.id }, 'arrival { id }'],
        ];
        for (const [name, input, selection] of tries) {
          const answer = await mutate(name, input, selection, stranger);
          expect([name, answer.userErrors[0].code]).toEqual([name, code]);
        }
      }
      expect(await inventoryOf(offerId)).toEqual(before);
    });
  });

  describe('what is expected', () => {
    const promise = async (offerId: string, quantity: number) =>
      (
        await seeOffer(
          given(),
          as.anonymous(),
          offerId,
          `availability(quantity: ${quantity}) { outcome availableNowQuantity availableOn dispatchDays }`,
        )
      ).availability;

    test('is promised from its day on, comes once, and is put away', async () => {
      const id = await warehouse('Dock');
      const offerId = await liveOffer(given(), { ...stockOf(10, 100), leadTimeDays: 1 });
      const input = { quantity: 50, expectedOn: '2026-03-12', warehouseId: id, note: 'Ship 7' };
      const { arrival } = await announce(offerId, input);
      expect(arrival.state).toBe('EXPECTED');
      expect(await promise(offerId, 60)).toEqual({
        outcome: 'BACK_ORDER',
        availableNowQuantity: 10,
        availableOn: '2026-03-12',
        dispatchDays: 11,
      });
      expect(await promise(offerId, 61)).toMatchObject({
        outcome: 'BACK_ORDER',
        availableOn: null,
      });
      expect(await promise(offerId, 111)).toMatchObject({ outcome: 'NOT_AVAILABLE' });
      const purchaseId = newId('pur');
      const both = [line(offerId, 8), line(offerId, 40)];
      const { lines, state } = await reserve(given(), both, { purchaseId });
      expect(state).toBe('HELD');
      expect(lines).toMatchObject([
        { quantity: 8, availability: 'FROM_STOCK', availableOn: null },
        { quantity: 40, availability: 'BACK_ORDER', availableOn: '2026-03-12' },
      ]);
      await release(given(), purchaseId);
      const came = { arrivalId: arrival.id, receivedQuantity: 48 };
      const received = await mutate('receive', came, 'arrival { state receivedQuantity }');
      expect(received.arrival).toEqual({ state: 'RECEIVED', receivedQuantity: 48 });
      const twice = await mutate('receive', came, 'arrival { id }');
      expect(twice.userErrors).toEqual([
        { code: 'ARRIVAL_ENDED', field: ['arrivalId'], params: { state: 'RECEIVED' } },
      ]);
      expect(await placesOf(offerId)).toEqual({ Dock: 48, unplaced: 10 });
      expect((await snapshotsOf(given(), offerId)).at(-1)).toMatchObject({ availableQuantity: 58 });
      const other = (await announce(offerId, { quantity: 1, expectedOn: '2026-03-03' })).arrival;
      const called = await mutate('cancelArrival', { arrivalId: other.id }, 'arrival { state }');
      expect(called.arrival).toEqual({ state: 'CANCELLED' });
      expect((await inventoryOf(offerId)).arrivals).toEqual([]);
      const past = await announce(offerId, { quantity: 1, expectedOn: '2026-01-01' });
      expect(past.userErrors[0]).toMatchObject({ code: 'INVALID_INPUT', field: ['expectedOn'] });
    });

    test('orders beyond what is there are owed, and what comes goes to them first', async () => {
      const id = await warehouse('Yard');
      const offerId = await liveOffer(given(), stockOf(5, 20));
      const [first, second] = [newId('pur'), newId('pur')];
      expect((await reserve(given(), [line(offerId, 22)], { purchaseId: first })).outcome).toBe(
        'RESERVED',
      );
      const tooMany = await reserve(given(), [line(offerId, 4)], { purchaseId: second });
      expect(tooMany.refusals).toMatchObject([{ code: 'OUT_OF_STOCK', params: { available: 3 } }]);
      await commit(given(), first);
      expect(await inventoryOf(offerId)).toMatchObject({ onHandQuantity: 0, owedQuantity: 17 });
      const stock = await seeOffer(
        given(),
        as.anonymous(),
        offerId,
        'stock { availableQuantity state }',
      );
      expect(stock.stock).toEqual({ availableQuantity: 0, state: 'BACK_ORDER' });
      const less = { offerId, stock: { isTracked: true, backorderQuantity: 16 } };
      expect((await mutate('update', less, 'offer { id }')).userErrors).toEqual([
        {
          code: 'BACKORDER_BELOW_OWED',
          field: ['stock', 'backorderQuantity'],
          params: { owedQuantity: 17, backorderQuantity: 16 },
        },
      ]);
      const { arrival } = await announce(offerId, {
        quantity: 30,
        expectedOn: '2026-03-12',
        warehouseId: id,
      });
      await mutate('receive', { arrivalId: arrival.id }, 'arrival { id }');
      expect(await placesOf(offerId)).toEqual({ Yard: 13, unplaced: 0 });
      expect((await countsOf(given(), offerId)).onHandQuantity).toBe(13);
    });
  });

  test('low stock is counted and listed for the vendor', async () => {
    const { subgraph, vendorId, agent } = given();
    const { warehousePrefix } = given().tables;
    const __typename = warehousePrefix === 'swh' ? 'BusinessUnit' : 'Seller';
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ManagedVendor {
      lowStockCount warehouses { id } ownOffers(isStockLow: true, first: 100) { nodes { id } } } } }`;
    const low = async (by: object) =>
      (await subgraph.ask(by, query, { r: [{ __typename, id: vendorId }] }))._entities[0];
    const before = await low(agent);
    const few = await liveOffer(given(), {
      ...stockOf(59),
      minimumQuantity: 5,
      orderMultiple: 3,
      tiers: [{ minimumQuantity: 6, unitPrice: { amount: '1', currencyCode: 'CNY' } }],
    });
    await liveOffer(given(), {
      ...stockOf(60),
      minimumQuantity: 5,
      orderMultiple: 3,
      tiers: [{ minimumQuantity: 6, unitPrice: { amount: '1', currencyCode: 'CNY' } }],
    });
    await draftOffer(given(), stockOf(0));
    const stock = { isTracked: true, onHandQuantity: 59, lowStockQuantity: 60 };
    const own = await liveOffer(given(), { stock });
    const after = await low(agent);
    expect(after.lowStockCount).toBe(before.lowStockCount + 2);
    const listed = after.ownOffers.nodes.map(({ id }: { id: string }) => id);
    expect(listed.slice(0, 2)).toEqual([own, few]);
    expect(await low(as.member())).toEqual({
      lowStockCount: null,
      warehouses: null,
      ownOffers: null,
    });
  });
}
