// /seller/prices/:priceListId: one price list.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { PriceListPage } from '../../features/pricing/PriceListPage.js';
import {
  PriceListQuery,
  priceListVariables,
  readPriceListParams,
} from '../../features/pricing/pricing.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/prices/$priceListId')({
  validateSearch: readPriceListParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    prefetch(context.client, PriceListQuery, priceListVariables(params.priceListId, deps)),
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
