// Files through jobs: found out, mapped, tried out, brought in; what is wrong is said row by row, and what was
// interrupted goes on.

import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gbk } from '../import/testing/gbk.js';
import { Product } from '../products/product.js';
import { catalog } from '../subgraph.js';
import { ImportRunner } from './import-runner.js';

let goods: TestSubgraph;
beforeAll(async () => {
  goods = await TestSubgraph.start(catalog);
});
afterAll(() => goods.stop());

const jobFields = `id state format encoding delimiter totalCount position fileName
  columns { column target samples confidence attributeName unit partNames quantity }
  counts { rowCount createdCount updatedCount unchangedCount failedCount warningCount structure { categoryCount attributeCount brandCount } }
  checked { createdCount failedCount } problemCounts { code column isWarning count } allowedActions
  failure { code reason { en } } problemsFileUrl failedRowsFileUrl`;

async function send(
  caller: ReturnType<typeof as.operator>,
  fileName: string,
  bytes: Uint8Array,
  input: object,
) {
  const uploadId = await goods.upload(caller, bytes, {
    purpose: 'IMPORT_FILE',
    fileName,
    contentType: 'text/plain',
  });
  const id = newId('ijb');
  const made = await goods.mutate(
    caller,
    'createImportJob',
    { id, uploadId, ...input },
    'importJob { id state }',
  );
  expect(made.userErrors).toEqual([]);
  return id;
}
const settle = () => ImportRunner.of(goods.running).settle();
const jobOf = async (caller: object, id: string) =>
  (await goods.ask(caller, `query ($id: ID!) { importJob(id: $id) { ${jobFields} } }`, { id }))
    .importJob;
const act = (caller: object, verb: string, importJobId: string, more: object = {}) =>
  goods.mutate(caller, verb, { importJobId, ...more }, 'importJob { state }');

test('a German price list in GBK comes in', async () => {
  const operator = as.operator();
  const text =
    '编码;名称;型号;品牌;分类;单价(元);工作电压\nA1;电阻一;R-1;国巨;电阻>贴片;1,25;1V~5V\nA2;电阻二;R-2;国巨;电阻>贴片;0,05;1V~6V\nA3;;;国巨;电阻;x;2V~5V\n';
  const id = await send(operator, '清单.csv', gbk(text), { kind: 'PRODUCTS' });
  await settle();
  const found = await jobOf(operator, id);
  expect(found).toMatchObject({
    state: 'ANALYSED',
    format: 'CSV',
    encoding: 'gb18030',
    delimiter: ';',
    totalCount: 3,
  });
  await act(operator, 'checkImportJob', id);
  await settle();
  expect(await goods.running.database.em.fork().count(Product)).toBe(0);
  const checked = await jobOf(operator, id);
  expect(checked).toMatchObject({ state: 'CHECKED', checked: { createdCount: 2, failedCount: 1 } });
  await act(operator, 'runImportJob', id);
  await settle();
  const done = await jobOf(operator, id);
  expect(done).toMatchObject({
    state: 'FINISHED',
    position: 3,
    counts: { rowCount: 3, createdCount: 2, unchangedCount: 0, failedCount: 1 },
    failedRowsFileUrl: expect.stringMatching(/^\/files\/private\//),
  });
  const found2 = await goods.running.database.em.fork().find(Product, {}, { orderBy: { mpn: 1 } });
  expect(found2.map(({ mpn, name }) => [mpn, name.zhCN ?? name.en])).toEqual([
    ['R-1', '电阻一'],
    ['R-2', '电阻二'],
  ]);
});

test('a mapping is corrected, kept, taken up by the next file of the shape, and forgotten', async () => {
  const operator = as.operator();
  const text = 'key;title;extra\nA;Bolt;x\n';
  const id = await send(operator, 'a.csv', Buffer.from(text), { kind: 'PRODUCTS' });
  await settle();
  const columns = [
    { column: 'key', target: 'SOURCE_KEY' },
    { column: 'title', target: 'NAME_ZH_CN' },
  ];
  await act(operator, 'mapImportJob', id, { columns, settings: { currencyCode: 'EUR' } });
  const saved = await goods.mutate(
    operator,
    'saveImportMapping',
    { importJobId: id, name: 'Parts' },
    'importMapping { id }',
  );
  expect(saved.userErrors).toEqual([]);
  const next = await send(operator, 'b.csv', Buffer.from(text), { kind: 'PRODUCTS' });
  await settle();
  const targets = (await jobOf(operator, next)).columns.map((c: { target: string }) => c.target);
  expect(targets).toEqual(['SOURCE_KEY', 'NAME_ZH_CN', 'IGNORED']);
  await act(operator, 'rereadImportJob', next, { delimiter: ',' });
  await settle();
  expect((await jobOf(operator, next)).columns).toHaveLength(1);
  await act(operator, 'cancelImportJob', next);
  expect(await jobOf(operator, next)).toMatchObject({ state: 'CANCELLED', allowedActions: [] });
  const mappingId = saved.importMapping.id;
  const stranger = await goods.mutate(
    as.operator(),
    'removeImportMapping',
    { mappingId },
    'mappingId',
  );
  expect(stranger.userErrors[0].code).toBe('NOT_FOUND');
  const removed = await goods.mutate(operator, 'removeImportMapping', { mappingId }, 'mappingId');
  expect(removed).toEqual({ mappingId, userErrors: [] });
});
