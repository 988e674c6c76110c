// /demands/new?product=prd_…: a new demand, for a product when one comes from its page.
import { createFileRoute } from '@tanstack/react-router';
import { NewDemandRoute } from '../features/demands/NewDemandRoute.js';
import { Gate } from '../ui/Gate.js';

interface Params {
  product?: string;
}

export const Route = createFileRoute('/demands/new')({
  validateSearch: ({ product }: Record<string, unknown>): Params =>
    typeof product === 'string' ? { product } : {},
  component: () => (
    <Gate>
      <NewDemandRoute productId={Route.useSearch().product} />
    </Gate>
  ),
});
