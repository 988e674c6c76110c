// /seller/imports/…: one of the seller's files on its way in.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ImportJobPage } from '../../features/importing/ImportJobPage.js';
import { ImportJobQuery } from '../../features/importing/importing.queries.js';

export const Route = createFileRoute('/seller/imports/$importJobId')({
  loader: ({ context, params }) =>
    prefetch(context.client, ImportJobQuery, { id: params.importJobId }),
  component: () => <ImportJobPage portal="seller" importJobId={Route.useParams().importJobId} />,
});
