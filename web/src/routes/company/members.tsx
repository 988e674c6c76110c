// /company/members: who works for it.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { MembersPageQuery, readPlace } from '../../features/company/company.queries.js';
import { MembersPage } from '../../features/company/MembersPage.js';

export const Route = createFileRoute('/company/members')({
  validateSearch: readPlace,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, MembersPageQuery, deps),
  component: () => <MembersPage after={Route.useSearch().after} />,
});
