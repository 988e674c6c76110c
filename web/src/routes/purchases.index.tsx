// /purchases: what the company bought.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { PurchasesQuery } from '../features/orders/orders.queries.js';
import { PurchasesPage } from '../features/orders/PurchasesPage.js';

interface Params {
  after?: string;
}

export const Route = createFileRoute('/purchases/')({
  validateSearch: ({ after }: Record<string, unknown>): Params =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, PurchasesQuery, deps),
  component: () => <PurchasesPage after={Route.useSearch().after} />,
});
