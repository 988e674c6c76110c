// /purchases: what the company bought.
import { createFileRoute } from '@tanstack/react-router';
import { PurchasesPage } from '../features/orders/PurchasesPage.js';

interface Params {
  after?: string;
}

export const Route = createFileRoute('/purchases/')({
  validateSearch: ({ after }: Record<string, unknown>): Params =>
    typeof after === 'string' ? { after } : {},
  component: () => <PurchasesPage after={Route.useSearch().after} />,
});
