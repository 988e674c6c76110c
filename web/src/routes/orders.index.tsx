// /orders: what the company buys, order by order.
import { createFileRoute } from '@tanstack/react-router';
import { OrdersPage } from '../features/orders/OrdersPage.js';
import { readOrdersParams } from '../features/orders/orders.queries.js';

export const Route = createFileRoute('/orders/')({
  validateSearch: readOrdersParams,
  component: () => <OrdersPage side="BUYING" to="/orders" params={Route.useSearch()} />,
});
