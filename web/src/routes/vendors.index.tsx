// /vendors: all vendors.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { DirectoryPage } from '../features/vendors/DirectoryPage.js';
import { DirectoryQuery, readCursor } from '../features/vendors/vendors.queries.js';

export const Route = createFileRoute('/vendors/')({
  validateSearch: readCursor,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, DirectoryQuery, deps),
  component: () => <DirectoryPage params={Route.useSearch()} />,
});
