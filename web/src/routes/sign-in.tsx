// /sign-in?next=/where/one/wanted/to/go
import { createFileRoute } from '@tanstack/react-router';
import { SignInPage } from '../features/session/SignInPage.js';

interface Params {
  next?: string;
}

export const Route = createFileRoute('/sign-in')({
  validateSearch: ({ next }: Record<string, unknown>): Params =>
    typeof next === 'string' ? { next } : {},
  component: () => <SignInPage next={Route.useSearch().next} />,
});
