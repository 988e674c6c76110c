// /seller/offers/…: other terms for an offer.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { EditOfferPage } from '../../features/selling/EditOfferPage.js';
import { EditOfferQuery } from '../../features/selling/selling.queries.js';

export const Route = createFileRoute('/seller/offers/$offerId')({
  loader: ({ context, params }) => prefetch(context.client, EditOfferQuery, params),
  component: () => <EditOfferPage offerId={Route.useParams().offerId} />,
});
