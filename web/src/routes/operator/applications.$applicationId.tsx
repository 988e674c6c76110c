// /operator/applications/…: one application.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ApplicationPage } from '../../features/operating/ApplicationPage.js';
import { ApplicationPageQuery } from '../../features/operating/operating.queries.js';

export const Route = createFileRoute('/operator/applications/$applicationId')({
  loader: ({ context, params }) => prefetch(context.client, ApplicationPageQuery, params),
  component: () => <ApplicationPage applicationId={Route.useParams().applicationId} />,
});
