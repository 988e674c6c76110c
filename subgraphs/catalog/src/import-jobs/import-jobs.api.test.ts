// Files through jobs: found out, mapped, tried out, brought in; what is wrong is said row by row, and what was
// interrupted goes on.

import { setImmediate as breathe } from 'node:timers/promises';
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import yazl from 'yazl';
import { Brand } from '../brands/brand.js';
import { Attribute } from '../categories/attribute.js';
import { Category } from '../categories/category.js';
import { gbk } from '../import/testing/gbk.js';
import { CatalogImport } from '../imports/catalog-import.js';
import { ProductSource } from '../imports/product-source.js';
import { SearchIndex } from '../indexing/search-index.js';
import { Product } from '../products/product.js';
import { catalog } from '../subgraph.js';
import { ImportRunner } from './import-runner.js';

let goods: TestSubgraph;
beforeAll(async () => {
  goods = await TestSubgraph.start(catalog);
});
afterAll(() => goods.stop());

const jobFields = `id state format encoding delimiter totalCount position fileName
  settings { currencyCode } columns { column target samples confidence attributeName unit partNames quantity }
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

test('what is wrong with many rows is said once, for all of them, with an example', async () => {
  const operator = as.operator();
  const text = 'key;title\nA;Bolt\nA;Nut\nA;Cap\nA;Pin\nB;\n';
  const id = await send(operator, 'keys.csv', Buffer.from(text), { kind: 'PRODUCTS' });
  await settle();
  const columns = [
    { column: 'key', target: 'SOURCE_KEY' },
    { column: 'title', target: 'NAME_EN' },
  ];
  await act(operator, 'mapImportJob', id, { columns, settings: {} });
  expect((await act(operator, 'checkImportJob', id)).userErrors).toEqual([]);
  await settle();
  const query = `query ($id: ID!) { importJob(id: $id) { problemCounts { code count reason { en } example { en zhCN } } } }`;
  const { importJob } = await goods.ask(operator, query, { id });
  const counts = importJob.problemCounts as { code: string }[];
  expect(counts.find(({ code }) => code === 'SOURCE_KEY_DUPLICATE')).toEqual({
    code: 'SOURCE_KEY_DUPLICATE',
    count: 3,
    reason: { en: 'The key was used in an earlier line already.' },
    example: {
      en: 'The key A was used in line 2 already.',
      zhCN: '来源编号 A 在第 2 行已经用过。',
    },
  });
  expect(counts.find(({ code }) => code === 'NAME_MISSING')).toEqual({
    code: 'NAME_MISSING',
    count: 1,
    reason: { en: 'The row has neither a name nor a part number.' },
    example: null,
  });
});

test('prices that nothing gives a currency are proposed to be in the market’s', async () => {
  const operator = as.operator();
  const proposed = async (header: string, cells: string) => {
    const text = `key;name;${header}\nA;Bolt;${cells}\nB;Nut;${cells}\n`;
    const id = await send(operator, 'a.csv', Buffer.from(text), { kind: 'PRODUCTS' });
    await settle();
    return (await jobOf(operator, id)).settings.currencyCode;
  };
  expect(await proposed('price', '1.25')).toBe('CNY');
  expect(await proposed('price (EUR)', '1.25')).toBe('EUR');
  expect(await proposed('price;currency', '1.25;USD')).toBeNull();
  expect(await proposed('colour', 'red')).toBeNull();
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

/** What an import writes, or may have written; the rows of a job itself are none of it. */
const written = async () => {
  const em = goods.running.database.em.fork();
  const entities = [Product, ProductSource, Category, Attribute, Brand, CatalogImport];
  const counts = entities.map((entity) => em.count(entity as typeof Product));
  return [...(await Promise.all(counts)), (await goods.published()).length];
};

async function zipped(entries: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
const sheetIn = (content: string | Buffer) =>
  zipped({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': content,
  });
const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
const laughs = `<!DOCTYPE BMECAT [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]>`;

test.each<[string, () => Uint8Array | string | Promise<Buffer>, string, object, string]>([
  [
    'malformed XML',
    () => xml('<BMECAT>\n<A></B></BMECAT>'),
    'XML_MALFORMED',
    { line: 3 },
    'The XML is not well-formed at line 3.',
  ],
  [
    'entity expansion',
    () => xml(`${laughs}<BMECAT>&b;</BMECAT>`),
    'XML_DOCTYPE',
    { line: 2 },
    'The XML declares a document type at line 2; for safety such files are refused.',
  ],
  [
    'an external entity',
    () => xml('<!DOCTYPE x SYSTEM "file:///etc/passwd"><BMECAT/>'),
    'XML_DOCTYPE',
    { line: 2 },
    'The XML declares a document type at line 2; for safety such files are refused.',
  ],
  [
    'entities in a workbook',
    () => sheetIn(`${laughs}<worksheet/>`),
    'XML_DOCTYPE',
    { line: 1 },
    'The XML declares a document type at line 1; for safety such files are refused.',
  ],
  [
    'another encoding than said',
    () => Buffer.from(xml('<BMECAT>caf\u00e9</BMECAT>'), 'latin1'),
    'FILE_NOT_TEXT',
    {},
    'The file is neither text nor a spreadsheet, or its encoding is another than it says.',
  ],
  [
    'an unknown encoding',
    () => xml('<BMECAT/>').replace('UTF-8', 'EBCDIC-37'),
    'ENCODING_UNKNOWN',
    { encoding: 'EBCDIC-37' },
    'The encoding EBCDIC-37 is not known.',
  ],
  [
    'bytes that are no text',
    () => 'a,b\n1\u0000,2\n',
    'FILE_NOT_TEXT',
    {},
    'The file is neither text nor a spreadsheet, or its encoding is another than it says.',
  ],
  [
    'a zip bomb',
    () => sheetIn(Buffer.alloc(32 * 1024 ** 2, 'a')),
    'ZIP_TOO_LARGE',
    { ratio: expect.any(Number), limit: 150 },
    'Unpacked, the file would be far larger than it says; for safety it is refused.',
  ],
  [
    'a row without end',
    () => `a,b\n1,"${'x'.repeat(1_100_000)}\n`,
    'RECORD_TOO_LARGE',
    { line: 2 },
    'The row at line 2 is longer than a million characters.',
  ],
  [
    'an open quotation',
    () => 'a,b\n1,2\n"3,4\n',
    'QUOTE_NOT_CLOSED',
    { line: 3 },
    'A quotation mark opened at line 3 is never closed.',
  ],
  [
    'another archive',
    () => zipped({ 'a.txt': 'a' }),
    'NOT_A_SPREADSHEET',
    {},
    'The archive is no Excel workbook.',
  ],
  [
    'another XML',
    () => xml('<feed><item/></feed>'),
    'NOT_BMECAT',
    {},
    'The XML is no BMEcat catalog that can be taken.',
  ],
  ['nothing', () => ' \n\n', 'FILE_EMPTY', {}, 'The file has no rows.'],
])(
  '%s: the file is refused as a whole, and nothing is written',
  async (_, make, code, params, reason) => {
    const operator = as.operator();
    const before = await written();
    const id = await send(operator, 'harm', Buffer.from(await make()), { kind: 'PRODUCTS' });
    await settle();
    const query = `query ($id: ID!) { importJob(id: $id) { state allowedActions failure { code params reason { en } } } }`;
    const { importJob } = await goods.ask(operator, query, { id });
    expect(importJob).toEqual({
      state: 'FAILED',
      allowedActions: [],
      failure: { code, params: expect.objectContaining(params), reason: { en: reason } },
    });
    for (const verb of ['runImportJob', 'checkImportJob', 'mapImportJob']) {
      const more = verb === 'mapImportJob' ? { columns: [] } : {};
      expect((await act(operator, verb, id, more)).userErrors).toMatchObject([
        { code: 'IMPORT_NOT_IN_STATE' },
      ]);
    }
    expect(await written()).toEqual(before);
  },
);

