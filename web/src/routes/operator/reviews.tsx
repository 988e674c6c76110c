// /operator/reviews: products that sellers propose.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import {
  ProductReviewsQuery,
  readCuratingParams,
} from '../../features/curating/curating.queries.js';
import { ReviewsPage } from '../../features/curating/ReviewsPage.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/reviews')({
  validateSearch: readCuratingParams,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, ProductReviewsQuery, deps),
  component: () => <ReviewsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
