// /company/api-keys: the programs that act for it.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ApiKeysPage } from '../../features/company/ApiKeysPage.js';
import { ApiKeysPageQuery } from '../../features/company/company.queries.js';

export const Route = createFileRoute('/company/api-keys')({
  loader: ({ context }) => prefetch(context.client, ApiKeysPageQuery, {}),
  component: ApiKeysPage,
});
