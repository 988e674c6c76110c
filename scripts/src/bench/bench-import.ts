// `pnpm bench import`: rows per second and peak memory of 200,000 rows of CSV, XLSX and BMEcat, read into rows that
// are ready to be taken, beside the bare parser on the same file in the same run; then brought into a catalog.
// Every measurement is a process of its own, so that its memory is its own; one that needs more than it may fails.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ZipFile } from '@agora/catalog/import/read-zip.js';
import { type FileWriter, writeBmecat, writeCsv, writeXlsx } from './import-files.js';
import type { Reading } from './read-import-file.js';
import type { Taken } from './take-import-file.js';

const help = `pnpm bench import [--rows 200000] [--taken 20000]

Files of so many made-up products in each format. "ready" is the last pass of an import, parsed, mapped, checked and
typed; "whole" is all three passes: found out, surveyed, read. The bare parser is csv-parse or saxes alone. "taken" is
what a market does with it: rows through a job into the tables of an empty catalog on SQLite, in batches that are
each committed, while the search index follows and somebody searches; of files of fewer rows, because it is the
database that is measured. "search" is how long those searches took; "written" is the catalog out again, as CSV.
`;
const megabytesMax = 512;
/** Node takes what memory there is before it tidies up; a process that shall stay small is told so. */
const heapMegabytes = 256;
/** The same of what comes and goes: three times as much is taken for it. */
const youngMegabytes = 8;
const small = [`--max-old-space-size=${heapMegabytes}`, `--max-semi-space-size=${youngMegabytes}`];
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const formats = {
  csv: { name: 'a.csv', write: writeCsv, parser: 'csv-parse' },
  xlsx: { name: 'a.xlsx', write: writeXlsx, parser: 'saxes' },
  bmecat: { name: 'a.xml', write: writeBmecat, parser: 'saxes' },
} as const satisfies Record<string, { name: string; write: FileWriter; parser: string }>;
type Format = keyof typeof formats;

export async function benchImport(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '200000' },
      taken: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(help);
  const rows = countFrom(values.rows);
  const taken = countFrom(values.taken ?? String(Math.ceil(rows / 10)));
  const folder = await mkdtemp(join(tmpdir(), 'agora-bench-import-'));
  try {
    say(`${rows.toLocaleString('en')} rows read, ${taken.toLocaleString('en')} taken\n`);
    say(line(head));
    const peaks: number[] = [];
    for (const format of Object.keys(formats) as Format[]) {
      peaks.push(...(await measure(format, { folder, rows, taken })));
    }
    judge(Math.max(...peaks));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function countFrom(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${text} is no number of rows`);
  return count;
}

/** Exit code 1 for what needs more memory than it may. */
function judge(megabytes: number): void {
  const isTooMuch = megabytes > megabytesMax;
  say(`\nlargest peak ${megabytes} MB of ${megabytesMax} MB${isTooMuch ? ': TOO MUCH' : ''}`);
  if (isTooMuch) process.exitCode = 1;
}

interface Measuring {
  folder: string;
  rows: number;
  taken: number;
}

/** Prints a format's line; the peaks of our own processes. */
async function measure(format: Format, { folder, rows, taken }: Measuring): Promise<number[]> {
  const { name, write, parser } = formats[format];
  const path = join(folder, name);
  await write(path, rows);
  const bare = await inProcess('read-import-file', 'bare', format, await insideOf(format, path));
  const ready = await inProcess('read-import-file', 'ready', format, path);
  if (ready.rows !== rows) throw new Error(`${format}: ${ready.rows} rows of ${rows}`);
  await write(path, taken);
  const brought = await inProcess<Taken>('take-import-file', path);
  if (brought.rows !== taken) throw new Error(`${format}: ${brought.rows} taken of ${taken}`);
  const { exported, searched } = brought;
  if (exported.rows !== taken) throw new Error(`${format}: ${exported.rows} written of ${taken}`);
  const { p50, p99, max } = searched;
  const rate = (count: number, seconds: number) => `${Math.round(count / seconds)}/s`;
  const share = `${Math.round((bare.seconds / ready.seconds) * 100)} %`;
  say(
    line([
      format,
      `${rate(rows, bare.seconds)} ${parser}`,
      rate(rows, ready.seconds),
      share,
      rate(rows, ready.wholeSeconds),
      `${ready.megabytes} MB`,
      rate(taken, brought.seconds),
      `${brought.megabytes} MB`,
      `${p50}/${p99}/${max} ms`,
      rate(exported.rows, exported.seconds),
      `${exported.megabytes} MB`,
    ]),
  );
  return [ready.megabytes, brought.megabytes, exported.megabytes];
}

const head = [
  ...['', 'bare parser', 'ready', 'of bare', 'whole', 'peak', 'taken', 'peak'],
  ...['search p50/p99/max', 'written', 'peak'],
];

const widths: Readonly<Record<number, number>> = { 1: 20, 8: 20 };
const usualWidth = 11;

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => (i === 0 ? cell.padEnd(8) : cell.padStart(widths[i] ?? usualWidth)))
    .join('');
}

/** The bare XML parser of a workbook reads its sheet as it is inside. */
async function insideOf(format: Format, path: string): Promise<string> {
  if (format !== 'xlsx') return path;
  const zip = await ZipFile.open(path);
  const inside = `${path}.sheet.xml`;
  await pipeline(zip.read('xl/worksheets/sheet1.xml'), createWriteStream(inside));
  zip.close();
  return inside;
}

function inProcess<Result = Reading>(program: string, ...args: string[]): Promise<Result> {
  const path = fileURLToPath(new URL(`./${program}.js`, import.meta.url));
  const child = spawn(process.execPath, [...small, path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(JSON.parse(text));
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${text}`));
    });
  });
}
