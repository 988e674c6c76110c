// /seller/members: who sells for the company, and who is invited; the company's own page in the seller centre.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { MembersPageQuery, readPlace } from '../../features/company/company.queries.js';
import { MembersPage } from '../../features/company/MembersPage.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/members')({
  validateSearch: readPlace,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, MembersPageQuery, deps),
  component: () => (
    <Gate>
      <MembersPage after={Route.useSearch().after} tabs={<SellerTabs />} />
    </Gate>
  ),
});
