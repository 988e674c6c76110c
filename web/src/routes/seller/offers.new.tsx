// /seller/offers/new?product=prd_…: a new offer, of a product when one is said.
import { createFileRoute } from '@tanstack/react-router';
import { NewOfferPage } from '../../features/selling/NewOfferPage.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/seller/offers/new')({
  validateSearch: ({ product }: Record<string, unknown>): { product?: string } =>
    typeof product === 'string' ? { product } : {},
  component: () => (
    <Gate>
      <NewOfferPage productId={Route.useSearch().product} />
    </Gate>
  ),
});
