// /sign-in?next=/where/one/wanted/to/go&email=who@may.be, and with `problem` for somebody who comes back from its
// company's sign-in
import { createFileRoute } from '@tanstack/react-router';
import { textsIn } from '../data/search-params.js';
import { SignInPage } from '../features/session/SignInPage.js';

interface Params {
  next?: string;
  /** Who is to sign in, where that is known. */
  email?: string;
  /** Code of what was refused, and the finer reason. */
  problem?: string;
  reason?: string;
}

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): Params =>
    textsIn(search, 'next', 'email', 'problem', 'reason'),
  component: () => <SignInPage {...Route.useSearch()} />,
});
