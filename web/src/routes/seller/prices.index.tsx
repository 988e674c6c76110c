// /seller/prices: the seller's price lists.
import { createFileRoute } from '@tanstack/react-router';
import { SellerPricesPage } from '../../features/pricing/PricesPage.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/prices/')({
  component: () => (
    <Gate>
      <SellerPricesPage tabs={<SellerTabs />} />
    </Gate>
  ),
});
