// /demands/new?product=prd_…: a new demand, for a product when one comes from its page, for words (?text=)
// when one comes from a search.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { NewDemandRoute } from '../features/demands/NewDemandRoute.js';
import { Gate } from '../ui/Gate.js';
import { PickedProductQuery } from '../ui/picked-product.queries.js';
import { purposes } from '../ui/purposes.js';

interface Params {
  product?: string;
  /** What was searched and not found: the first line's words. */
  text?: string;
  /** How many were looked for there; a whole number as text. */
  quantity?: string;
}

export const Route = createFileRoute('/demands/new')({
  validateSearch: ({ product, text, quantity }: Record<string, unknown>): Params => ({
    ...(typeof product === 'string' ? { product } : {}),
    ...(typeof text === 'string' ? { text: text.slice(0, 200) } : {}),
    ...wholeNumber(quantity),
  }),
  loaderDeps: ({ search }) => ({ product: search.product }),
  loader: ({ context, deps: { product } }) =>
    product ? prefetch(context.client, PickedProductQuery, { productId: product }) : undefined,
  component: () => (
    <Gate purpose={purposes.postDemand}>
      <NewDemand />
    </Gate>
  ),
});

const wholeNumber = (quantity: unknown) =>
  typeof quantity === 'string' && /^[1-9]\d{0,8}$/.test(quantity) ? { quantity } : {};

function NewDemand() {
  const { product, text, quantity } = Route.useSearch();
  return <NewDemandRoute productId={product} text={text} quantity={quantity} />;
}
