// /seller/offers/new?product=prd_…: a new offer, of a product when one is said.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { NewOfferPage } from '../../features/selling/NewOfferPage.js';
import { Gate } from '../../ui/Gate.js';
import { PickedProductQuery } from '../../ui/picked-product.queries.js';

export const Route = createFileRoute('/seller/offers/new')({
  validateSearch: ({ product }: Record<string, unknown>): { product?: string } =>
    typeof product === 'string' ? { product } : {},
  loaderDeps: ({ search }) => ({ product: search.product }),
  loader: ({ context, deps: { product } }) =>
    product ? prefetch(context.client, PickedProductQuery, { productId: product }) : undefined,
  component: () => (
    <Gate>
      <NewOfferPage productId={Route.useSearch().product} />
    </Gate>
  ),
});
