// Everything that is done with a file's bytes: found out what it is, surveyed, read in batches of rows that
// are ready to be taken. Runs in a thread of its own, so that requests are served meanwhile.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { AttributeValues } from './attribute-values.js';
import { asText, cleanCell } from './clean-cell.js';
import { detached } from './detached.js';
import { exportedMapping } from './exported-shape.js';
import type { ImportKind } from './import-fields.js';
import type { ImportMapping } from './import-mapping.js';
import type { MappedRow } from './imported-row.js';
import {
  AttributeInference,
  type CategoryAttributes,
  type InferredAttribute,
} from './infer-attributes.js';
import type { JobMapping } from './job-mapping.js';
import { withoutTranslations } from './job-mapping.js';
import { attributeReader, mapRows } from './map-row.js';
import { type OpenedFile, openFile } from './open-file.js';
import { type PreparedRow, plainRow, rowPreparation } from './prepare-row.js';
import { type Confidence, propose } from './propose-mapping.js';
import type { Sheet } from './read-xlsx.js';
import { type FileFormat, type ReadingOptions, reasonColumn } from './source-table.js';
import { csvLine } from './write-csv.js';

const sampleRowsMax = 1000;
const samplesMax = 5;
const sampleLengthMax = 120;
/** Of rows in one batch, beside their number. */
const charactersAtOnce = 1_000_000;

export interface AnalysedColumn {
  name: string;
  /** Cells that say something. */
  filledCount: number;
  /** A few different ones. */
  samples: string[];
  confidence: Confidence | null;
  /** Of an attribute: what its values look like in the first rows. */
  inferred?: Pick<InferredAttribute, 'type' | 'unit'> | null;
}

export interface Analysis {
  format: FileFormat;
  encoding: string | null;
  delimiter: string | null;
  sheets: Sheet[];
  sheet: string | null;
  rowCount: number;
  columns: AnalysedColumn[];
  mapping: JobMapping;
}

/** What the whole file says of its attributes; nothing for kinds that have none. */
export interface Survey {
  attributes: InferredAttribute[];
  categories: CategoryAttributes[];
}

export interface Reading extends ReadingOptions {
  path: string;
  kind: ImportKind;
}

/** The first pass over a file: what is in it, and what its columns may mean. */
export async function analysed({ path, kind, ...options }: Reading): Promise<Analysis> {
  const file = await openFile(path, options);
  const sample: string[][] = [];
  const filled = file.columns.map(() => 0);
  const samples = file.columns.map(() => new Set<string>());
  let rowCount = 0;
  for await (const { cells } of file.rows) {
    rowCount += 1;
    if (sample.length < sampleRowsMax) sample.push(cells);
    for (const [index, seen] of samples.entries()) {
      const clean = cleanCell(cells[index] ?? '', Number.POSITIVE_INFINITY);
      const text = 'text' in clean ? clean.text : (cells[index] ?? '');
      if (text === null) continue;
      filled[index] = (filled[index] ?? 0) + 1;
      if (seen.size < samplesMax) seen.add(detached(text.slice(0, sampleLengthMax)));
    }
  }
  const { mapping, confidence } = propose(file.columns, sample, kind);
  const inferred = inferredFrom(mapping, file.columns, sample);
  const columns = file.columns.map((name, index) => ({
    name,
    filledCount: filled[index] ?? 0,
    samples: [...(samples[index] ?? [])],
    confidence: confidence.get(name) ?? null,
    inferred: inferred.get(name) ?? null,
  }));
  const { format, csv, sheets, sheet } = file;
  const about = { format, encoding: csv?.encoding ?? null, delimiter: csv?.delimiter ?? null };
  const own = exportedMapping(file.columns, kind);
  return { ...about, sheets, sheet, rowCount, columns, mapping: own ?? named(mapping, file) };
}

/** By column; of a cell with several values, what the first one looks like. */
function inferredFrom(
  mapping: ImportMapping,
  columns: readonly string[],
  sample: readonly string[][],
): Map<string, NonNullable<AnalysedColumn['inferred']>> {
  const inference = new AttributeInference(mapping);
  const attributes = attributeReader(mapping, columns);
  for (const cells of sample) {
    inference.add({ categoryPath: [], attributes: attributes({ line: 0, cells }) });
  }
  const found = new Map(inference.overall().map(({ name, type, unit }) => [name, { type, unit }]));
  return new Map(
    mapping.attributes.flatMap(({ name, columns: own, parts }) => {
      const like = found.get(parts?.names[0] ?? name);
      return like ? own.map((column) => [column, like] as const) : [];
    }),
  );
}

