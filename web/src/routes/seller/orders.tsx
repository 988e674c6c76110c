// /seller/orders: what the company sells.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OrdersPage } from '../../features/orders/OrdersPage.js';
import {
  OrdersQuery,
  ordersVariables,
  readOrdersParams,
} from '../../features/orders/orders.queries.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

export const Route = createFileRoute('/seller/orders')({
  validateSearch: readOrdersParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetch(context.client, OrdersQuery, ordersVariables('SELLING', deps)),
  component: () => (
    <OrdersPage
      side="SELLING"
      to="/seller/orders"
      params={Route.useSearch()}
      tabs={<SellerTabs />}
    />
  ),
});
