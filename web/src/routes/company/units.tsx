// /company/units: its units and cost centres.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { UnitsPageQuery } from '../../features/company/company.queries.js';
import { UnitsPage } from '../../features/company/UnitsPage.js';

export const Route = createFileRoute('/company/units')({
  loader: ({ context }) => prefetch(context.client, UnitsPageQuery, {}),
  component: UnitsPage,
});
