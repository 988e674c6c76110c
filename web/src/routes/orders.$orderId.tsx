// /orders/…: one order, for both sides.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { OrderPage } from '../features/orders/OrderPage.js';
import { OrderPageQuery } from '../features/orders/orders.queries.js';

export const Route = createFileRoute('/orders/$orderId')({
  loader: ({ context, params }) => prefetch(context.client, OrderPageQuery, params),
  component: () => <OrderPage orderId={Route.useParams().orderId} />,
});
