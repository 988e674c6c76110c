// /seller/imports: the seller's files on their way in.
import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '../../features/importing/ImportsPage.js';
import { readImportsParams } from '../../features/importing/importing.queries.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

export const Route = createFileRoute('/seller/imports/')({
  validateSearch: readImportsParams,
  component: () => <ImportsPage portal="seller" params={Route.useSearch()} tabs={<SellerTabs />} />,
});
