// /compare?ids=…: products side by side.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { ComparePage } from '../features/compare/ComparePage.js';
import {
  ComparePageQuery,
  compareVariables,
  readCompareParams,
} from '../features/compare/compare.queries.js';

export const Route = createFileRoute('/compare')({
  validateSearch: readCompareParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    deps.ids ? prefetch(context.client, ComparePageQuery, compareVariables(deps)) : undefined,
  component: () => <ComparePage params={Route.useSearch()} />,
});
