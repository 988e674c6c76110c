// /reset-password?token=…: the link from the mail.
import { createFileRoute } from '@tanstack/react-router';
import { ResetPasswordPage } from '../features/session/ResetPasswordPage.js';

export const Route = createFileRoute('/reset-password')({
  validateSearch: ({ token }: Record<string, unknown>): { token: string } => ({
    token: typeof token === 'string' ? token : '',
  }),
  component: () => <ResetPasswordPage token={Route.useSearch().token} />,
});
