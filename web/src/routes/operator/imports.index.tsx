// /operator/imports: files on their way in.
import { createFileRoute } from '@tanstack/react-router';
import { ImportsPage } from '../../features/importing/ImportsPage.js';
import { readImportsParams } from '../../features/importing/importing.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/imports/')({
  validateSearch: readImportsParams,
  component: () => (
    <ImportsPage portal="operator" params={Route.useSearch()} tabs={<OperatorTabs />} />
  ),
});