/** A BMEcat file may say what its groups are called in both languages. */
function named(
  mapping: Parameters<typeof withoutTranslations>[0],
  { bmecat }: OpenedFile,
): JobMapping {
  const plain = withoutTranslations(mapping);
  if (!bmecat) return plain;
  const { language, currencyCode } = bmecat.header;
  plain.price.currencyCode ??= currencyCode;
  for (const names of bmecat.groupNames) {
    const own = names[language];
    const zhCN = names.zho ?? names.chi;
    const { eng: en } = names;
    if (!own || !en || !zhCN) continue;
    plain.translations.categories[own] = { en, zhCN };
  }
  return plain;
}

/** The second pass: what kind of values each attribute has in the whole file. */
export async function surveyed(reading: Reading, mapping: JobMapping): Promise<Survey> {
  if (reading.kind !== 'PRODUCTS' || mapping.exported) return { attributes: [], categories: [] };
  const inference = new AttributeInference(mapping);
  for await (const { row } of mappedRows(reading, mapping)) if (row) inference.add(row);
  return { attributes: inference.overall(), categories: inference.result() };
}

async function* mappedRows(
  { path, kind, ...options }: Reading,
  mapping: JobMapping,
): AsyncGenerator<MappedRow> {
  const { decimalMark } = mapping;
  const file = await openFile(path, { ...options, decimalMark });
  yield* mapRows(mapping, file.columns, file.rows, kind);
}

export interface BatchOptions {
  /** Rows that were taken before. */
  skipped: number;
  rowsAtOnce: number;
}

/** The last pass: rows in batches. Lines of one order stay together. */
export async function* batches(
  reading: Reading,
  mapping: JobMapping,
  survey: Survey,
  { skipped, rowsAtOnce }: BatchOptions,
): AsyncGenerator<PreparedRow[]> {
  const values = new AttributeValues(mapping, new Map(survey.attributes.map((a) => [a.name, a])));
  const prepare = reading.kind === 'PRODUCTS' ? rowPreparation(mapping, values) : plainRow;
  let batch: PreparedRow[] = [];
  let characters = 0;
  let seen = 0;
  for await (const mapped of mappedRows(reading, mapping)) {
    seen += 1;
    if (seen <= skipped) continue;
    const prepared = prepare(mapped);
    const isFull = batch.length >= rowsAtOnce || characters > charactersAtOnce;
    if (isFull && !goesOn(batch, prepared)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(prepared);
    characters += sizeOf(prepared);
  }
  if (batch.length > 0) yield batch;
}

/** What of a row may be long. */
function sizeOf({ input }: PreparedRow): number {
  const { description, specifications = [] } = input;
  const said = (description?.en?.length ?? 0) + (description?.zhCN?.length ?? 0);
  return specifications.reduce((total, { text }) => total + text.length, said);
}

const orderLinesMax = 500;

function goesOn(batch: readonly PreparedRow[], { row }: PreparedRow): boolean {
  const order = row?.fields.orderNumber;
  const last = batch[batch.length - 1]?.row?.fields.orderNumber;
  return order !== undefined && order !== null && order === last && batch.length < orderLinesMax;
}

/** The rows at these lines as they stand, each with its reason, as a file that can be mended and sent again. */
export async function extracted(
  { path, kind: _kind, ...options }: Reading,
  reasons: ReadonlyMap<number, string>,
  target: string,
): Promise<void> {
  const file = await openFile(path, options);
  const places = [...file.columns.keys()].filter((at) => file.columns[at] !== reasonColumn);
  const out = createWriteStream(target, 'utf8');
  const names = places.map((at) => file.columns[at] ?? '');
  // The mark tells spreadsheets that Chinese is UTF-8.
  out.write(`\ufeff${csvLine([...names, reasonColumn])}`);
  for await (const { line, cells } of file.rows) {
    const reason = reasons.get(line);
    if (reason === undefined) continue;
    // Cells beyond the header stay where they were, so that a person sees what is wrong.
    const own = [
      ...places.map((at) => cells[at] ?? ''),
      reason,
      ...cells.slice(file.columns.length),
    ];
    // What says that it is text says so already.
    const texts = own.map((cell) => (cell.startsWith("'") ? cell : asText(cell)));
    if (!out.write(csvLine(texts, 'AS_IT_IS'))) await once(out, 'drain');
  }
  out.end();
  await finished(out);
}
