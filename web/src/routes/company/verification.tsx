// /company/verification: what the operator checks.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { VerificationPageQuery } from '../../features/company/company.queries.js';
import { VerificationPage } from '../../features/company/VerificationPage.js';

export const Route = createFileRoute('/company/verification')({
  loader: ({ context }) => prefetch(context.client, VerificationPageQuery, {}),
  component: VerificationPage,
});
