// /seller/offers: the seller's offers.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { MyOffersPage } from '../../features/selling/MyOffersPage.js';
import {
  MyOffersQuery,
  myOffersVariables,
  readMyOffersParams,
} from '../../features/selling/selling.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/offers/')({
  validateSearch: readMyOffersParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, MyOffersQuery, myOffersVariables(deps)),
  component: () => (
    <Gate>
      <MyOffersPage params={Route.useSearch()} />
    </Gate>
  ),
});
