// /seller/offers: the seller's offers.
import { createFileRoute } from '@tanstack/react-router';
import { MyOffersPage } from '../../features/selling/MyOffersPage.js';
import { readMyOffersParams } from '../../features/selling/selling.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/offers/')({
  validateSearch: readMyOffersParams,
  component: () => (
    <Gate>
      <MyOffersPage params={Route.useSearch()} />
    </Gate>
  ),
});
