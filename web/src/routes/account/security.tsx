// /account/security: how one signs in.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { SecurityPage } from '../../features/account/SecurityPage.js';
import { SecurityPageQuery } from '../../features/account/security.queries.js';

export const Route = createFileRoute('/account/security')({
  loader: ({ context }) => prefetch(context.client, SecurityPageQuery, {}),
  component: SecurityPage,
});
