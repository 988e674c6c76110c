// Rows about offers of a vendor: their terms, their stock, or what companies pay for them. Products are those
// the catalog has; a row that names one it does not know is refused.

import type { Siblings } from '@agora/kernel/siblings.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { FileProblem } from '../import/import-problem.js';
import type { ImportedRow } from '../import/imported-row.js';
import type { JobMapping } from '../import/job-mapping.js';
import type { PreparedRow } from '../import/prepare-row.js';
import { companiesNamed } from './companies-named.js';
import { companyNames, exportedOffer, exportedPrice } from './exported-terms.js';
import type { ImportJob } from './import-job.js';
import { offerTerms, ratesOf, tiersIn } from './offer-rows.js';
import { ownerProblem, takeAtVendor, type VendorBatch } from './owner-rows.js';
import { productsMeant } from './products-meant.js';
import { failedRow, type RowTaken, type TakeBatch } from './take-batch.js';

interface Taking {
  subgraph: RunningSubgraph;
  siblings: Siblings;
  job: ImportJob;
  mapping: JobMapping;
}
type VendorRow = { line: number } & Record<string, unknown>;

export function takeVendorRows(taking: Taking): TakeBatch {
  const { subgraph, siblings, job, mapping } = taking;
  return async (batch) => {
    const good = batch.flatMap(({ row }) => row ?? []);
    const products = await productsMeant(subgraph.database.em.fork(), job.source, good);
    const companies = await companiesNamed(siblings, good.flatMap(companyNames));
    const prepared = new Map(
      good.map((row) => [row.line, vendorRow(row, taking, products.get(row), companies)]),
    );
    const rows = [...prepared.values()].filter((row): row is VendorRow => !('code' in row));
    const kind = job.kind as VendorBatch['kind'];
    const answer = await takeAtVendor(siblings, job, { kind, rows });
    return { rows: batch.map((each) => taken(each, prepared, answer)) };
  };

  function taken(
    each: PreparedRow,
    prepared: ReadonlyMap<number, VendorRow | FileProblem>,
    answer: Awaited<ReturnType<typeof takeAtVendor>>,
  ): RowTaken {
    const { row, problems } = each;
    if (!row) return failedRow(each);
    const { line } = row;
    const own = prepared.get(line);
    if (own && 'code' in own) {
      return { line, outcome: 'FAILED', problems: [...problems, own as FileProblem] };
    }
    const result = answer.get(line) ?? { line, outcome: 'FAILED' as const, code: 'INVALID_INPUT' };
    const { outcome } = result;
    if (outcome !== 'FAILED' && !result.code) return { line, outcome, problems };
    const found = ownerProblem(result, mapping, outcome !== 'FAILED');
    return { line, outcome, problems: [...problems, found] };
  }
}

function vendorRow(
  row: ImportedRow,
  { job, mapping }: Taking,
  productId: string | undefined,
  companies: ReadonlyMap<string, string>,
): VendorRow | FileProblem {
  const { line, stock, vendorSku, brandName, mpn, gtin } = row;
  const problem = (column: string | null, code: string, params: Record<string, unknown>) => ({
    ...{ line, column, code, params, isWarning: false },
  });
  const sourceKey = row.sourceKey || null;
  const key = { line, sourceKey, vendorSku, productId: productId ?? null };
  if (job.kind === 'STOCK') return { ...key, stock };
  if (job.kind === 'PRICE_LISTS' && row.exported) {
    return exportedPrice({ row, exported: row.exported, mapping, key, companies });
  }
  if (job.kind === 'PRICE_LISTS') {
    const companyId = companies.get(row.fields.company ?? '');
    if (!companyId) {
      const { company = null } = row.fields;
      return problem(mapping.fields.company ?? null, 'COMPANY_UNKNOWN', { company });
    }
    const tiers = tiersIn(row, mapping, ratesOf(mapping));
    if ('code' in tiers) return tiers;
    const { validFrom = null, validUntil = null } = row.fields;
    return { ...key, companyId, tiers, validFrom, validUntil };
  }
  if (!productId) {
    const column = mapping.mpn ?? mapping.gtin ?? mapping.sourceKey;
    return problem(column, 'PRODUCT_UNKNOWN', { brandName, mpn, gtin });
  }
  const terms = offerTerms(row, mapping, ratesOf(mapping));
  // Without a key of its own a row is the offer of its product.
  if ('code' in terms) return terms;
  const more = row.exported ? exportedOffer(row.exported) : {};
  return { line, ...terms, ...more, sourceKey: sourceKey ?? productId, productId };
}
