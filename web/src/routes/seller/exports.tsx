// /seller/exports: files on their way out.
import { createFileRoute } from '@tanstack/react-router';
import { ExportsPage } from '../../features/exporting/ExportsPage.js';
import { readExportsParams } from '../../features/exporting/exporting.queries.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

export const Route = createFileRoute('/seller/exports')({
  validateSearch: readExportsParams,
  component: () => <ExportsPage portal="seller" params={Route.useSearch()} tabs={<SellerTabs />} />,
});
