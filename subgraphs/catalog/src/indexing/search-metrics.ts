// What search tells Prometheus: how long questions take, how late changes become visible, how large the
// index is and how far it has come.
import { registry } from '@agora/kernel/metrics.js';
import { Gauge, Histogram } from 'prom-client';
import type { EngineFigures } from '../search/embedded-engine.js';

export const searchSeconds = new Histogram({
  name: 'agora_search_seconds',
  help: 'Time the search engine takes to answer, waiting for a thread included.',
  labelNames: ['kind', 'outcome'],
  buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5],
  registers: [registry],
});

export const visibleSeconds = new Histogram({
  name: 'agora_search_visible_seconds',
  help: 'From the beginning of a transaction that changed something to search showing it.',
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 20, 60],
  registers: [registry],
});

export const mergeSeconds = new Histogram({
  name: 'agora_search_merge_seconds',
  help: 'Time to make a new segment of the last one and what came since, its snapshot included.',
  buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60],
  registers: [registry],
});

export interface IndexFigures extends Partial<EngineFigures> {
  /** Since the index last looked at the database. */
  lagSeconds: number;
}

const indexes = new Map<object, () => IndexFigures>();

new Gauge({
  name: 'agora_search_index',
  help: 'The search index of this process: products, offers, bytes of its segment, operations since (an offer one, a product four), segments made so far, threads that answer, and seconds since it last looked for changes.',
  labelNames: ['figure'],
  registers: [registry],
  collect() {
    this.reset();
    for (const read of indexes.values()) {
      for (const [figure, value] of Object.entries(read())) this.inc({ figure }, value);
    }
  },
});

/** Reads the figures whenever metrics are, until the function it returns is called. */
export function watchIndex(owner: object, read: () => IndexFigures): () => void {
  indexes.set(owner, read);
  return () => indexes.delete(owner);
}
