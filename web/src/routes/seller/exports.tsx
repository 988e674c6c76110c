// /seller/exports: files on their way out.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ExportsPage } from '../../features/exporting/ExportsPage.js';
import { ExportsQuery, readExportsParams } from '../../features/exporting/exporting.queries.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

export const Route = createFileRoute('/seller/exports')({
  validateSearch: readExportsParams,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, ExportsQuery, deps),
  component: () => <ExportsPage portal="seller" params={Route.useSearch()} tabs={<SellerTabs />} />,
});
