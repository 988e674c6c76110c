// /demands/…/quote: a vendor's answer.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { QuotePageQuery } from '../features/demands/demands.queries.js';
import { QuotePage } from '../features/demands/QuotePage.js';
import { Gate } from '../ui/Gate.js';
import { purposes } from '../ui/purposes.js';

export const Route = createFileRoute('/demands/$demandId/quote')({
  loader: ({ context, params }) => prefetch(context.client, QuotePageQuery, params),
  component: () => (
    <Gate purpose={purposes.quote}>
      <QuotePage demandId={Route.useParams().demandId} />
    </Gate>
  ),
});
