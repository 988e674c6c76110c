// /orders: what the company buys, order by order.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { OrdersPage } from '../features/orders/OrdersPage.js';
import {
  OrdersQuery,
  ordersVariables,
  readOrdersParams,
} from '../features/orders/orders.queries.js';

export const Route = createFileRoute('/orders/')({
  validateSearch: readOrdersParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetch(context.client, OrdersQuery, ordersVariables('BUYING', deps)),
  component: () => <OrdersPage side="BUYING" to="/orders" params={Route.useSearch()} />,
});
