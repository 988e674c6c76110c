// /operator/search: what people search for.
import { createFileRoute } from '@tanstack/react-router';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { SearchTermsPage } from '../../features/search-terms/SearchTermsPage.js';
import { readSearchTermsParams } from '../../features/search-terms/search-terms.queries.js';

export const Route = createFileRoute('/operator/search/')({
  validateSearch: readSearchTermsParams,
  component: () => <SearchTermsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
