// A CSV file as rows that stream: encoding, delimiter and header line are found, every record keeps
// the line it began on, and nothing is dropped but blank lines.
import { once } from 'node:events';
import { CsvError, type Parser, parse } from 'csv-parse';
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
const LARGEST_RECORD = 1_000_000;

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
  const parsed: { end: number; cells: string[] }[] = [];
  const parser = parse({
    delimiter,
    max_record_size: LARGEST_RECORD,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // An inch mark within a cell is no quotation.
    relax_quotes: true,
    // Taken here and not from the stream, which forgets what it has buffered when a later record is
    // broken.
    on_record: (cells: string[], { lines }) => {
      parsed.push({ end: lines, cells });
      return null;
    },
  });
  const failure = once(parser, 'error').then(([error]) => error as Error);
  let line = 1;
  const take = function* () {
    for (const { end, cells } of parsed.splice(0)) {
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      line = end + 1;
    }
  };
  try {
    let error: Error | undefined;
    for await (const chunk of text) {
      error = await feed(parser, failure, (done) => parser.write(chunk, done));
      yield* take();
      if (error) break;
    }
    error ??= await feed(parser, failure, (done) => parser.resume().once('end', done).end());
    yield* take();
    if (error) throw error instanceof CsvError ? fileError(error, line) : error;
  } finally {
    parser.destroy();
    await text.return(undefined);
  }
}

/** Waits for one step of the parser; the error it failed with, if it did. */
async function feed(
  parser: Parser,
  failure: Promise<Error>,
  step: (done: () => void) => unknown,
): Promise<Error | undefined> {
  const error = await Promise.race([failure, new Promise<void>((done) => void step(done))]);
  // A failed write calls back as well, and may be first.
  return error ?? parser.errored ?? undefined;
}

function fileError(error: CsvError, line: number): ImportFileError {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return new ImportFileError('QUOTE_NOT_CLOSED', { line });
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new ImportFileError('RECORD_TOO_LARGE', { line });
  return new ImportFileError('FILE_MALFORMED', { line });
}
