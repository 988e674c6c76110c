// /operator/products/prd_…: one product as the operator keeps it.
import { createFileRoute } from '@tanstack/react-router';
import { CuratedProductPage } from '../../features/curating/CuratedProductPage.js';

export const Route = createFileRoute('/operator/products/$productId')({
  component: () => <CuratedProductPage productId={Route.useParams().productId} />,
});
