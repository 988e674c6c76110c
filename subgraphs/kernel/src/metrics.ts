// Counters and durations for Prometheus. Labels are bounded: names of code, never of data.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

export const operationSeconds = new Histogram({
  name: 'agora_subgraph_operation_seconds',
  help: 'Time to answer one operation in a subgraph.',
  labelNames: ['subgraph', 'outcome'],
  buckets: [0.001, 0.005, 0.02, 0.05, 0.2, 1, 5],
  registers: [registry],
});

export const eventsHandled = new Counter({
  name: 'agora_events_handled_total',
  help: 'Events taken in by a consumer, or refused by it.',
  labelNames: ['consumer', 'outcome'],
  registers: [registry],
});

interface OutboxCount {
  /** Deliveries that are due, on their way or waiting for their next attempt. */
  readonly waiting: number;
  /** Deliveries that failed too often. */
  readonly dead: number;
}

const outboxes = new Map<string, () => Promise<OutboxCount>>();

new Gauge({
  name: 'agora_outbox_waiting',
  help: 'Deliveries not confirmed yet, by producer: waiting, or dead after too many failures.',
  labelNames: ['producer', 'state'],
  registers: [registry],
  async collect() {
    this.reset();
    for (const [producer, count] of outboxes) {
      // Without its database a process still tells the rest.
      const counted = await count().catch(() => undefined);
      if (!counted) continue;
      this.set({ producer, state: 'waiting' }, counted.waiting);
      this.set({ producer, state: 'dead' }, counted.dead);
    }
  },
});

/** Counts this outbox whenever the metrics are read, until the function it returns is called. */
export function watchOutbox(producer: string, count: () => Promise<OutboxCount>): () => void {
  outboxes.set(producer, count);
  return () => {
    if (outboxes.get(producer) === count) outboxes.delete(producer);
  };
}
