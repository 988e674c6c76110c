// /operator/applications/…: one application.
import { createFileRoute } from '@tanstack/react-router';
import { ApplicationPage } from '../../features/operating/ApplicationPage.js';

export const Route = createFileRoute('/operator/applications/$applicationId')({
  component: () => <ApplicationPage applicationId={Route.useParams().applicationId} />,
});
