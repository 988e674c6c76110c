// /company/sign-in: how its members sign in.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { CompanySignInPage } from '../../features/company/CompanySignInPage.js';
import { CompanySignInPageQuery } from '../../features/company/company-sign-in.queries.js';

export const Route = createFileRoute('/company/sign-in')({
  loader: ({ context }) => prefetch(context.client, CompanySignInPageQuery, {}),
  component: CompanySignInPage,
});