test('rows that mean harm, or are too large, fail by themselves and write nothing', async () => {
  const operator = as.operator();
  const before = await written();
  const rows = [
    'K1,=HYPERLINK("http://x"),M1',
    `K2,"@SUM(1+9)*cmd|' /C calc'!A0",M2`,
    `K3,${'x'.repeat(501)},M3`,
    'K4,fine,M4,and,more',
    'K5,caf\ufffd,M5',
  ];
  const text = ['sku,name,mpn', ...rows].join('\n');
  const id = await send(operator, 'rows.csv', Buffer.from(text), { kind: 'PRODUCTS' });
  await settle();
  await act(operator, 'runImportJob', id);
  await settle();
  const query = `query ($id: ID!) { importJob(id: $id) { state counts { createdCount failedCount }
    problems { nodes { line column code params isWarning } } } }`;
  const { importJob } = await goods.ask(operator, query, { id });
  expect(importJob).toEqual({
    state: 'FINISHED',
    counts: { createdCount: 0, failedCount: 5 },
    problems: {
      nodes: [
        { line: 2, column: 'name', code: 'CELL_FORMULA', params: {}, isWarning: false },
        { line: 3, column: 'name', code: 'CELL_FORMULA', params: {}, isWarning: false },
        {
          line: 4,
          column: 'name',
          code: 'CELL_TOO_LONG',
          params: { limit: 500, length: 501 },
          isWarning: false,
        },
        {
          line: 5,
          column: null,
          code: 'ROW_TOO_LONG',
          params: { expected: 3, found: 5 },
          isWarning: false,
        },
        { line: 6, column: 'name', code: 'CELL_UNREADABLE', params: {}, isWarning: false },
      ],
    },
  });
  // The import itself is noted; of products, categories and the rest there is nothing.
  const [imports, ...rest] = [(await written())[5], ...(await written()).toSpliced(5, 1)];
  expect([imports, rest]).toEqual([(before[5] ?? 0) + 1, before.toSpliced(5, 1)]);
});

