// Brings a CSV file into the catalog: its structure, its rows as products, and those with a price as offers of
// a vendor. Nothing is kept here between runs: every step is idempotent by the source's own keys, so an
// import that was killed is run again.
import { basename } from 'node:path';
import { newId } from '@agora/kernel/ids.js';
import { type Answer, type Ask, mutate, Refused } from './ask.js';
import { AttributeValues } from './attribute-values.js';
import { mappedRows, type Survey, surveyed } from './catalog-file.js';
import { columnOf, isKeepable, type PreparedRow, preparedRow } from './catalog-row.js';
import { type CurrencyRates, ownCurrencies } from './currency-rates.js';
import type { FileProblem } from './file-problem.js';
import { checkNames, type MappingFile, nameOf } from './mapping-file.js';
import { type OfferCounts, OfferSender, vendorNamed } from './offer-sender.js';
import { StructureSender } from './structure-sender.js';

const rowsAtOnce = 250;
/** The gateway takes two million bytes; the query and the escapes need some room. */
const charactersAtOnce = 600_000;

export interface ImportCatalogFile {
  /** Asks the graph as operator staff; for offers, also as an agent of the vendor. */
  ask: Ask;
  /** Where the file is. */
  file: string;
  mapping: MappingFile;
  /** Whose keys its rows have; the same every time. Default: the file's name without its ending. */
  source?: string | undefined;
  /** Slug or id of a business unit or seller whose offers the prices become; without: products only. */
  vendor?: string | undefined;
  rates?: CurrencyRates | undefined;
  isDryRun?: boolean | undefined;
  onProgress?: ((doneCount: number, rowCount: number) => void) | undefined;
  onProblem?: ((problem: FileProblem) => void) | undefined;
}

export interface ImportSummary {
  importId: string;
  rowCount: number;
  createdCount: number;
  updatedCount: number;
  unchangedCount: number;
  failedCount: number;
  warningCount: number;
  createdCategoryCount: number;
  createdAttributeCount: number;
  createdBrandCount: number;
  /** Null without a vendor; in a dry run, counts of failures alone. */
  offers: OfferCounts | null;
}

const figures = 'rowCount createdCount updatedCount unchangedCount failedCount warningCount';

export async function importCatalogFile(options: ImportCatalogFile): Promise<ImportSummary> {
  const { ask, file, mapping, isDryRun = false } = options;
  checkNames(mapping);
  const survey = await surveyed(file, mapping);
  const vendor = options.vendor ? await vendorNamed(ask, options.vendor) : null;
  const fileName = basename(file);
  const source = options.source ?? fileName.replace(/\.\w+$/, '');
  const importId = newId('imp');
  const started = { id: importId, fileName, source, mapping, isDryRun };
  await mutate(ask, 'startCatalogImport', started, 'catalogImport { id }');
  const rates = options.rates ?? ownCurrencies;
  const offers = vendor && new OfferSender(ask, vendor, rates, mapping);
  const structure = new StructureSender(ask, importId);
  await sendRows(options, { importId, survey, structure, offers });
  const finished = await finish(ask, importId);
  return { importId, ...finished, ...structure.counts, offers: offers?.counts ?? null };
}

/** Ends the import; when the answer to an earlier try was lost, it has ended already. */
async function finish(ask: Ask, importId: string): Promise<Answer> {
  try {
    const payload = await mutate(
      ask,
      'finishCatalogImport',
      { importId },
      `catalogImport { ${figures} }`,
    );
    return payload.catalogImport;
  } catch (error) {
    if (!(error instanceof Refused && error.code === 'IMPORT_NOT_RUNNING')) throw error;
    const query = `query catalogImport($id: ID!) { catalogImport(id: $id) { state ${figures} } }`;
    const { state, ...counts } = (await ask(query, { id: importId })).catalogImport;
    if (state !== 'FINISHED') throw error;
    return counts;
  }
}

interface Run {
  importId: string;
  survey: Survey;
  structure: StructureSender;
  offers: OfferSender | null;
}

async function sendRows(options: ImportCatalogFile, run: Run): Promise<void> {
  const { file, mapping } = options;
  const values = new AttributeValues(mapping, run.survey.attributes);
  await sendSurveyed(mapping, values, run);
  const batch: PreparedRow[] = [];
  let characterCount = 0;
  let doneCount = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    await sendBatch(options, run, batch);
    doneCount += batch.length;
    batch.length = 0;
    characterCount = 0;
    options.onProgress?.(doneCount, run.survey.rowCount);
  };
  for await (const mapped of mappedRows(file, mapping)) {
    const prepared = preparedRow(mapped, mapping, values);
    const length = JSON.stringify(prepared.input).length;
    const isFull = batch.length === rowsAtOnce || characterCount + length > charactersAtOnce;
    if (isFull) await flush();
    batch.push(prepared);
    characterCount += length;
  }
  await flush();
}

/** All categories with their attributes, in the order of the mapping, before the first row. */
async function sendSurveyed(mapping: MappingFile, values: AttributeValues, run: Run) {
  const places = run.survey.categories.map(({ categoryPath, attributes }) => ({
    path: categoryPath.map((name) => nameOf(name, mapping.translations.categories)),
    attributes: attributes.map(({ name }) => values.refOf(name)),
  }));
  await run.structure.send(
    places.filter(({ path }) => isKeepable(path)),
    [],
  );
}

async function sendBatch(
  { ask, mapping, isDryRun = false, onProblem }: ImportCatalogFile,
  { importId, structure, offers }: Run,
  batch: readonly PreparedRow[],
): Promise<void> {
  const good = batch.filter(({ row }) => row !== null);
  const brands = good.map(({ input }) => input.brandName);
  await structure.send(good, brands);
  const input = { importId, rows: batch.map((prepared) => prepared.input) };
  const selection = 'rows { outcome product { id } problems { column code params isWarning } }';
  const { rows } = await mutate(ask, 'importCatalogRows', input, selection);
  const priced = [];
  for (const [index, { input: sent, row, problems }] of batch.entries()) {
    const answer: Answer = rows[index];
    for (const problem of problems) onProblem?.(problem);
    // The answer begins with what was sent; the rest is what the server found.
    for (const { column, code, params, isWarning } of answer.problems.slice(sent.problems.length)) {
      const found = { line: sent.line, column: columnOf(column, mapping), code };
      onProblem?.({ ...found, params: { ...params }, isWarning });
    }
    if (row?.price && answer.outcome !== 'FAILED') {
      priced.push({ row, productId: answer.product?.id ?? null });
    }
  }
  const refused = await offers?.send(priced, !isDryRun);
  for (const problem of refused ?? []) onProblem?.(problem);
}
