// Brings a CSV file's prices in as offers for products that the catalog has already: what a seller's agent may
// do, who may not write the catalog. Idempotent by the source's own keys, so it is run again after a kill.

import type { RowProblem } from '@agora/catalog/import/import-problem.js';
import type { ImportedRow } from '@agora/catalog/import/map-row.js';
import type { Answer, Ask } from './ask.js';
import { mappedRows, surveyed } from './catalog-file.js';
import { type CurrencyRates, ownCurrencies } from './currency-rates.js';
import type { FileProblem } from './file-problem.js';
import type { MappingFile } from './mapping-file.js';
import { type OfferCounts, OfferSender, type Vendor } from './offer-sender.js';

const rowsAtOnce = 250;
const lookUp = `query lookUp($keys: [String!]!) { lookUp(partNumbers: $keys) {
  products { id gtin brand { name } } } }`;

export interface ImportOffersFile {
  /** Asks the graph as an agent of the vendor. */
  ask: Ask;
  file: string;
  mapping: MappingFile;
  vendor: Vendor;
  rates?: CurrencyRates | undefined;
  isDryRun?: boolean | undefined;
  onProgress?: ((doneCount: number, rowCount: number) => void) | undefined;
  onProblem?: ((problem: FileProblem) => void) | undefined;
}

export interface OffersSummary {
  rowCount: number;
  /** Rows whose product is in the catalog. */
  matchedCount: number;
  /** Rows that are no offer: unreadable, without a price, or without a product. */
  failedCount: number;
  offers: OfferCounts;
}

export async function importOffersFile(options: ImportOffersFile): Promise<OffersSummary> {
  const { ask, file, mapping, vendor, rates = ownCurrencies, onProblem } = options;
  const { rowCount } = await surveyed(file, mapping);
  const offers = new OfferSender(ask, vendor, rates, mapping);
  const summary = { rowCount, matchedCount: 0, failedCount: 0, offers: offers.counts };
  const batch: ImportedRow[] = [];
  let doneCount = 0;
  const refuse = (problems: readonly Omit<FileProblem, 'isWarning'>[]) => {
    if (problems.length > 0) summary.failedCount += 1;
    for (const problem of problems) onProblem?.({ ...problem, isWarning: false });
  };
  const flush = async () => {
    const found = await productsOf(ask, batch);
    const priced = batch.flatMap((row) => {
      const productId = found.get(row);
      if (productId) return [{ row, productId }];
      refuse([unknownProduct(row, mapping)]);
      return [];
    });
    summary.matchedCount += priced.length;
    for (const problem of await offers.send(priced, !options.isDryRun)) onProblem?.(problem);
    doneCount += batch.length;
    batch.length = 0;
    options.onProgress?.(doneCount, rowCount);
  };
  for await (const { row, errors, warnings } of mappedRows(file, mapping)) {
    refuse([...errors, ...warnings.filter(isAboutPrice)]);
    if (row?.price) batch.push(row);
    else doneCount += 1;
    if (batch.length === rowsAtOnce) await flush();
  }
  await flush();
  return summary;
}

/** Without a price there is no offer: here that is an error. */
const isAboutPrice = ({ code }: RowProblem) => code === 'PRICE_MISSING' || code === 'PRICE_ZERO';

function unknownProduct(row: ImportedRow, mapping: MappingFile) {
  const { line, brandName, mpn, gtin } = row;
  const column = mapping.mpn ?? mapping.gtin;
  return { line, column, code: 'PRODUCT_UNKNOWN', params: { brandName, mpn, gtin } };
}

/** The products the rows mean: by GTIN, else by brand and part number, as the catalog itself matches. */
async function productsOf(
  ask: Ask,
  rows: readonly ImportedRow[],
): Promise<Map<ImportedRow, string>> {
  const keys = [
    ...new Set(rows.flatMap(({ gtin, mpn }) => [gtin, mpn].filter((key) => key !== null))),
  ];
  if (keys.length === 0) return new Map();
  const answers = (await ask(lookUp, { keys })).lookUp as Answer[];
  const byKey = new Map(keys.map((key, index) => [key, answers[index].products as Answer[]]));
  const found = rows.flatMap((row): [ImportedRow, string][] => {
    const wanted = row.gtin?.padStart(14, '0');
    const byGtin = byKey.get(row.gtin ?? '')?.find(({ gtin }) => gtin === wanted);
    const brand = folded(row.brandName);
    const byPart = brand && byKey.get(row.mpn ?? '')?.find((p) => folded(p.brand?.name) === brand);
    const product = byGtin ?? (byPart || undefined);
    return product ? [[row, product.id]] : [];
  });
  return new Map(found);
}

const folded = (name: string | null | undefined): string =>
  (name ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
