// /orders: what the company buys, order by order.
import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OrdersPage } from '../features/orders/OrdersPage.js';
import { readOrdersParams } from '../features/orders/orders.queries.js';

export const Route = createFileRoute('/orders/')({
  validateSearch: readOrdersParams,
  component: Page,
});

function Page() {
  const { t } = useLingui();
  return <OrdersPage side="BUYING" title={t`Orders`} to="/orders" params={Route.useSearch()} />;
}
