// A table on its way into a file, row by row, in bounded memory. Nothing in it runs in a spreadsheet: texts that
// look like formulas are marked as texts in CSV, and are strings in a workbook.
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { attributeIn, numberColumns } from '../import/exported-shape.js';
import { csvLine } from '../import/write-csv.js';
import type { Cells } from './export-cells.js';
import { ExportFailure } from './export-failure.js';
import { openWorkbook } from './workbook.js';

export interface RowFile {
  write(cells: Cells): Promise<void>;
  end(): Promise<void>;
}

/** What a spreadsheet can show as a number without changing it. */
const exactNumber = /^-?(0|[1-9]\d{0,14})(\.\d{0,13}[1-9])?$/;
const isExactNumber = (text: string) =>
  exactNumber.test(text) && text !== '-0' && text.replace(/\D/g, '').length <= 15;

export function openTable(format: 'CSV' | 'XLSX', path: string, columns: readonly string[]) {
  return format === 'CSV' ? openCsvFile(path, columns) : openXlsxFile(path, columns);
}

async function openCsvFile(path: string, columns: readonly string[]): Promise<RowFile> {
  const out = createWriteStream(path, 'utf8');
  const write = (text: string) => written(out, text);
  // The mark tells spreadsheets that Chinese is UTF-8.
  await write(`\ufeff${csvLine(columns)}`);
  return {
    write: (cells) => write(csvLine(columns.map((column) => csvCell(cells[column])))),
    async end() {
      out.end();
      await finished(out);
    },
  };
}

/** A number below zero is no formula. */
const csvCell = (cell: Cells[string]) =>
  typeof cell === 'string' && cell.startsWith('-') && isExactNumber(cell)
    ? Number(cell)
    : (cell ?? null);

const isNumberColumn = (column: string) =>
  numberColumns.has(column) || attributeIn(column)?.kind === 'NUMBER';

async function openXlsxFile(path: string, columns: readonly string[]): Promise<RowFile> {
  const numeric = columns.map(isNumberColumn);
  const book = await openWorkbook(path);
  let rowCount = 0;
  const write = async (cells: readonly (string | number | null)[]) => {
    rowCount += 1;
    if (rowCount > rowsMax) throw new ExportFailure('EXPORT_TOO_MANY_ROWS', { limit: rowsMax });
    await book.row(cells);
  };
  await write(columns);
  return {
    write: (cells) =>
      write(
        columns.map((column, at) => {
          const cell = cells[column] ?? null;
          const isNumber = numeric[at] && typeof cell === 'string' && isExactNumber(cell);
          return isNumber ? Number(cell) : cell;
        }),
      ),
    end: () => book.end(),
  };
}

/** What a sheet can hold. */
const rowsMax = 1_048_576;

async function written(out: WriteStream, text: string): Promise<void> {
  if (out.errored) throw out.errored;
  if (!out.write(text)) await once(out, 'drain');
}
