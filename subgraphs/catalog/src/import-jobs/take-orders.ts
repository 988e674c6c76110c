// Rows that are lines of old orders. trade keeps them as closed orders, so that buying again works on the first
// day; the lines of one order come in one batch.

import type { Siblings } from '@agora/kernel/siblings.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { FileProblem } from '../import/import-problem.js';
import type { JobMapping } from '../import/job-mapping.js';
import type { PreparedRow } from '../import/prepare-row.js';
import { companiesNamed } from './companies-named.js';
import type { ImportJob } from './import-job.js';
import { ratesOf, tiersIn } from './offer-rows.js';
import { ownerProblem, takeAtOwner, vendorCompany } from './owner-rows.js';
import { productsMeant } from './products-meant.js';
import { failedRow, type RowTaken, type TakeBatch } from './take-batch.js';

interface Taking {
  subgraph: RunningSubgraph;
  siblings: Siblings;
  job: ImportJob;
  mapping: JobMapping;
}

export function takeOrders({ subgraph, siblings, job, mapping }: Taking): TakeBatch {
  const vendorId = job.vendorId ?? '';
  return async (batch) => {
    const good = batch.flatMap(({ row }) => row ?? []);
    const products = await productsMeant(subgraph.database.em.fork(), job.source, good);
    const companies = await companiesNamed(
      siblings,
      good.flatMap(({ fields }) => fields.company ?? []),
    );
    const vendorCompanyId = await vendorCompany(siblings, vendorId);
    const own = new Map<number, FileProblem>();
    const rows = good.flatMap((row) => {
      const { line, fields, name, vendorSku, sourceKey, mpn } = row;
      const companyId = companies.get(fields.company ?? '');
      const tiers = tiersIn(row, mapping, ratesOf(mapping));
      const refuse = (problem: FileProblem) => {
        own.set(line, problem);
        return [];
      };
      if (!companyId) {
        const params = { company: fields.company ?? null };
        const column = mapping.fields.company ?? null;
        return refuse({ line, column, code: 'COMPANY_UNKNOWN', params, isWarning: false });
      }
      if ('code' in tiers) return refuse(tiers);
      const { orderNumber, placedOn, quantity } = fields;
      const description = name.en ?? name.zhCN ?? mpn ?? sourceKey;
      const what = { productId: products.get(row) ?? null, description, vendorSku };
      const unitPrice = tiers[0]?.unitPrice;
      return [{ line, orderNumber, placedOn, quantity, companyId, unitPrice, ...what }];
    });
    const { source, isDryRun, startedByMemberId } = job;
    const input = { source, isDryRun, startedByMemberId, vendorId, vendorCompanyId, rows };
    const answer = await takeAtOwner(siblings, 'trade', 'takeOrderRows', input);
    return { rows: batch.map((each) => taken(each, own, answer, mapping)) };
  };
}

function taken(
  each: PreparedRow,
  own: ReadonlyMap<number, FileProblem>,
  answer: Awaited<ReturnType<typeof takeAtOwner>>,
  mapping: JobMapping,
): RowTaken {
  const { row, problems } = each;
  if (!row) return failedRow(each);
  const { line } = row;
  const found = own.get(line);
  if (found) return { line, outcome: 'FAILED', problems: [...problems, found] };
  const result = answer.get(line) ?? { line, outcome: 'FAILED' as const, code: 'INVALID_INPUT' };
  if (result.outcome !== 'FAILED') return { line, outcome: result.outcome, problems };
  return { line, outcome: 'FAILED', problems: [...problems, ownerProblem(result, mapping, false)] };
}
