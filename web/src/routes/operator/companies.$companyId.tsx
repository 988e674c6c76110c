// /operator/companies/…: one company and its verification.
import { createFileRoute } from '@tanstack/react-router';
import { CompanyReviewPage } from '../../features/operating/CompanyReviewPage.js';

export const Route = createFileRoute('/operator/companies/$companyId')({
  component: () => <CompanyReviewPage companyId={Route.useParams().companyId} />,
});