test('an unknown kind, a strange vendor and a strange file open no job', async () => {
  const [operator, agent] = [as.operator(), as.member(['SELLER_AGENT'])];
  const about = { purpose: 'IMPORT_FILE', fileName: 'a.csv', contentType: 'text/plain' };
  const uploadId = await goods.upload(agent, 'a,b\n1,2\n', about);
  const jobs = async () =>
    (await goods.ask(operator, '{ importJobs { totalCount } }')).importJobs.totalCount;
  const before = [await jobs(), ...(await written())];
  const create = `mutation ($input: CreateImportJobInput!) { createImportJob(input: $input) { importJob { id } userErrors { code field } } }`;
  const made = (caller: object, more: object) =>
    goods.answer(caller, create, {
      input: { id: newId('ijb'), uploadId, kind: 'OFFERS', ...more },
    });
  const { errors } = await made(agent, { kind: 'RECIPES' });
  expect(errors[0].message).toContain('invalid value "RECIPES"; Expected type ImportKind');
  const refused = async (caller: object, more: object) =>
    (await made(caller, more)).data.createImportJob;
  const nobody = { vendorId: newId('com') };
  expect(await refused(agent, { kind: 'COMPANIES' })).toEqual({
    importJob: null,
    userErrors: [{ code: 'FORBIDDEN', field: null }],
  });
  expect(await refused(agent, {})).toEqual({
    importJob: null,
    userErrors: [{ code: 'INVALID_INPUT', field: ['vendorId'] }],
  });
  expect(await refused(agent, nobody)).toEqual({
    importJob: null,
    userErrors: [{ code: 'NOT_FOUND', field: ['vendorId'] }],
  });
  // Another person's upload.
  expect(await refused(operator, { kind: 'PRODUCTS' })).toEqual({
    importJob: null,
    userErrors: [{ code: 'NOT_FOUND', field: ['uploadId'] }],
  });
  expect(await refused(as.anonymous(), {})).toMatchObject({
    importJob: null,
    userErrors: [{ code: 'UNAUTHENTICATED' }],
  });
  expect([await jobs(), ...(await written())]).toEqual(before);
});

test('a job is seen and moved by its own company and the operator alone', async () => {
  const operator = as.operator();
  const id = await send(operator, 'own.csv', Buffer.from('sku,name\nO1,Own\n'), {
    kind: 'PRODUCTS',
  });
  await settle();
  const stranger = as.member(['SELLER_AGENT']);
  expect(await jobOf(stranger, id)).toBeNull();
  const verbs = [
    'runImportJob',
    'checkImportJob',
    'cancelImportJob',
    'rereadImportJob',
    'mapImportJob',
  ];
  for (const verb of verbs) {
    const { importJob, userErrors } = await act(stranger, verb, id);
    expect([verb, importJob, userErrors[0].code]).toEqual([verb, null, 'NOT_FOUND']);
  }
  expect(await jobOf(operator, id)).toMatchObject({ state: 'ANALYSED', position: 0 });
});

test('search answers while rows come in, and finds what has come', async () => {
  const rowCount = 1200;
  /** How long an answer may take beside an import, on a machine that runs other tests too. */
  const answersWithinMs = 2000;
  const operator = as.operator();
  const rows = Array.from({ length: rowCount }, (_, i) => `G${i},Gizmo ${i},Acme,GZ-${i}`);
  const file = Buffer.from(['sku,name,brand,mpn', ...rows].join('\n'));
  const id = await send(operator, 'gizmos.csv', file, { kind: 'PRODUCTS' });
  await settle();
  await act(operator, 'runImportJob', id);
  ImportRunner.of(goods.running).wake();
  const index = SearchIndex.of(goods.running);
  const query = `{ search(query: { text: "gizmo" }, first: 5) { totalCount
    hits { nodes { product { name { en } mpn brand { name } } } } } }`;
  const totals: number[] = [];
  for (let state = 'RUNNING'; state === 'RUNNING'; ) {
    // A request comes in from outside; one after the other without a pause would leave nobody else a turn.
    await breathe();
    const taken = await jobOf(operator, id);
    await index.follow();
    const askedAt = performance.now();
    const { totalCount, hits } = (await goods.ask(as.anonymous(), query)).search;
    expect(performance.now() - askedAt).toBeLessThan(answersWithinMs);
    // Complete: whatever was taken before the index looked is there, each hit with all it has.
    expect(totalCount).toBeGreaterThanOrEqual(taken.position);
    expect(hits.nodes).toHaveLength(Math.min(5, totalCount));
    for (const { product } of hits.nodes) {
      expect(product).toEqual({
        name: { en: expect.stringMatching(/^Gizmo/) },
        mpn: expect.stringMatching(/^GZ-/),
        brand: { name: 'Acme' },
      });
    }
    totals.push(totalCount);
    state = taken.state;
  }
  expect(totals).toEqual([...totals].sort((a, b) => a - b));
  const between = totals.filter((total) => total > 0 && total < rowCount);
  expect(new Set(between).size).toBeGreaterThan(3);
  expect(totals.at(-1)).toBe(rowCount);
  await settle();
});
