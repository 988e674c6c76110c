// /seller/products: what the seller proposed for the catalog.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OwnProposalsQuery, readCuratingParams } from '../../features/curating/curating.queries.js';
import { ProposalsPage } from '../../features/curating/ProposalsPage.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/products/')({
  validateSearch: readCuratingParams,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, OwnProposalsQuery, deps),
  component: () => (
    <Gate>
      <ProposalsPage params={Route.useSearch()} tabs={<SellerTabs />} />
    </Gate>
  ),
});
