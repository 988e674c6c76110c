// /operator/prices: the price lists of the operator's business units.
import { createFileRoute } from '@tanstack/react-router';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { UnitPricesPage } from '../../features/pricing/PricesPage.js';
import { readUnitParams } from '../../features/pricing/pricing.queries.js';

export const Route = createFileRoute('/operator/prices/')({
  validateSearch: readUnitParams,
  component: () => <UnitPricesPage tabs={<OperatorTabs />} params={Route.useSearch()} />,
});
