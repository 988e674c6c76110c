// /seller/offers/new: a new offer.
import { createFileRoute } from '@tanstack/react-router';
import { NewOfferPage } from '../../features/selling/NewOfferPage.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/offers/new')({
  component: () => (
    <Gate>
      <NewOfferPage />
    </Gate>
  ),
});
