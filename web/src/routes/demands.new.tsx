// /demands/new?product=prd_…: a new demand, for a product when one comes from its page, for words (?text=)
// when one comes from a search.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { textsIn } from '../data/search-params.js';
import { NewDemandRoute } from '../features/demands/NewDemandRoute.js';
import { SignInToPost } from '../features/demands/sign-in-first.js';
import { Gate } from '../ui/Gate.js';
import { PickedProductQuery } from '../ui/picked-product.queries.js';

interface Params {
  product?: string;
  /** What was searched and not found: the first line's words. */
  text?: string;
  /** How many were looked for there; a whole number as text. */
  quantity?: string;
}

export const Route = createFileRoute('/demands/new')({
  validateSearch: (search: Record<string, unknown>): Params =>
    textsIn(search, 'product', 'text', 'quantity'),
  loaderDeps: ({ search }) => ({ product: search.product }),
  loader: ({ context, deps: { product } }) =>
    product ? prefetch(context.client, PickedProductQuery, { productId: product }) : undefined,
  component: () => (
    <Gate outside={<SignInToPost />}>
      <NewDemand />
    </Gate>
  ),
});

function NewDemand() {
  const { product, text, quantity } = Route.useSearch();
  return <NewDemandRoute productId={product} text={text?.slice(0, 200)} quantity={quantity} />;
}
