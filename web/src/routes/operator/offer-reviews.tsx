// /operator/offer-reviews: changes of offers that wait for the operator, and the rules that call for it.
import { createFileRoute } from '@tanstack/react-router';
import { OfferReviewsPage } from '../../features/operating/OfferReviewsPage.js';
import { readOfferReviewsParams } from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/offer-reviews')({
  validateSearch: readOfferReviewsParams,
  component: () => <OfferReviewsPage params={Route.useSearch()} />,
});
