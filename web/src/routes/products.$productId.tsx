// /products/…: one product.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { ProductPage } from '../features/products/ProductPage.js';
import {
  ProductPageQuery,
  productQuantity,
  readProductParams,
} from '../features/products/products.queries.js';

export const Route = createFileRoute('/products/$productId')({
  validateSearch: readProductParams,
  loaderDeps: ({ search }) => ({ quantity: productQuantity(search) }),
  loader: ({ context, params, deps }) =>
    prefetch(context.client, ProductPageQuery, {
      productId: params.productId,
      quantity: deps.quantity,
    }),
  component: Page,
});

function Page() {
  return <ProductPage productId={Route.useParams().productId} params={Route.useSearch()} />;
}
