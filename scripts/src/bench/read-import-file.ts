// One reading of one file, in a process of its own: analysed, surveyed and read in batches as an import does, or
// through the bare parser alone. Says how long it took and how much memory the process had at its peak.
import { createReadStream } from 'node:fs';
import { analysed, batches, surveyed } from '@agora/catalog/import/file-reading.js';
import { feedXml, xmlText } from '@agora/catalog/import/read-xml.js';
import { parse } from 'csv-parse';

const [how, format, path = ''] = process.argv.slice(2);
const kind = 'PRODUCTS' as const;

/** Analysing and surveying are passes of their own and are not timed: an import does them once, before. */
async function ready(): Promise<{ rows: number; seconds: number }> {
  const reading = { path, kind };
  const { mapping } = await analysed(reading);
  const survey = await surveyed(reading, mapping);
  const startedAt = performance.now();
  let rows = 0;
  for await (const batch of batches(reading, mapping, survey, { skipped: 0, rowsAtOnce: 100 })) {
    rows += batch.length;
  }
  return { rows, seconds: (performance.now() - startedAt) / 1000 };
}

async function bare(): Promise<{ rows: number; seconds: number }> {
  const startedAt = performance.now();
  let rows = 0;
  if (format === 'csv') {
    for await (const _ of createReadStream(path).pipe(parse())) rows += 1;
  } else {
    const open = () => {
      rows += 1;
    };
    for await (const _ of feedXml(xmlText(createReadStream(path)), { open }));
  }
  return { rows, seconds: (performance.now() - startedAt) / 1000 };
}

const result = how === 'ready' ? await ready() : await bare();
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ ...result, megabytes }));
