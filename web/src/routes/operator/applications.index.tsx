// /operator/applications: who wants to sell.
import { createFileRoute } from '@tanstack/react-router';
import { ApplicationsPage } from '../../features/operating/ApplicationsPage.js';
import { readApplicationsParams } from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/applications/')({
  validateSearch: readApplicationsParams,
  component: () => <ApplicationsPage params={Route.useSearch()} />,
});
