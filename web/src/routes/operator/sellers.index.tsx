// /operator/sellers: all sellers.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import {
  listVariables,
  readSellersParams,
  SellersQuery,
} from '../../features/operating/operating.queries.js';
import { SellersPage } from '../../features/operating/SellersPage.js';

export const Route = createFileRoute('/operator/sellers/')({
  validateSearch: readSellersParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, SellersQuery, listVariables(deps)),
  component: () => <SellersPage params={Route.useSearch()} />,
});
