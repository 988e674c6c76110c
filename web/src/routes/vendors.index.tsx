// /vendors: all vendors, or those whose name has the words of ?q=.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { DirectoryPage } from '../features/vendors/DirectoryPage.js';
import { FoundVendors } from '../features/vendors/FoundVendors.js';
import {
  DirectoryQuery,
  FoundVendorsQuery,
  readDirectoryParams,
} from '../features/vendors/vendors.queries.js';

export const Route = createFileRoute('/vendors/')({
  validateSearch: readDirectoryParams,
  loaderDeps: ({ search }) => ({ q: search.q, after: search.after ?? null }),
  loader: ({ context, deps: { q, after } }) =>
    q
      ? prefetch(context.client, FoundVendorsQuery, { text: q, after })
      : prefetch(context.client, DirectoryQuery, { after }),
  component: Page,
});

function Page() {
  const { q, ...params } = Route.useSearch();
  return q ? <FoundVendors text={q} params={params} /> : <DirectoryPage params={params} />;
}
