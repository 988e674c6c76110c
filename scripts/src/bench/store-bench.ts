// A store for benches: one business unit with many live offers, on a database of its own.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { StoreOffer } from '@agora/store/offers/store-offer.js';
import { store } from '@agora/store/subgraph.js';

export interface StoreBench {
  readonly subgraph: TestSubgraph;
  readonly operator: Partial<Caller>;
  readonly unitId: string;
  /** In the order of their ids. */
  readonly offerIds: readonly string[];
}

const rowsAtOnce = 500;
const plenty = 1_000_000_000;

export async function openStoreBench(offerCount: number): Promise<StoreBench> {
  const subgraph = await TestSubgraph.start(store);
  const operator = as.operator();
  const unitId = newId('bun');
  const unit = { id: unitId, name: { en: 'Bench' }, slug: 'bench' };
  await subgraph.mutate(operator, 'createBusinessUnit', unit, 'businessUnit { id }');
  for (let begin = 0; begin < offerCount; begin += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, offerCount - begin);
    const offers = Array.from({ length: count }, (_, i) => row(begin + i));
    const input = { businessUnitId: unitId, offers };
    const answer = await subgraph.mutate(operator, 'importStoreOffers', input, 'createdCount');
    if (answer.createdCount !== count) throw new Error(JSON.stringify(answer));
  }
  const em = subgraph.running.database.em.fork();
  const found = await em.find(StoreOffer, {}, { orderBy: { id: 'asc' }, fields: ['id'] });
  return { subgraph, operator, unitId, offerIds: found.map(({ id }) => id) };
}

const row = (number: number) => ({
  sourceKey: `B${number}`,
  productId: newId('prd'),
  tiers: [1, 100, 1000].map((minimumQuantity, i) => ({
    minimumQuantity,
    unitPrice: { amount: `${(number % 90) + 10 - i}.25`, currencyCode: 'CNY' },
  })),
  stock: plenty,
});
