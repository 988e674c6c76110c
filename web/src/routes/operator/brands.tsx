// /operator/brands: makers and their names.
import { createFileRoute } from '@tanstack/react-router';
import { BrandsPage } from '../../features/curating/BrandsPage.js';
import { readCuratingParams } from '../../features/curating/curating.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/brands')({
  validateSearch: readCuratingParams,
  component: () => <BrandsPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
