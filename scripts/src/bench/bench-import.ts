// `pnpm bench import`: rows per second and peak memory of reading 200,000 rows of CSV, XLSX and BMEcat into rows
// that are ready to be taken, each beside the bare parser on the same file in the same run. Every reading is a
// process of its own, so that its memory is its own.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { ZipFile } from '@agora/catalog/import/read-zip.js';
import { writeBmecat, writeCsv, writeXlsx } from './import-files.js';

const rowCount = 200_000;
const memoryMax = 512;
const reading = fileURLToPath(new URL('./read-import-file.js', import.meta.url));

interface Reading {
  seconds: number;
  megabytes: number;
  rows: number;
}

function read(how: 'ready' | 'bare', format: string, path: string): Promise<Reading> {
  const child = spawn(process.execPath, [reading, how, format, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 ? resolve(JSON.parse(text)) : reject(new Error(text))));
  });
}

export async function benchImport(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'agora-bench-import-'));
  try {
    const files = {
      csv: join(folder, 'a.csv'),
      xlsx: join(folder, 'a.xlsx'),
      bmecat: join(folder, 'a.xml'),
    };
    await writeCsv(files.csv, rowCount);
    await writeXlsx(files.xlsx, rowCount);
    await writeBmecat(files.bmecat, rowCount);
    // The bare XML parser of a spreadsheet reads the sheet as it is inside.
    const zip = await ZipFile.open(files.xlsx);
    const inside = join(folder, 'sheet.xml');
    await pipeline(zip.read('xl/worksheets/sheet1.xml'), createWriteStream(inside));
    zip.close();
    const bare = { csv: files.csv, xlsx: inside, bmecat: files.bmecat };
    for (const format of ['csv', 'xlsx', 'bmecat'] as const) {
      const ready = await read('ready', format, files[format]);
      const alone = await read('bare', format, bare[format]);
      say(format, ready, alone);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function say(format: string, ready: Reading, alone: Reading): void {
  const rate = (seconds: number) => Math.round(rowCount / seconds);
  const share = ((alone.seconds / ready.seconds) * 100).toFixed(0);
  const memory = `${ready.megabytes} MB${ready.megabytes > memoryMax ? ' (TOO MUCH)' : ''}`;
  process.stdout.write(
    `${format.padEnd(7)} ${ready.rows} rows ready at ${rate(ready.seconds)}/s, peak ${memory}; ` +
      `bare parser ${rate(alone.seconds)}/s, ${alone.megabytes} MB; ratio ${share} %\n`,
  );
}
