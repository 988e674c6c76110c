// /invitation?token=…: the link of an invitation.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { InvitationPage } from '../features/session/InvitationPage.js';
import { InvitationPageQuery } from '../features/session/invitation.queries.js';

export const Route = createFileRoute('/invitation')({
  validateSearch: ({ token }: Record<string, unknown>): { token: string } => ({
    token: typeof token === 'string' ? token : '',
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, InvitationPageQuery, deps),
  component: () => <InvitationPage token={Route.useSearch().token} />,
});
