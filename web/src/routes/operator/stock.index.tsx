// /operator/stock: what there is of the offers, and where.
import { createFileRoute } from '@tanstack/react-router';
import { OperatorTabs } from '../../features/operating/OperatorTabs.js';
import { StockPage } from '../../features/stock/StockPage.js';
import { readStockParams } from '../../features/stock/stock.queries.js';
import { Gate } from '../../ui/Gate.js';

export const Route = createFileRoute('/operator/stock/')({
  validateSearch: readStockParams,
  component: () => (
    <Gate>
      <StockPage side="operator" tabs={<OperatorTabs />} params={Route.useSearch()} />
    </Gate>
  ),
});
