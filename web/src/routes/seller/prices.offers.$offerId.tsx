// /seller/prices/offers/:offerId: what one offer costs, leaves, and cost before.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OfferPricesPage } from '../../features/pricing/OfferPricesPage.js';
import {
  OfferPricesQuery,
  offerPricesVariables,
  readOfferPricesParams,
} from '../../features/pricing/offer-prices.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/prices/offers/$offerId')({
  validateSearch: readOfferPricesParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    prefetch(context.client, OfferPricesQuery, offerPricesVariables(params.offerId, deps)),
  component: function OfferPricesRoute() {
    const { offerId } = Route.useParams();
    return (
      <Gate>
        <OfferPricesPage key={offerId} offerId={offerId} side="seller" params={Route.useSearch()} />
      </Gate>
    );
  },
});
