// The relevance set has a floor: a change of the semantics that answers people worse does not pass.
import { expect, test } from '@jest/globals';
import { EmbeddedEngine } from './embedded-engine.js';
import { measureRelevance, readRelevanceSet } from './testing/relevance.js';

test('judged queries are answered as well as before', async () => {
  const set = readRelevanceSet();
  expect(set.queries.length).toBeGreaterThanOrEqual(60);
  const engine = new EmbeddedEngine({ currencyCode: 'CNY' });
  await engine.apply(
    set.products.map((product) => ({ kind: 'upsertProduct', version: 1, product })),
    1,
  );
  const { ndcg, mrr, queries } = await measureRelevance(set, engine);
  expect(queries.filter(({ rr }) => rr === 0).map(({ text }) => text)).toEqual([]);
  expect(ndcg).toBeGreaterThan(0.98);
  expect(mrr).toBeGreaterThan(0.98);
  const withoutSynonyms = await measureRelevance(set, engine, []);
  expect(withoutSynonyms.ndcg).toBeGreaterThan(0.92);
  expect(withoutSynonyms.ndcg).toBeLessThan(ndcg);
  await engine.close();
});
