// /seller/imports/…: one of the seller's files on its way in.
import { createFileRoute } from '@tanstack/react-router';
import { ImportJobPage } from '../../features/importing/ImportJobPage.js';

export const Route = createFileRoute('/seller/imports/$importJobId')({
  component: () => <ImportJobPage portal="seller" importJobId={Route.useParams().importJobId} />,
});
