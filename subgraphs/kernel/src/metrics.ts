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

export const outboxWaiting = new Gauge({
  name: 'agora_outbox_waiting',
  help: 'Deliveries not confirmed yet.',
  labelNames: ['producer', 'state'],
  registers: [registry],
});
