// /seller/imports: the seller's files on their way in.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ImportsPage } from '../../features/importing/ImportsPage.js';
import { ImportsQuery, readImportsParams } from '../../features/importing/importing.queries.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

export const Route = createFileRoute('/seller/imports/')({
  validateSearch: readImportsParams,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, ImportsQuery, deps),
  component: () => <ImportsPage portal="seller" params={Route.useSearch()} tabs={<SellerTabs />} />,
});
