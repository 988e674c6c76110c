// /seller/standing: how the seller stands with the operator, and whether it takes orders.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { StandingPage } from '../../features/selling/StandingPage.js';
import { StandingQuery } from '../../features/selling/selling.queries.js';

export const Route = createFileRoute('/seller/standing')({
  loader: ({ context }) => prefetch(context.client, StandingQuery, {}),
  component: StandingPage,
});
