// /operator/stock: what there is of the offers, and where.
import { createFileRoute } from '@tanstack/react-router';
import { prefetch } from '../../data/client.js';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { StockPage } from '../../features/stock/StockPage.js';
import {
  readStockParams,
  StockVendorsQuery,
  stockVariables,
  stockVendor,
  VendorStockQuery,
} from '../../features/stock/stock.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/operator/stock/')({
  validateSearch: readStockParams,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { client }, deps }) =>
    prefetch(client, StockVendorsQuery, {}, (vendors) => {
      const id = stockVendor(vendors, 'operator', deps)?.id;
      if (id) prefetch(client, VendorStockQuery, stockVariables(id, deps));
    }),
  component: () => (
    <Gate>
      <StockPage side="operator" tabs={<OperatorTabs />} params={Route.useSearch()} />
    </Gate>
  ),
});
