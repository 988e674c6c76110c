// /operator/imports: files on their way in.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { ImportsPage } from '../../features/importing/ImportsPage.js';
import { ImportsQuery, readImportsParams } from '../../features/importing/importing.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/imports/')({
  validateSearch: readImportsParams,
  loaderDeps: ({ search }) => ({ after: search.after ?? null }),
  loader: ({ context, deps }) => prefetch(context.client, ImportsQuery, deps),
  component: () => (
    <ImportsPage portal="operator" params={Route.useSearch()} tabs={<OperatorTabs />} />
  ),
});
