// /join: asking to join one's company; /join?token=…: the link that proves the mailbox.
import { createFileRoute } from '@tanstack/react-router';
import { JoinPage } from '../features/session/JoinPage.js';

export const Route = createFileRoute('/join')({
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } =>
    typeof token === 'string' && token ? { token } : {},
  component: () => <JoinPage token={Route.useSearch().token} />,
});
