// A CSV file opened for one of the readings an import needs: a sample for the mapping, all rows for the
// kinds of its attributes, all rows to be sent. It is streamed each time, whatever its size.
import { createReadStream } from 'node:fs';
import {
  AttributeInference,
  type CategoryAttributes,
  type InferredAttribute,
} from '@agora/catalog/import/infer-attributes.js';
import { type MappedRow, mapRows } from '@agora/catalog/import/map-row.js';
import { proposeMapping } from '@agora/catalog/import/propose-mapping.js';
import { openCsv } from '@agora/catalog/import/read-csv.js';
import type { MappingFile } from './mapping-file.js';

const sampleRowsMax = 1000;

/** A mapping that the program guesses from the columns and the first rows. */
export async function proposedMapping(path: string): Promise<MappingFile> {
  const { columns, rows } = await openCsv(createReadStream(path));
  const sample: string[][] = [];
  for await (const { cells } of rows) {
    // Leaving the loop ends the reading.
    if (sample.push(cells) === sampleRowsMax) break;
  }
  const translations = { categories: {}, attributes: {} };
  return { ...proposeMapping(columns, sample), translations };
}

export async function* mappedRows(path: string, mapping: MappingFile): AsyncGenerator<MappedRow> {
  const { columns, rows } = await openCsv(createReadStream(path));
  yield* mapRows(mapping, columns, rows);
}

export interface Survey {
  rowCount: number;
  /** One kind for each attribute, whatever the category: so that all products compare. */
  attributes: ReadonlyMap<string, InferredAttribute>;
  /** Which attributes the rows of a category fill. */
  categories: readonly CategoryAttributes[];
}

/** The first pass: how many rows there are, and what kind of values each attribute has. */
export async function surveyed(path: string, mapping: MappingFile): Promise<Survey> {
  const inference = new AttributeInference(mapping);
  let rowCount = 0;
  for await (const { row } of mappedRows(path, mapping)) {
    rowCount += 1;
    if (row) inference.add(row);
  }
  const attributes = new Map(inference.overall().map((attribute) => [attribute.name, attribute]));
  return { rowCount, attributes, categories: inference.result() };
}
