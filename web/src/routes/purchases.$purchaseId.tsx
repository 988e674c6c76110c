// /purchases/…: one purchase.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { PurchasePageQuery } from '../features/orders/orders.queries.js';
import { PurchasePage } from '../features/orders/PurchasePage.js';

export const Route = createFileRoute('/purchases/$purchaseId')({
  loader: ({ context, params }) => prefetch(context.client, PurchasePageQuery, params),
  component: () => <PurchasePage purchaseId={Route.useParams().purchaseId} />,
});
