// Who takes the rows of each kind.
import type { Siblings } from '@agora/kernel/siblings.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { ImportKind } from '../import/import-fields.js';
import type { JobMapping } from '../import/job-mapping.js';
import { type ImportJob, isProposing } from './import-job.js';
import type { TakeBatch } from './take-batch.js';
import { takeCompanies } from './take-companies.js';
import { takeOrders } from './take-orders.js';
import { takeProducts } from './take-products.js';
import { takeProposals } from './take-proposals.js';
import { takeVendorRows } from './take-vendor-rows.js';

interface Taking {
  subgraph: RunningSubgraph;
  siblings: Siblings;
  job: ImportJob;
  mapping: JobMapping;
}

const takers: Readonly<Record<ImportKind, (taking: Taking) => TakeBatch>> = {
  PRODUCTS: takeProducts,
  OFFERS: takeVendorRows,
  STOCK: takeVendorRows,
  PRICE_LISTS: takeVendorRows,
  COMPANIES: takeCompanies,
  ORDERS: takeOrders,
};

/** Products that others than the operator bring in are proposals. */
export const takerFor = (taking: Taking): TakeBatch =>
  isProposing(taking.job) ? takeProposals(taking) : takers[taking.job.kind](taking);
