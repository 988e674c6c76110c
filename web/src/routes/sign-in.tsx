// /sign-in?next=/where/one/wanted/to/go&email=who@may.be, and with `problem` for somebody who comes back from its
// company's sign-in
import { createFileRoute } from '@tanstack/react-router';
import { SignInPage } from '../features/session/SignInPage.js';

interface Params {
  next?: string;
  /** Who is to sign in, where that is known. */
  email?: string;
  /** Code of what was refused, and the finer reason. */
  problem?: string;
  reason?: string;
}

const names: readonly (keyof Params)[] = ['next', 'email', 'problem', 'reason'];

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): Params =>
    Object.fromEntries(
      names.flatMap((name) => (typeof search[name] === 'string' ? [[name, search[name]]] : [])),
    ),
  component: () => <SignInPage {...Route.useSearch()} />,
});
