// /operator/companies: who is being verified.
import { createFileRoute } from '@tanstack/react-router';
import { CompaniesPage } from '../../features/operating/CompaniesPage.js';
import { readVerificationsParams } from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/companies/')({
  validateSearch: readVerificationsParams,
  component: () => <CompaniesPage params={Route.useSearch()} />,
});
