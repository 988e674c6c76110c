// /operator: what waits for the operator.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OperatorTodayPage } from '../../features/operating/OperatorTodayPage.js';
import { OperatorTodayQuery } from '../../features/operating/operator-today.queries.js';

export const Route = createFileRoute('/operator/')({
  loader: ({ context }) => prefetch(context.client, OperatorTodayQuery, {}),
  component: OperatorTodayPage,
});
