// /seller/prices/:priceListId: one price list.
import { createFileRoute } from '@tanstack/react-router';
import { PriceListPage } from '../../features/pricing/PriceListPage.js';
import { readPriceListParams } from '../../features/pricing/pricing.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/prices/$priceListId')({
  validateSearch: readPriceListParams,
  component: function PriceListRoute() {
    const { priceListId } = Route.useParams();
    return (
      <Gate>
        <PriceListPage
          key={priceListId}
          priceListId={priceListId}
          side="seller"
          params={Route.useSearch()}
        />
      </Gate>
    );
  },
});
