// /operator/merges: products that may be one.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import {
  MergeProposalsQuery,
  readCuratingParams,
} from '../../features/curating/curating.queries.js';
import { MergeProposalsPage } from '../../features/curating/MergeProposalsPage.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/merges')({
  validateSearch: readCuratingParams,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, MergeProposalsQuery, deps),
  component: () => <MergeProposalsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
