// /operator/offer-reviews: changes of offers that wait for the operator, and the rules that call for it.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OfferReviewsPage } from '../../features/operating/OfferReviewsPage.js';
import {
  listVariables,
  OfferReviewsQuery,
  readOfferReviewsParams,
} from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/offer-reviews')({
  validateSearch: readOfferReviewsParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, OfferReviewsQuery, listVariables(deps)),
  component: () => <OfferReviewsPage params={Route.useSearch()} />,
});
