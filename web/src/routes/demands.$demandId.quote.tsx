// /demands/…/quote: a vendor's answer.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { QuotePageQuery } from '../features/demands/demands.queries.js';
import { QuotePage } from '../features/demands/QuotePage.js';
import { SignInToQuote } from '../features/demands/sign-in-first.js';
import { Gate } from '../ui/Gate.js';

export const Route = createFileRoute('/demands/$demandId/quote')({
  loader: ({ context, params }) => prefetch(context.client, QuotePageQuery, params),
  component: () => (
    <Gate outside={<SignInToQuote />}>
      <QuotePage demandId={Route.useParams().demandId} />
    </Gate>
  ),
});
