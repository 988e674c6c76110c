// /operator/prices: the price lists of the operator's business units.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { UnitPricesPage } from '../../features/pricing/PricesPage.js';
import { readUnitParams, UnitPricesQuery } from '../../features/pricing/pricing.queries.js';

export const Route = createFileRoute('/operator/prices/')({
  validateSearch: readUnitParams,
  loader: ({ context }) => prefetch(context.client, UnitPricesQuery, {}),
  component: () => <UnitPricesPage tabs={<OperatorTabs />} params={Route.useSearch()} />,
});
