// /operator/sellers: all sellers.
import { createFileRoute } from '@tanstack/react-router';
import { readSellersParams } from '../../features/operating/operating.queries.js';
import { SellersPage } from '../../features/operating/SellersPage.js';

export const Route = createFileRoute('/operator/sellers/')({
  validateSearch: readSellersParams,
  component: () => <SellersPage params={Route.useSearch()} />,
});
