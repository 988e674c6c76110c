// /demands/…/quote: a vendor's answer.
import { createFileRoute } from '@tanstack/react-router';
import { QuotePage } from '../features/demands/QuotePage.js';
import { Gate } from '../ui/Gate.js';

export const Route = createFileRoute('/demands/$demandId/quote')({
  component: () => (
    <Gate>
      <QuotePage demandId={Route.useParams().demandId} />
    </Gate>
  ),
});
