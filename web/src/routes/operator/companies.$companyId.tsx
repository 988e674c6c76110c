// /operator/companies/…: one company and its verification.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { CompanyReviewPage } from '../../features/operating/CompanyReviewPage.js';
import { CompanyReviewQuery } from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/companies/$companyId')({
  loader: ({ context, params }) => prefetch(context.client, CompanyReviewQuery, params),
  component: () => <CompanyReviewPage companyId={Route.useParams().companyId} />,
});
