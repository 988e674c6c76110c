// /seller/quotes: the company's quotes.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { QuotesQuery } from '../../features/demands/demands.queries.js';
import { MyQuotesPage } from '../../features/demands/MyQuotesPage.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

interface Params {
  after?: string;
}

export const Route = createFileRoute('/seller/quotes')({
  validateSearch: ({ after }: Record<string, unknown>): Params =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, QuotesQuery, deps),
  component: () => <MyQuotesPage after={Route.useSearch().after} tabs={<SellerTabs />} />,
});
