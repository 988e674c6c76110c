// /seller/roles: the company's own roles, in the seller centre.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { RolesPageQuery } from '../../features/company/company.queries.js';
import { RolesPage } from '../../features/company/RolesPage.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/roles')({
  loader: ({ context }) => prefetch(context.client, RolesPageQuery, {}),
  component: () => (
    <Gate>
      <RolesPage tabs={<SellerTabs />} />
    </Gate>
  ),
});
