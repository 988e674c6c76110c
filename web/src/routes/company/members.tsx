// /company/members: who works for it.
import { createFileRoute } from '@tanstack/react-router';
import { readPlace } from '../../features/company/company.queries.js';
import { MembersPage } from '../../features/company/MembersPage.js';

export const Route = createFileRoute('/company/members')({
  validateSearch: readPlace,
  component: () => <MembersPage after={Route.useSearch().after} />,
});
