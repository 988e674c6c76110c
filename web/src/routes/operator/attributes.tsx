// /operator/attributes: properties of products.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { AttributesPage } from '../../features/curating/AttributesPage.js';
import {
  AttributesQuery,
  namedVariables,
  readCuratingParams,
} from '../../features/curating/curating.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/attributes')({
  validateSearch: readCuratingParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, AttributesQuery, namedVariables(deps)),
  component: () => <AttributesPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
