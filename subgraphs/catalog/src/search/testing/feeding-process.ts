// A process that feeds an index with a snapshot as fast as it can, to be killed at any moment. It says
// each position once it is applied; what a feed consists of depends on its seed alone.
import { EmbeddedEngine } from '../embedded-engine.js';
import { readSnapshot } from '../serving/snapshot.js';
import { feedBatch } from './feed.js';

const [file = '', seed = '1', last = '0'] = process.argv.slice(2);
const prices = { currencyCode: 'CNY' };
const start = await readSnapshot(file, prices);
process.stdout.write(`snapshot ${start?.position ?? 0}\n`);
const engine = new EmbeddedEngine({
  ...prices,
  workers: 1,
  workersFrom: 0,
  mergeAbove: 100,
  snapshotFile: file,
  observe: { merged: () => process.stdout.write('merged\n') },
  ...(start ? { start } : {}),
});
await engine.open();
for (let position = (start?.position ?? 0) + 1; position <= Number(last); position++) {
  await engine.apply(feedBatch(Number(seed), position), position);
  process.stdout.write(`applied ${position}\n`);
}
