// A file of any of the formats, opened for one reading. What it is is told from its first bytes, never from
// its name.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { BmecatHeader } from './bmecat-product.js';
import { ImportFileError } from './import-problem.js';
import { type GroupName, openBmecat } from './read-bmecat.js';
import { openCsv } from './read-csv.js';
import { type Sheet, Spreadsheet } from './read-xlsx.js';
import type { FileFormat, ReadingOptions, SourceTable } from './source-table.js';

export interface OpenedFile extends SourceTable {
  format: FileFormat;
  /** Of a CSV file; the encoding is sure only after the last row. */
  csv: { encoding: string; delimiter: string } | null;
  /** All sheets of a spreadsheet, and which one this is. */
  sheets: Sheet[];
  sheet: string | null;
  bmecat: { header: BmecatHeader; groupNames: readonly GroupName[] } | null;
}

const sniffedBytes = 4096;

export async function openFile(path: string, options: ReadingOptions = {}): Promise<OpenedFile> {
  const format = await formatOf(path);
  const base = { format, csv: null, sheets: [], sheet: null, bmecat: null };
  if (format === 'BMECAT') {
    const { header, groupNames, ...table } = await openBmecat(path);
    return { ...base, ...table, bmecat: { header, groupNames } };
  }
  if (format === 'XLSX') return { ...base, ...(await openSpreadsheet(path, options)) };
  const { encoding, delimiter } = options;
  const known = { ...(encoding ? { encoding } : {}), ...(delimiter ? { delimiter } : {}) };
  const { format: csv, ...table } = await openCsv(createReadStream(path), known);
  return { ...base, ...table, csv };
}

async function openSpreadsheet(path: string, options: ReadingOptions) {
  const book = await Spreadsheet.open(path);
  try {
    const { sheet, columns, rows } = await book.table(options);
    return { sheets: book.sheets, sheet, columns, rows: closing(rows, book) };
  } catch (error) {
    book.close();
    throw error;
  }
}

async function* closing(rows: SourceTable['rows'], book: Spreadsheet): SourceTable['rows'] {
  try {
    yield* rows;
  } finally {
    book.close();
  }
}

async function formatOf(path: string): Promise<FileFormat> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
    const bytes = buffer.subarray(0, bytesRead);
    if (bytes.length === 0) throw new ImportFileError('FILE_EMPTY');
    if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'XLSX';
    // The container of Office files before 2007, and of encrypted ones after.
    if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
      throw new ImportFileError('OLD_SPREADSHEET');
    }
    const text = bytes.toString('latin1').replaceAll('\0', '');
    return /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(\?xml|!DOCTYPE|BMECAT|\w+:BMECAT)/.test(text)
      ? 'BMECAT'
      : 'CSV';
  } finally {
    await file.close();
  }
}
