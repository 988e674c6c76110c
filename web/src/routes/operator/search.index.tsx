// /operator/search: what people search for.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { SearchTermsPage } from '../../features/search-terms/SearchTermsPage.js';
import {
  readSearchTermsParams,
  SearchTermsQuery,
  searchTermsVariables,
} from '../../features/search-terms/search-terms.queries.js';

export const Route = createFileRoute('/operator/search/')({
  validateSearch: readSearchTermsParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetch(context.client, SearchTermsQuery, searchTermsVariables(deps)),
  component: () => <SearchTermsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
