// /company: one's own company.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { CompanyPage } from '../../features/company/CompanyPage.js';
import { CompanyPageQuery } from '../../features/company/company.queries.js';

export const Route = createFileRoute('/company/')({
  loader: ({ context }) => prefetch(context.client, CompanyPageQuery, {}),
  component: CompanyPage,
});
