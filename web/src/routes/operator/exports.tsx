// /operator/exports: files on their way out.
import { createFileRoute } from '@tanstack/react-router';
import { ExportsPage } from '../../features/exporting/ExportsPage.js';
import { readExportsParams } from '../../features/exporting/exporting.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/exports')({
  validateSearch: readExportsParams,
  component: () => (
    <ExportsPage portal="operator" params={Route.useSearch()} tabs={<OperatorTabs />} />
  ),
});
