// /search: products by text, category and facets.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { readSearchParams } from '../data/search-params.js';
import { SearchPage } from '../features/search/SearchPage.js';
import { SearchPageQuery, searchVariables } from '../features/search/search.queries.js';

export const Route = createFileRoute('/search')({
  validateSearch: readSearchParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, SearchPageQuery, searchVariables(deps)),
  component: () => <SearchPage params={Route.useSearch()} />,
});
