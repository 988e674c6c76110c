// /operator/search/synonyms: words that mean the same in a search.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { SynonymsPage } from '../../features/search-terms/SynonymsPage.js';
import {
  readSynonymsParams,
  SynonymGroupsQuery,
  synonymsVariables,
} from '../../features/search-terms/search-terms.queries.js';

export const Route = createFileRoute('/operator/search/synonyms')({
  validateSearch: readSynonymsParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetch(context.client, SynonymGroupsQuery, synonymsVariables(deps)),
  component: () => <SynonymsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
