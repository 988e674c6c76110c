// Files that the operator sends in, worked on by the platform while the journey waits.
import { setImmediate as breathe } from 'node:timers/promises';
import { newId } from '@agora/kernel/ids.js';
import type { JourneyMarket } from './market.js';
import type { Person } from './person.js';

const working = ['UPLOADED', 'CHECKING', 'RUNNING'];

export async function sendFile(operator: Person, name: string, content: string): Promise<string> {
  const uploadId = await operator.upload('IMPORT_FILE', name, content);
  const id = newId('ijb');
  const input = { id, uploadId, kind: 'PRODUCTS' };
  await operator.mutate('createImportJob', input, 'importJob { id }');
  return id;
}

/** A file of so many columns and rows, none of which can come in, and what the check says of it. */
export async function checkBadFile(
  journey: JourneyMarket,
  operator: Person,
  count: number,
): Promise<string> {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const header = ['sku', 'name', ...numbers.map((i) => `property ${i}`)].join();
  const rows = numbers.map((i) => `,part ${i},${numbers.join()}`);
  const id = await sendFile(operator, `bad-${count}.csv`, [header, ...rows].join('\n'));
  await reach(journey, operator, id);
  const columns = [
    { column: 'sku', target: 'SOURCE_KEY' },
    { column: 'name', target: 'NAME_EN' },
    ...numbers.map((i) => ({ column: `property ${i}`, target: 'ATTRIBUTE' })),
  ];
  await operator.mutate('mapImportJob', { importJobId: id, columns }, 'importJob { id }');
  const mapping = { importJobId: id, name: `Mapping of ${count}` };
  await operator.mutate('saveImportMapping', mapping, 'importMapping { id }');
  await operator.mutate('checkImportJob', { importJobId: id }, 'importJob { id }');
  await reach(journey, operator, id);
  return id;
}

/** Until it waits for a person. */
async function reach(journey: JourneyMarket, operator: Person, id: string): Promise<void> {
  const query = 'query ($id: ID!) { importJob(id: $id) { state } }';
  for (;;) {
    await journey.sweep('catalog', 'work on imports');
    const { importJob } = await operator.ask(query, { id });
    if (!working.includes(importJob.state)) return;
    await breathe();
  }
}
