// /register?next=/where/one/wanted/to/go: a company comes to the platform.
import { createFileRoute } from '@tanstack/react-router';
import { textsIn } from '../data/search-params.js';
import { RegisterPage } from '../features/session/RegisterPage.js';

export const Route = createFileRoute('/register')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => textsIn(search, 'next'),
  component: () => <RegisterPage {...Route.useSearch()} />,
});
