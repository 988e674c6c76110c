// /operator/imports/…: one file on its way in.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ImportJobPage } from '../../features/importing/ImportJobPage.js';
import { ImportJobQuery } from '../../features/importing/importing.queries.js';

export const Route = createFileRoute('/operator/imports/$importJobId')({
  loader: ({ context, params }) =>
    prefetch(context.client, ImportJobQuery, { id: params.importJobId }),
  component: () => <ImportJobPage portal="operator" importJobId={Route.useParams().importJobId} />,
});
