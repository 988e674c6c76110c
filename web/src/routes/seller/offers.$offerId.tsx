// /seller/offers/…: other terms for an offer.
import { createFileRoute } from '@tanstack/react-router';
import { EditOfferPage } from '../../features/selling/EditOfferPage.js';

export const Route = createFileRoute('/seller/offers/$offerId')({
  component: () => <EditOfferPage offerId={Route.useParams().offerId} />,
});
