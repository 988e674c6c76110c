// /threads/new?product=prd_…&vendor=sel_…: a new question.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { textsIn } from '../data/search-params.js';
import { AskPage } from '../features/forum/AskPage.js';
import { AskedVendorQuery, BoardsQuery } from '../features/forum/forum.queries.js';
import { SignInToAsk } from '../features/forum/SignInToAsk.js';
import { Gate } from '../ui/Gate.js';
import { PickedProductQuery } from '../ui/picked-product.queries.js';

interface Params {
  product?: string;
  vendor?: string;
}

export const Route = createFileRoute('/threads/new')({
  validateSearch: (search: Record<string, unknown>): Params => textsIn(search, 'product', 'vendor'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { product, vendor } }) => {
    if (product) prefetch(context.client, PickedProductQuery, { productId: product });
    else prefetch(context.client, BoardsQuery, {});
    if (vendor) prefetch(context.client, AskedVendorQuery, { vendorId: vendor });
  },
  component: AskRoute,
});

function AskRoute() {
  const { product, vendor } = Route.useSearch();
  return (
    <Gate outside={<SignInToAsk />}>
      <AskPage productId={product} vendorId={vendor} />
    </Gate>
  );
}
