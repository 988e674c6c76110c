// Rows that are products, with what they need to be there, and those with a price as offers of the vendor. A
// row whose offer is refused is a product all the same: that is a warning.
import { giveWay } from '@agora/kernel/give-way.js';
import type { Siblings } from '@agora/kernel/siblings.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import { AttributeValues } from '../import/attribute-values.js';
import { columnFor } from '../import/import-mapping.js';
import type { FileProblem } from '../import/import-problem.js';
import type { AttributeRef } from '../import/imported-row.js';
import type { JobMapping } from '../import/job-mapping.js';
import { nameOf } from '../import/job-mapping.js';
import { isKeepable, type PreparedRow } from '../import/prepare-row.js';
import { importCatalogRows } from '../imports/import-catalog-rows.js';
import { importCatalogStructure } from '../imports/import-catalog-structure.js';
import type { ImportRow, RowResult } from '../imports/import-row.js';
import type { ImportJob, StructureCounts } from './import-job.js';
import { OffersOfProducts } from './offers-of-products.js';
import { StructureNeeds } from './structure-needs.js';
import { type BatchTaken, failedRow, type RowTaken, type TakeBatch } from './take-batch.js';

interface Taking {
  subgraph: RunningSubgraph;
  siblings: Siblings;
  job: ImportJob;
  mapping: JobMapping;
}

export function takeProducts(taking: Taking): TakeBatch {
  const { subgraph, job, mapping } = taking;
  const importId = job.catalogImportId ?? '';
  const needs = new StructureNeeds();
  const ensure = async (structure: object, counts: StructureCounts) => {
    await giveWay();
    const made = await subgraph.transact((work) =>
      importCatalogStructure(work, { importId, ...structure }),
    );
    counts.categoryCount += made.createdCategoryCount;
    counts.attributeCount += made.createdAttributeCount;
    counts.brandCount += made.createdBrandCount;
  };
  let isSurveySent = false;
  return async (batch) => {
    const structure = { categoryCount: 0, attributeCount: 0, brandCount: 0 };
    const surveyed = isSurveySent ? [] : placesOf(job, mapping);
    isSurveySent = true;
    const good = batch.filter(({ row }) => row !== null);
    const brands = good.map(({ input }) => input.brandName);
    for (const piece of needs.missing([...surveyed, ...good], brands))
      await ensure(piece, structure);
    const results = await importGood(subgraph, importId, good);
    // Requests are heard between the catalog's part and the vendor's.
    await giveWay();
    const rows = await withOffers(taking, batch, results);
    return { rows, structure } satisfies BatchTaken;
  };
}

/** All categories with their attributes, in the order of the mapping, before the first row. */
function placesOf(job: ImportJob, mapping: JobMapping) {
  const survey = job.survey ?? { attributes: [], categories: [] };
  const values = new AttributeValues(mapping, new Map(survey.attributes.map((a) => [a.name, a])));
  return survey.categories
    .map(({ categoryPath, attributes }) => ({
      path: categoryPath.map((name) => nameOf(name, mapping.translations.categories)),
      attributes: attributes.map(({ name }): AttributeRef => values.refOf(name)),
    }))
    .filter(({ path }) => isKeepable(path));
}

async function importGood(
  subgraph: RunningSubgraph,
  importId: string,
  good: readonly PreparedRow[],
): Promise<Map<number, RowResult>> {
  if (good.length === 0) return new Map();
  // What reading found is kept with the job.
  // Words of closed sets are checked row by row.
  const rows = good.map(({ input }) => ({ ...input, problems: [] }) as ImportRow);
  const results = await subgraph.transact((work) => importCatalogRows(work, { importId, rows }));
  return new Map(results.map((result) => [result.line, result]));
}

async function withOffers(
  { siblings, job, mapping }: Taking,
  batch: readonly PreparedRow[],
  results: ReadonlyMap<number, RowResult>,
): Promise<RowTaken[]> {
  const offers = new OffersOfProducts({ siblings, job, mapping });
  const taken = batch.map((prepared): RowTaken => {
    const { row, problems } = prepared;
    const result = results.get(prepared.input.line);
    if (!row || !result) return failedRow(prepared);
    const { line, outcome, productId } = result;
    const found = result.problems.map(({ column, code, params, isWarning }): FileProblem => {
      const place = column ? (columnFor(mapping, column) ?? column) : null;
      return { line, column: place, code, params: { ...params }, isWarning };
    });
    const all = [...problems, ...found];
    const isPriced = job.vendorId !== null && row.tiers.length > 0 && outcome !== 'FAILED';
    return isPriced ? offers.add(row, outcome, all, productId) : { line, outcome, problems: all };
  });
  return offers.taken(taken);
}
