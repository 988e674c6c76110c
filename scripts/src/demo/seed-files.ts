// Files that came in and went out: a stock list of a seller's that went through but for two rows, one of the
// operator's that waits for somebody to look at its mapping, and an export to fetch.
import { setTimeout as wait } from 'node:timers/promises';
import { demoId } from './demo-ids.js';
import type { Door } from './door.js';
import type { DemoPerson } from './people.js';
import { operatorCompany } from './people.js';
import { businessUnitId, type DemoSeller } from './seed-vendors.js';
import { speakerOf } from './speaker.js';

const [operator] = operatorCompany.people;
const looksAgainMs = 20;

export async function seedFiles(door: Door, sellers: readonly DemoSeller[]): Promise<void> {
  const sellerId = sellers.find(({ key }) => key === 'zhongzhou')?.sellerId ?? '';
  await bringStock(door, sellerId);
  const unmapped =
    '物料号;品名;含税单价;备注\r\nA-100;深沟球轴承;12,80;\r\nA-101;圆锥滚子轴承;36,50;停产\r\n';
  const waiting = { kind: 'OFFERS', vendorId: businessUnitId('industrial') };
  await open(door, operator, 'supplier-prices.csv', unmapped, waiting);
  const exported = {
    id: demoId('xjb', 'offers'),
    kind: 'OFFERS',
    format: 'XLSX',
    vendorId: businessUnitId('information'),
  };
  await door.act(operator, 'createExportJob', exported, 'exportJob { id }');
}

/** Two numbers that the seller does not have, the others as they are. */
async function bringStock(door: Door, sellerId: string): Promise<void> {
  const agent = speakerOf('zhongzhou');
  const query = `{ mySeller { offers(first: 20) { nodes {
    ... on SellerOffer { vendorSku } stock { availableQuantity } } } } }`;
  const { mySeller } = await door.ask(agent, query);
  type Node = { vendorSku: string; stock: { availableQuantity: number | null } };
  const rows = (mySeller.offers.nodes as Node[]).map(
    ({ vendorSku, stock }) => `${vendorSku},${stock.availableQuantity ?? 0}`,
  );
  const file = ['Vendor SKU,Stock', ...rows, 'ZZ-6999-X,12', 'ZZ-6998-X,a few', ''].join('\n');
  const id = await open(door, agent, 'stock-monday.csv', file, {
    kind: 'STOCK',
    vendorId: sellerId,
  });
  if (!id) return;
  await door.act(agent, 'runImportJob', { importJobId: id }, 'importJob { id }');
  await reached(door, agent, id, 'FINISHED');
}

/** Sends a file and waits until it was looked at; null when an earlier run has done so. */
async function open(door: Door, person: DemoPerson, name: string, text: string, input: object) {
  const id = demoId('ijb', name);
  const { importJob: known } = await door.ask(person, jobState, { id });
  if (known) return null;
  const uploadId = await door.send(person, name, Buffer.from(text), 'IMPORT_FILE');
  await door.act(person, 'createImportJob', { id, uploadId, ...input }, 'importJob { id }');
  await reached(door, person, id, 'ANALYSED');
  return id;
}

const jobState = 'query ($id: ID!) { importJob(id: $id) { state } }';

async function reached(door: Door, person: DemoPerson, id: string, state: string): Promise<void> {
  for (;;) {
    const { importJob } = await door.ask(person, jobState, { id });
    if (importJob.state === state) return;
    if (importJob.state === 'FAILED') throw new Error(`the import ${id} failed`);
    await wait(looksAgainMs);
  }
}
