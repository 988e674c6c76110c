// A CSV file as rows that stream: encoding, delimiter and header line are found, every record keeps
// the line it began on, and nothing is dropped but blank lines.
import { CsvRecords } from './csv-records.js';
import { type TextEncoding, TextStream } from './decode-text.js';
import { detectDelimiter } from './detect-delimiter.js';
import { tableFrom } from './find-header.js';
import { ImportFileError } from './import-problem.js';
import type { SourceRow, SourceTable } from './source-table.js';

export interface CsvFormat {
  encoding: TextEncoding;
  delimiter: string;
}

export interface CsvFile extends SourceTable {
  /** The encoding may still turn out otherwise until the last row has been read. */
  format: CsvFormat;
}

const SNIFFED_CHARACTERS = 65_536;

/** Opens a file for one reading. Whoever stops before the end calls `rows.return()`. */
export async function openCsv(
  source: AsyncIterable<Uint8Array>,
  known: Partial<CsvFormat> = {},
): Promise<CsvFile> {
  const text = new TextStream(source, known.encoding);
  const chunks = text.chunks();
  const { sniffed, isWhole } = await sniff(chunks);
  if (sniffed.trim() === '') throw new ImportFileError('FILE_EMPTY');
  if (sniffed.includes('\0')) throw new ImportFileError('FILE_NOT_TEXT');
  const delimiter = known.delimiter ?? detectDelimiter(sniffed, isWhole);
  const records = parseRecords(restored(sniffed, chunks), delimiter);
  const { columns, rows } = await tableFrom(records);
  return {
    format: {
      get encoding() {
        return text.encoding;
      },
      delimiter,
    },
    columns,
    rows,
  };
}

async function sniff(chunks: AsyncGenerator<string>) {
  let sniffed = '';
  while (sniffed.length < SNIFFED_CHARACTERS) {
    const next = await chunks.next();
    if (next.done) return { sniffed, isWhole: true };
    sniffed += next.value;
  }
  return { sniffed, isWhole: false };
}

async function* restored(sniffed: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield sniffed;
  yield* rest;
}

async function* parseRecords(
  text: AsyncGenerator<string>,
  delimiter: string,
): AsyncGenerator<SourceRow> {
  const records = new CsvRecords(delimiter);
  try {
    for await (const piece of text) for (const row of records.take(piece)) yield row;
    for (const row of records.end()) yield row;
  } finally {
    await text.return(undefined);
  }
}
