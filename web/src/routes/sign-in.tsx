// /sign-in?next=/where/one/wanted/to/go&email=who@may.be
import { createFileRoute } from '@tanstack/react-router';
import { SignInPage } from '../features/session/SignInPage.js';

interface Params {
  next?: string;
  /** Who is to sign in, where that is known. */
  email?: string;
}

export const Route = createFileRoute('/sign-in')({
  validateSearch: ({ next, email }: Record<string, unknown>): Params => ({
    ...(typeof next === 'string' && { next }),
    ...(typeof email === 'string' && { email }),
  }),
  component: () => <SignInPage {...Route.useSearch()} />,
});
