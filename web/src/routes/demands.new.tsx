// /demands/new?product=prd_…: a new demand, for a product when one comes from its page, for words (?text=)
// when one comes from a search.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { NewDemandRoute } from '../features/demands/NewDemandRoute.js';
import { Gate } from '../ui/Gate.js';
import { PickedProductQuery } from '../ui/picked-product.queries.js';

interface Params {
  product?: string;
  /** What was searched and not found: the first line's words. */
  text?: string;
}

export const Route = createFileRoute('/demands/new')({
  validateSearch: ({ product, text }: Record<string, unknown>): Params => ({
    ...(typeof product === 'string' ? { product } : {}),
    ...(typeof text === 'string' ? { text: text.slice(0, 200) } : {}),
  }),
  loaderDeps: ({ search }) => ({ product: search.product }),
  loader: ({ context, deps: { product } }) =>
    product ? prefetch(context.client, PickedProductQuery, { productId: product }) : undefined,
  component: () => (
    <Gate>
      <NewDemandRoute productId={Route.useSearch().product} text={Route.useSearch().text} />
    </Gate>
  ),
});
