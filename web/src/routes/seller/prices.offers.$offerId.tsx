// /seller/prices/offers/:offerId: what one offer costs, leaves, and cost before.
import { createFileRoute } from '@tanstack/react-router';
import { OfferPricesPage } from '../../features/pricing/OfferPricesPage.js';
import { readOfferPricesParams } from '../../features/pricing/offer-prices.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/prices/offers/$offerId')({
  validateSearch: readOfferPricesParams,
  component: function OfferPricesRoute() {
    const { offerId } = Route.useParams();
    return (
      <Gate>
        <OfferPricesPage key={offerId} offerId={offerId} side="seller" params={Route.useSearch()} />
      </Gate>
    );
  },
});
