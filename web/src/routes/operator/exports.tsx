// /operator/exports: files on their way out.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ExportsPage } from '../../features/exporting/ExportsPage.js';
import {
  ExportChoicesQuery,
  ExportsQuery,
  readExportsParams,
} from '../../features/exporting/exporting.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/exports')({
  validateSearch: readExportsParams,
  loaderDeps: ({ search }) => ({ kind: search.kind, after: search.after ?? null }),
  loader: ({ context, deps }) => {
    prefetch(context.client, ExportsQuery, { after: deps.after });
    if (deps.kind !== 'COMPANIES') prefetch(context.client, ExportChoicesQuery, {});
  },
  component: () => (
    <ExportsPage portal="operator" params={Route.useSearch()} tabs={<OperatorTabs />} />
  ),
});
