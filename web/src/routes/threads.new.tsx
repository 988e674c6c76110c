// /threads/new?product=prd_…&vendor=sel_…: a new question.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { AskPage } from '../features/forum/AskPage.js';
import { AskedVendorQuery } from '../features/forum/forum.queries.js';
import { Gate } from '../ui/Gate.js';
import { PickedProductQuery } from '../ui/picked-product.queries.js';
import { purposes } from '../ui/purposes.js';

interface Params {
  product?: string;
  vendor?: string;
}

export const Route = createFileRoute('/threads/new')({
  validateSearch: ({ product, vendor }: Record<string, unknown>): Params => ({
    ...(typeof product === 'string' && { product }),
    ...(typeof vendor === 'string' && { vendor }),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { product, vendor } }) => {
    if (product) prefetch(context.client, PickedProductQuery, { productId: product });
    if (vendor) prefetch(context.client, AskedVendorQuery, { vendorId: vendor });
  },
  component: AskRoute,
});

function AskRoute() {
  const { product, vendor } = Route.useSearch();
  return (
    <Gate purpose={purposes.ask}>
      <AskPage productId={product} vendorId={vendor} />
    </Gate>
  );
}
