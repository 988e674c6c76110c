// /seller/products: what the seller proposed for the catalog.
import { createFileRoute } from '@tanstack/react-router';
import { readCuratingParams } from '../../features/curating/curating.queries.js';
import { ProposalsPage } from '../../features/curating/ProposalsPage.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/products/')({
  validateSearch: readCuratingParams,
  component: () => (
    <Gate>
      <ProposalsPage params={Route.useSearch()} tabs={<SellerTabs />} />
    </Gate>
  ),
});
