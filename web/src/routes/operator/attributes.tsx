// /operator/attributes: properties of products.
import { createFileRoute } from '@tanstack/react-router';
import { AttributesPage } from '../../features/curating/AttributesPage.js';
import { readCuratingParams } from '../../features/curating/curating.queries.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';

export const Route = createFileRoute('/operator/attributes')({
  validateSearch: readCuratingParams,
  component: () => <AttributesPage params={Route.useSearch()} tabs={<OperatorTabs />} />,
});
