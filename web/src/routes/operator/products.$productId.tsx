// /operator/products/prd_…: one product as the operator keeps it.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { CuratedProductPage } from '../../features/curating/CuratedProductPage.js';
import {
  CategoryChoicesQuery,
  CuratedProductQuery,
} from '../../features/curating/curating.queries.js';

export const Route = createFileRoute('/operator/products/$productId')({
  loader: ({ context, params }) => {
    prefetch(context.client, CuratedProductQuery, params);
    prefetch(context.client, CategoryChoicesQuery, {});
  },
  component: () => <CuratedProductPage productId={Route.useParams().productId} />,
});
