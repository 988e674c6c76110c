// /invitation?token=…: the link of an invitation.
import { createFileRoute } from '@tanstack/react-router';
import { InvitationPage } from '../features/session/InvitationPage.js';

export const Route = createFileRoute('/invitation')({
  validateSearch: ({ token }: Record<string, unknown>): { token: string } => ({
    token: typeof token === 'string' ? token : '',
  }),
  component: () => <InvitationPage token={Route.useSearch().token} />,
});
