// /vendors/…: one vendor's storefront.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { StorefrontPage } from '../features/vendors/StorefrontPage.js';
import { readCursor, StorefrontQuery } from '../features/vendors/vendors.queries.js';

export const Route = createFileRoute('/vendors/$slug')({
  validateSearch: readCursor,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, params, deps }) =>
    prefetch(context.client, StorefrontQuery, { slug: params.slug, after: deps.after }),
  component: Page,
});

function Page() {
  return <StorefrontPage slug={Route.useParams().slug} params={Route.useSearch()} />;
}
