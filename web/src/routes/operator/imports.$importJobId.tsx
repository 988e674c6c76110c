// /operator/imports/…: one file on its way in.
import { createFileRoute } from '@tanstack/react-router';
import { ImportJobPage } from '../../features/importing/ImportJobPage.js';

export const Route = createFileRoute('/operator/imports/$importJobId')({
  component: () => <ImportJobPage portal="operator" importJobId={Route.useParams().importJobId} />,
});
