// What the gateway counts. Operation names come from clients, so only so many of them get a line of their
// own; the rest share one.
import { registry } from '@agora/kernel/metrics.js';
import type { ApolloServerPlugin } from '@apollo/server';
import { Counter, Histogram } from 'prom-client';
import type { RequestContext } from '../graph/request-context.js';

const namesMax = 200;

function metric<T>(name: string, make: () => T): T {
  // Several gateways may live in one process (tests): they share the counters.
  return (registry.getSingleMetric(name) as T | undefined) ?? make();
}

const operationSeconds = metric(
  'agora_gateway_operation_seconds',
  () =>
    new Histogram({
      name: 'agora_gateway_operation_seconds',
      help: 'Time to answer one operation at the gateway.',
      labelNames: ['operation', 'outcome'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
      registers: [registry],
    }),
);

const refusals = metric(
  'agora_gateway_refusals_total',
  () =>
    new Counter({
      name: 'agora_gateway_refusals_total',
      help: 'Requests refused before planning, by reason.',
      labelNames: ['code'],
      registers: [registry],
    }),
);

export function countRefusal(code: string): void {
  refusals.inc({ code });
}

const names = new Set<string>();

function boundedName(name: string | null | undefined): string {
  if (!name) return 'unnamed';
  if (!names.has(name) && names.size >= namesMax) return 'other';
  names.add(name);
  return name;
}

export const measureOperations: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue }) {
    if (contextValue.isRehearsal) return;
    const stopWatch = operationSeconds.startTimer();
    return {
      async willSendResponse({ operationName, response, operation }) {
        const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
        const hasErrors = Boolean(result?.errors?.length);
        const outcome = !hasErrors ? 'ok' : result?.data ? 'partial' : 'error';
        stopWatch({ operation: operation ? boundedName(operationName) : 'invalid', outcome });
      },
    };
  },
};

export const metricsText = async () => ({
  type: registry.contentType,
  text: await registry.metrics(),
});
