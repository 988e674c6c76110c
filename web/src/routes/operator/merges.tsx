// /operator/merges: products that may be one.
import { createFileRoute } from '@tanstack/react-router';
import { readCuratingParams } from '../../features/curating/curating.queries.js';
import { MergeProposalsPage } from '../../features/curating/MergeProposalsPage.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/merges')({
  validateSearch: readCuratingParams,
  component: () => <MergeProposalsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
