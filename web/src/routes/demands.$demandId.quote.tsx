// /demands/…/quote: a vendor's answer.
import { createFileRoute } from '@tanstack/react-router';
import { QuotePage } from '../features/demands/QuotePage.js';

export const Route = createFileRoute('/demands/$demandId/quote')({
  component: () => <QuotePage demandId={Route.useParams().demandId} />,
});
