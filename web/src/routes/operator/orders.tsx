// /operator/orders: every order on the platform.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { OrdersPage } from '../../features/orders/OrdersPage.js';
import {
  OrdersQuery,
  ordersVariables,
  readOrdersParams,
} from '../../features/orders/orders.queries.js';

export const Route = createFileRoute('/operator/orders')({
  validateSearch: readOrdersParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetch(context.client, OrdersQuery, ordersVariables('ALL', deps)),
  component: () => (
    <OrdersPage
      side="ALL"
      to="/operator/orders"
      params={Route.useSearch()}
      tabs={<OperatorTabs />}
    />
  ),
});
