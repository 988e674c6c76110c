// /seller/orders: what the company sells.
import { createFileRoute } from '@tanstack/react-router';
import { OrdersPage } from '../../features/orders/OrdersPage.js';
import { readOrdersParams } from '../../features/orders/orders.queries.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

export const Route = createFileRoute('/seller/orders')({
  validateSearch: readOrdersParams,
  component: () => (
    <OrdersPage
      side="SELLING"
      to="/seller/orders"
      params={Route.useSearch()}
      tabs={<SellerTabs />}
    />
  ),
});
