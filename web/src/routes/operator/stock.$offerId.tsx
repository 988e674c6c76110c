// /operator/stock/:offerId: one offer's stock.
import { createFileRoute } from '@tanstack/react-router';
import { OfferStockPage } from '../../features/stock/OfferStockPage.js';
import { readOfferStockParams } from '../../features/stock/stock.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/operator/stock/$offerId')({
  validateSearch: readOfferStockParams,
  component: function OfferStockRoute() {
    const { offerId } = Route.useParams();
    return (
      <Gate>
        <OfferStockPage
          key={offerId}
          offerId={offerId}
          side="operator"
          params={Route.useSearch()}
        />
      </Gate>
    );
  },
});
