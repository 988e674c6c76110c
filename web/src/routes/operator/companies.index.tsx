// /operator/companies: who is being verified.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { CompaniesPage } from '../../features/operating/CompaniesPage.js';
import {
  listVariables,
  readVerificationsParams,
  VerificationsQuery,
} from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/companies/')({
  validateSearch: readVerificationsParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, VerificationsQuery, listVariables(deps)),
  component: () => <CompaniesPage params={Route.useSearch()} />,
});
