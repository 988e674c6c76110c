// /seller/orders: what the company sells.
import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { OrdersPage } from '../../features/orders/OrdersPage.js';
import { readOrdersParams } from '../../features/orders/orders.queries.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

export const Route = createFileRoute('/seller/orders')({
  validateSearch: readOrdersParams,
  component: Page,
});

function Page() {
  const { t } = useLingui();
  return (
    <OrdersPage
      side="SELLING"
      title={t`Orders to fulfil`}
      to="/seller/orders"
      params={Route.useSearch()}
      tabs={<SellerTabs />}
    />
  );
}
