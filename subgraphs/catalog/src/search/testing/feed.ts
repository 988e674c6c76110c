// An endless feed of operations from a seed: the batch at a position is always the same.
import fc from 'fast-check';
import type { SearchOperation } from '../search-engine.js';
import { operations } from './generate-catalog.js';

export function feedBatch(seed: number, position: number): SearchOperation[] {
  const [batch = []] = fc.sample(operations, { seed: seed * 100_003 + position, numRuns: 1 });
  // Versions rise with positions, so that the feed does not stand still.
  return batch.map((each) => ({ ...each, version: each.version + position * 5 }));
}
