// Files on their way in and out: one for each step a person may take with it, and a mapping kept under a name.
import { newId } from '@agora/kernel/ids.js';
import type { FurnishedMarket } from './furnishings.js';

/** To be mapped, read again, checked, brought in, stopped, and saved from. */
const jobCount = 6;

export async function furnishImports(market: FurnishedMarket): Promise<void> {
  const { operator, journey, secrets, known } = market;
  const ids: string[] = [];
  for (let i = 0; i < jobCount; i++) {
    const name = `${secrets.text('name of an import file')}.csv`;
    const cell = secrets.text('cell of an import file');
    const uploadId = await operator.upload('IMPORT_FILE', name, `sku,name,mpn\nA1,${cell},M1\n`);
    const id = newId('ijb');
    const job = { id, uploadId, kind: 'PRODUCTS' };
    await operator.mutate('createImportJob', job, 'importJob { id }');
    known.add({ importJobId: id });
    ids.push(id);
  }
  const runner = journey.market.subgraphs.get('catalog')?.resources.get('import runner');
  await (runner as { settle(): Promise<void> }).settle();
  const saved = { importJobId: ids[0] ?? '', name: secrets.text('name of a mapping') };
  const { importMapping } = await operator.mutate(
    'saveImportMapping',
    saved,
    'importMapping { id }',
  );
  known.add({ mappingId: importMapping.id, mendsJobId: saved.importJobId });
  // One that has been written, one that is yet to be: to be fetched and to be stopped.
  for (let i = 0; i < 2; i++) {
    const wanted = { id: newId('xjb'), kind: 'COMPANIES', format: 'CSV' };
    await operator.mutate('createExportJob', wanted, 'exportJob { id }');
    known.add({ exportJobId: wanted.id });
    const writer = journey.market.subgraphs.get('catalog')?.resources.get('export runner');
    if (i === 0) await (writer as { settle(): Promise<void> }).settle();
  }
  known.add({ uploadId: await operator.upload('IMPORT_FILE', 'left.csv', 'sku,name\n1,Left\n') });
}
