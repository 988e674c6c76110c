// /seller/prices: the seller's price lists.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { SellerPricesPage } from '../../features/pricing/PricesPage.js';
import { SellerPricesQuery } from '../../features/pricing/pricing.queries.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/prices/')({
  loader: ({ context }) => prefetch(context.client, SellerPricesQuery, {}),
  component: () => (
    <Gate>
      <SellerPricesPage tabs={<SellerTabs />} />
    </Gate>
  ),
});
