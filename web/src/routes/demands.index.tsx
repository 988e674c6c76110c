// /demands: what buyers look for.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { DemandsPage } from '../features/demands/DemandsPage.js';
import {
  DemandsQuery,
  demandsVariables,
  readDemandsParams,
} from '../features/demands/demands.queries.js';

export const Route = createFileRoute('/demands/')({
  validateSearch: readDemandsParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, DemandsQuery, demandsVariables(deps)),
  component: () => <DemandsPage params={Route.useSearch()} />,
});
