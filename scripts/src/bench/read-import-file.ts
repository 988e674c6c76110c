// One reading of one file, in a process of its own: analysed, surveyed and read in batches as an import does, or
// through the bare parser alone. Says how long it took and how much memory the process had at its peak.
import { createReadStream } from 'node:fs';
import { analysed, batches, surveyed } from '@agora/catalog/import/file-reading.js';
import { feedXml, xmlText } from '@agora/catalog/import/read-xml.js';
import { parse } from 'csv-parse';

export interface Reading {
  rows: number;
  /** Of the last pass. */
  seconds: number;
  /** Of all passes. */
  wholeSeconds: number;
  megabytes: number;
}

const [how, format, path = ''] = process.argv.slice(2);
const kind = 'PRODUCTS' as const;
const since = (start: number) => (performance.now() - start) / 1000;

async function ready(): Promise<Omit<Reading, 'megabytes'>> {
  const begunAt = performance.now();
  const reading = { path, kind };
  const { mapping } = await analysed(reading);
  const survey = await surveyed(reading, mapping);
  const lastAt = performance.now();
  let rows = 0;
  for await (const batch of batches(reading, mapping, survey, { skipped: 0, rowsAtOnce: 100 })) {
    rows += batch.filter(({ row }) => row !== null).length;
  }
  return { rows, seconds: since(lastAt), wholeSeconds: since(begunAt) };
}

async function bare(): Promise<Omit<Reading, 'megabytes'>> {
  const begunAt = performance.now();
  let rows = 0;
  if (format === 'csv') {
    for await (const _ of createReadStream(path).pipe(parse())) rows += 1;
  } else {
    const open = () => {
      rows += 1;
    };
    for await (const _ of feedXml(xmlText(createReadStream(path)), { open }));
  }
  return { rows, seconds: since(begunAt), wholeSeconds: since(begunAt) };
}

const result = how === 'ready' ? await ready() : await bare();
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ ...result, megabytes }));
