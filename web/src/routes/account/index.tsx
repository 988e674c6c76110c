// /account: one's own profile.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { AccountPage } from '../../features/account/AccountPage.js';
import { AccountPageQuery } from '../../features/account/account.queries.js';

export const Route = createFileRoute('/account/')({
  loader: ({ context }) => prefetch(context.client, AccountPageQuery, {}),
  component: AccountPage,
});
