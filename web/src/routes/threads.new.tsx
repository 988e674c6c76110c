// /threads/new?product=prd_…&vendor=sel_…: a new question.
import { createFileRoute } from '@tanstack/react-router';
import { AskPage } from '../features/forum/AskPage.js';
import { Gate } from '../ui/Gate.js';

interface Params {
  product?: string;
  vendor?: string;
}

export const Route = createFileRoute('/threads/new')({
  validateSearch: ({ product, vendor }: Record<string, unknown>): Params => ({
    ...(typeof product === 'string' && { product }),
    ...(typeof vendor === 'string' && { vendor }),
  }),
  component: AskRoute,
});

function AskRoute() {
  const { product, vendor } = Route.useSearch();
  return (
    <Gate>
      <AskPage productId={product} vendorId={vendor} />
    </Gate>
  );
}
