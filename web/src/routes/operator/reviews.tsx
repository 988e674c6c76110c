// /operator/reviews: products that sellers propose.
import { createFileRoute } from '@tanstack/react-router';
import { readCuratingParams } from '../../features/curating/curating.queries.js';
import { ReviewsPage } from '../../features/curating/ReviewsPage.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/reviews')({
  validateSearch: readCuratingParams,
  component: () => <ReviewsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
