// /company/roles: its own roles.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { RolesPageQuery } from '../../features/company/company.queries.js';
import { RolesPage } from '../../features/company/RolesPage.js';

export const Route = createFileRoute('/company/roles')({
  loader: ({ context }) => prefetch(context.client, RolesPageQuery, {}),
  component: () => <RolesPage />,
});
