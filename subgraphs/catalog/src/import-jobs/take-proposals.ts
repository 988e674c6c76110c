// Rows that are products, of a seller's file: proposals where the catalog lacks the product, and the seller's offer
// where it has it.
import type { Siblings } from '@agora/kernel/siblings.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { columnFor } from '../import/import-mapping.js';
import type { FileProblem } from '../import/import-problem.js';
import type { JobMapping } from '../import/job-mapping.js';
import type { ImportJob } from './import-job.js';
import { OffersOfProducts } from './offers-of-products.js';
import { proposeProducts } from './propose-products.js';
import { failedRow, type RowTaken, type TakeBatch } from './take-batch.js';

interface Taking {
  subgraph: RunningSubgraph;
  siblings: Siblings;
  job: ImportJob;
  mapping: JobMapping;
}

export function takeProposals(taking: Taking): TakeBatch {
  const { subgraph, job, mapping } = taking;
  return async (batch) => {
    const results = await subgraph.transact((work) => proposeProducts(work, job, batch));
    const byLine = new Map(results.map((result) => [result.line, result]));
    const offers = new OffersOfProducts(taking);
    const taken = batch.map((prepared): RowTaken => {
      const { row, problems } = prepared;
      const result = byLine.get(prepared.input.line);
      if (!row || !result) return failedRow(prepared);
      const { line, outcome, productId } = result;
      const found = result.problems.map(({ column, code, params, isWarning }): FileProblem => {
        const place = column ? (columnFor(mapping, column) ?? column) : null;
        return { line, column: place, code, params: { ...params }, isWarning };
      });
      const all = [...problems, ...found];
      // A product that is still looked at cannot be sold yet.
      const isPriced = productId !== null && row.tiers.length > 0;
      return isPriced ? offers.add(row, outcome, all, productId) : { line, outcome, problems: all };
    });
    return { rows: await offers.taken(taken) };
  };
}
