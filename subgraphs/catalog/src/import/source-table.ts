// What every format comes down to: named columns and rows of text cells that stream, each with the line it
// stands on. Whoever reads rows need not know whether they were CSV, a spreadsheet or XML.
import type { DecimalMark } from './decimal.js';
import type { TextEncoding } from './decode-text.js';

export const fileFormats = { CSV: 'CSV', XLSX: 'XLSX', BMECAT: 'BMECAT' } as const;
export type FileFormat = keyof typeof fileFormats;

export interface SourceRow {
  /** Where the row begins in the file, from 1; of a spreadsheet, the row's number. */
  line: number;
  /** In the order of the columns; may be shorter or longer than the header. */
  cells: string[];
}

export interface SourceTable {
  /** One name per column, each different. */
  columns: string[];
  /** Whoever stops before the end calls `rows.return()`. */
  rows: AsyncGenerator<SourceRow>;
}

/** What is known of a file before it is read; what is left out is found out. */
export interface ReadingOptions {
  encoding?: TextEncoding | undefined;
  delimiter?: string | undefined;
  /** Of a spreadsheet; the fullest one when left out. */
  sheet?: string | undefined;
  /** Numbers of a spreadsheet are written with this mark, as the texts beside them are. */
  decimalMark?: DecimalMark | null | undefined;
}

/** In the file of rows that failed: why each of them did. Sent again, it is no column of the rows. */
export const reasonColumn = '_reason';

/** More columns than any catalog has; a row may not claim more. */
export const columnsMax = 2_000;
