// /seller/quotes: the company's quotes.
import { createFileRoute } from '@tanstack/react-router';
import { MyQuotesPage } from '../../features/demands/MyQuotesPage.js';
import { SellerTabs } from '../../features/selling/SellerTabs.js';

interface Params {
  after?: string;
}

export const Route = createFileRoute('/seller/quotes')({
  validateSearch: ({ after }: Record<string, unknown>): Params =>
    typeof after === 'string' ? { after } : {},
  component: () => <MyQuotesPage after={Route.useSearch().after} tabs={<SellerTabs />} />,
});
