// /operator/orders: every order on the platform.
import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { OrdersPage } from '../../features/orders/OrdersPage.js';
import { readOrdersParams } from '../../features/orders/orders.queries.js';

export const Route = createFileRoute('/operator/orders')({
  validateSearch: readOrdersParams,
  component: Page,
});

function Page() {
  const { t } = useLingui();
  return (
    <OrdersPage
      side="ALL"
      title={t`All orders`}
      to="/operator/orders"
      params={Route.useSearch()}
      tabs={<OperatorTabs />}
    />
  );
}
