// /products/…: one product.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { ProductPage } from '../features/products/ProductPage.js';
import { productQuantity, readProductParams } from '../features/products/product-quantity.js';
import { ProductPageQuery } from '../features/products/products.queries.js';

export const Route = createFileRoute('/products/$productId')({
  validateSearch: readProductParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    prefetch(context.client, ProductPageQuery, {
      productId: params.productId,
      quantity: productQuantity(params.productId, deps),
    }),
  component: Page,
});

function Page() {
  return <ProductPage productId={Route.useParams().productId} params={Route.useSearch()} />;
}
