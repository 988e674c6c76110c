// /seller/stock/:offerId: one offer's stock.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OfferStockPage } from '../../features/stock/OfferStockPage.js';
import { OfferStockQuery, readOfferStockParams } from '../../features/stock/stock.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/stock/$offerId')({
  validateSearch: readOfferStockParams,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, params, deps }) =>
    prefetch(context.client, OfferStockQuery, { offerId: params.offerId, after: deps.after }),
  component: function OfferStockRoute() {
    const { offerId } = Route.useParams();
    return (
      <Gate>
        <OfferStockPage key={offerId} offerId={offerId} side="seller" params={Route.useSearch()} />
      </Gate>
    );
  },
});
