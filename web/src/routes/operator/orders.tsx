// /operator/orders: every order on the platform.
import { createFileRoute } from '@tanstack/react-router';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { OrdersPage } from '../../features/orders/OrdersPage.js';
import { readOrdersParams } from '../../features/orders/orders.queries.js';

export const Route = createFileRoute('/operator/orders')({
  validateSearch: readOrdersParams,
  component: () => (
    <OrdersPage
      side="ALL"
      to="/operator/orders"
      params={Route.useSearch()}
      tabs={<OperatorTabs />}
    />
  ),
});
