// /operator/applications: who wants to sell.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ApplicationsPage } from '../../features/operating/ApplicationsPage.js';
import {
  ApplicationsQuery,
  listVariables,
  readApplicationsParams,
} from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/applications/')({
  validateSearch: readApplicationsParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, ApplicationsQuery, listVariables(deps)),
  component: () => <ApplicationsPage params={Route.useSearch()} />,
});
