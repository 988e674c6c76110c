// /operator/brands: makers and their names.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { BrandsPage } from '../../features/curating/BrandsPage.js';
import {
  BrandsQuery,
  namedVariables,
  readCuratingParams,
} from '../../features/curating/curating.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/brands')({
  validateSearch: readCuratingParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetch(context.client, BrandsQuery, namedVariables(deps)),
  component: () => <BrandsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
