// /demands/…: one demand.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../data/client.js';
import { DemandPage } from '../features/demands/DemandPage.js';
import { DemandPageQuery } from '../features/demands/demands.queries.js';

export const Route = createFileRoute('/demands/$demandId/')({
  loader: ({ context, params }) => prefetch(context.client, DemandPageQuery, params),
  component: () => <DemandPage demandId={Route.useParams().demandId} />,
});
