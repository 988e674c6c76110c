// Imports through the schema: rows become products once, each row fails by itself, and a dry run tells the
// same without writing.
import { newId } from '@agora/kernel/ids.js';
import { as, TestSubgraph } from '@agora/kernel/testing/test-subgraph.js';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Brand } from '../brands/brand.js';
import { Category } from '../categories/category.js';
import { Product } from '../products/product.js';
import { catalog } from '../subgraph.js';
import { cancelAbandonedImports } from './cancel-abandoned-imports.js';
import { CatalogImport } from './catalog-import.js';
import { ImportPlan } from './import-plan.js';
import { ProductSource } from './product-source.js';

let shop: TestSubgraph;
const operator = as.operator();
beforeAll(async () => {
  shop = await TestSubgraph.start(catalog);
});
afterAll(() => shop.stop());

const figures =
  'id state isDryRun rowCount createdCount updatedCount unchangedCount failedCount warningCount';
const rowFields = 'rows { line outcome product { id } problems { column code params isWarning } }';

async function start(more: object = {}, who: object = operator): Promise<string> {
  const input = { id: newId('imp'), fileName: 'parts.csv', source: newId('src'), ...more };
  const payload = await shop.mutate(who, 'startCatalogImport', input, 'catalogImport { id }');
  expect(payload.userErrors).toEqual([]);
  return payload.catalogImport.id;
}
const send = async (importId: string, rows: object[]) => {
  const payload = await shop.mutate(operator, 'importCatalogRows', { importId, rows }, rowFields);
  expect(payload.userErrors).toEqual([]);
  return payload.rows;
};
const outcomes = (rows: { outcome: string }[]) => rows.map((row) => row.outcome);
const structure = async (importId: string, input: object) => {
  const selection =
    'categories { id slug name { en zhCN } } brands { id name } createdCategoryCount createdAttributeCount createdBrandCount';
  const whole = { importId, ...input };
  const payload = await shop.mutate(operator, 'importCatalogStructure', whole, selection);
  expect(payload.userErrors).toEqual([]);
  return payload;
};
const finish = async (importId: string) =>
  (await shop.mutate(operator, 'finishCatalogImport', { importId }, `catalogImport { ${figures} }`))
    .catalogImport;
const countOf = async (): Promise<[number, number, ...number[]]> => {
  const em = shop.running.database.em.fork();
  const entities = [Product, ProductSource, Category, Brand, ImportPlan] as const;
  const events = (await shop.published()).length;
  const counts = entities.map((entity) => em.count(entity as typeof Product));
  return [...(await Promise.all(counts)), events] as unknown as [number, number, ...number[]];
};
const productOf = async (id: string) => {
  const query = `query ($id: ID!) { product(id: $id) { state revision name { en zhCN } description { en } mpn gtin
    brand { name } category { name { en } } documents { url title }
    specifications { text number option boolean attribute { name { en } unit } } } }`;
  return (await shop.ask(operator, query, { id })).product;
};
const row = (key: string, more: object = {}) => ({
  line: 2,
  sourceKey: key,
  name: { en: `Part ${key}` },
  ...more,
});

test('rows become products with all that they state, and the figures add up', async () => {
  const importId = await start();
  const path = [{ en: 'Passives', zhCN: '无源器件' }, { en: 'Resistors' }];
  const resistance = { name: { en: 'Resistance' }, kind: 'NUMBER', unit: 'Ω' };
  const made = await structure(importId, {
    categories: [{ path, attributes: [resistance, { name: { en: 'Mount' }, kind: 'ENUM' }] }],
    brands: ['Ohmega'],
  });
  expect(made).toMatchObject({
    createdCategoryCount: 2,
    createdAttributeCount: 2,
    createdBrandCount: 1,
    categories: [{ name: { en: 'Resistors', zhCN: null } }],
    brands: [{ name: 'Ohmega' }],
  });
  const rows = await send(importId, [
    row('R1', {
      line: 7,
      brandName: 'ohmega',
      mpn: 'R-100',
      gtin: '4006381333931',
      categoryPath: ['无源器件', 'RESISTORS'],
      documents: [{ url: 'https://example.com/r1.pdf', title: 'Datasheet' }],
      specifications: [
        { attributeName: 'Resistance', kind: 'NUMBER', unit: 'Ω', number: '10000', text: '10kΩ' },
        { attributeName: 'Mount', kind: 'ENUM', option: 'SMD' },
      ],
    }),
  ]);
  expect(rows).toEqual([
    { line: 7, outcome: 'CREATED', product: { id: expect.any(String) }, problems: [] },
  ]);
  expect(await productOf(rows[0].product.id)).toEqual({
    state: 'ACTIVE',
    revision: 1,
    name: { en: 'Part R1', zhCN: null },
    description: null,
    mpn: 'R-100',
    gtin: '04006381333931',
    brand: { name: 'Ohmega' },
    category: { name: { en: 'Resistors' } },
    documents: [{ url: 'https://example.com/r1.pdf', title: 'Datasheet' }],
    specifications: [
      {
        text: '10kΩ',
        number: '10000',
        option: null,
        boolean: null,
        attribute: { name: { en: 'Resistance' }, unit: 'Ω' },
      },
      {
        text: 'SMD',
        number: null,
        option: 'SMD',
        boolean: null,
        attribute: { name: { en: 'Mount' }, unit: null },
      },
    ],
  });
  expect(await finish(importId)).toEqual({
    id: importId,
    state: 'FINISHED',
    isDryRun: false,
    rowCount: 1,
    createdCount: 1,
    updatedCount: 0,
    unchangedCount: 0,
    failedCount: 0,
    warningCount: 0,
  });
  const events = await shop.published('catalog.product.changed');
  expect(events.filter((e) => e.key === rows[0].product.id)).toHaveLength(1);
});

test('structure is made once, however often and by however many at once it is asked for', async () => {
  const importId = await start();
  const name = (en: string) => ({ en: `${en} ${importId}` });
  const categories = ['A', 'B', 'C'].map((en) => ({
    path: [name('Root'), name(en)],
    attributes: [{ name: name('Size'), kind: 'NUMBER', unit: 'm' }],
  }));
  const input = { categories, brands: [`Brand ${importId}`] };
  const both = await Promise.all([structure(importId, input), structure(importId, input)]);
  expect(both[0].categories).toEqual(both[1].categories);
  expect(both[0].brands).toEqual(both[1].brands);
  const sum = (field: string) => both[0][field] + both[1][field];
  expect(['createdCategoryCount', 'createdAttributeCount', 'createdBrandCount'].map(sum)).toEqual([
    4, 1, 1,
  ]);
  const again = await structure(importId, {
    categories: [{ path: [{ ...name('ROOT'), zhCN: '根' }] }],
  });
  expect(again).toMatchObject({
    createdCategoryCount: 0,
    categories: [{ name: { ...name('Root'), zhCN: '根' } }],
  });
});

test('the same row changes nothing; another value of it changes only that', async () => {
  const source = newId('src');
  const size = { name: { en: 'Size' }, kind: 'NUMBER', unit: 'm' };
  const spec = (number: string) => ({ attributeName: 'Size', kind: 'NUMBER', unit: 'm', number });
  const first = await start({ source });
  await structure(first, { categories: [{ path: [{ en: 'Sized' }], attributes: [size] }] });
  const rows = [
    row('S1', { specifications: [spec('1')] }),
    row('S2', { description: { en: 'D' } }),
  ];
  const made = await send(first, rows);
  expect(outcomes(made)).toEqual(['CREATED', 'CREATED']);

  const second = await start({ source });
  const before = await countOf();
  expect(
    outcomes(
      await send(
        second,
        rows.map((r) => ({ ...r, line: 99 })),
      ),
    ),
  ).toEqual(['UNCHANGED', 'UNCHANGED']);
  expect(await countOf()).toEqual(before);

  const third = await start({ source });
  const changed = [row('S1', { specifications: [spec('2.50')] }), row('S2', { mpn: 'M-2' })];
  const answer = await send(third, changed);
  expect(outcomes(answer)).toEqual(['UPDATED', 'UPDATED']);
  expect(answer.map((r: { product: unknown }) => r.product)).toEqual(
    made.map((r: { product: unknown }) => r.product),
  );
  expect(await productOf(made[0].product.id)).toMatchObject({
    revision: 2,
    specifications: [{ number: '2.5', text: '2.5 m' }],
  });
  // What a row leaves out stays.
  expect(await productOf(made[1].product.id)).toMatchObject({
    mpn: 'M-2',
    description: { en: 'D' },
  });
  // What it stated before and no longer states is taken back.
  const fourth = await start({ source });
  expect(outcomes(await send(fourth, [row('S1')]))).toEqual(['UPDATED']);
  expect((await productOf(made[0].product.id)).specifications).toEqual([]);
});

test('sources meet on one product by GTIN, and by brand and part number', async () => {
  const ours = await start();
  await structure(ours, { brands: ['Meeting Works'] });
  const [byPart, byGtin] = await send(ours, [
    row('K1', { brandName: 'Meeting Works', mpn: 'MW-1', line: 2 }),
    row('K2', { gtin: '4012345678901', line: 3 }),
  ]);
  const theirs = await start();
  const met = await send(theirs, [
    row('X1', { brandName: 'MEETING  works', mpn: 'mw 1', description: { en: 'Theirs' } }),
    row('X2', { gtin: '04012345678901', name: { zhCN: '零件' }, line: 3 }),
  ]);
  expect(outcomes(met)).toEqual(['UPDATED', 'UPDATED']);
  expect([met[0].product, met[1].product]).toEqual([byPart.product, byGtin.product]);
  expect((await productOf(byGtin.product.id)).name).toEqual({ en: 'Part K2', zhCN: '零件' });
});

test('two rows of one source for one product do not take turns: the first describes it', async () => {
  const source = newId('src');
  const rows = [
    row('REEL', { gtin: '4006381333900', description: { en: 'Reel' }, line: 2 }),
    row('TAPE', { gtin: '4006381333900', description: { en: 'Cut tape' }, line: 3 }),
  ];
  for (const outcome of ['CREATED', 'UNCHANGED']) {
    const answer = await send(await start({ source }), rows);
    expect(outcomes(answer)).toEqual([outcome, 'UNCHANGED']);
    expect(answer[0].product).toEqual(answer[1].product);
    expect((await productOf(answer[0].product.id)).description).toEqual({ en: 'Reel' });
    const warning = { column: 'sourceKey', code: 'SAME_PRODUCT', params: { sourceKey: 'REEL' } };
    expect(answer[1].problems).toEqual(
      outcome === 'CREATED' ? [{ ...warning, isWarning: true }] : [],
    );
  }
});

test('a bad row fails by itself, with its line and column, and is kept with the import', async () => {
  const importId = await start();
  const before = await countOf();
  const rows = await send(importId, [
    row('B1', { line: 2, gtin: '123' }),
    row('B2', { line: 3, categoryPath: ['Nowhere'] }),
    row('B3', { line: 4, brandName: 'Nobody Known' }),
    row('B4', {
      line: 5,
      specifications: [{ attributeName: 'Nothing', kind: 'TEXT', text: 'x', column: 'Col 9' }],
    }),
    row('B5', {
      line: 6,
      problems: [{ column: 'Price', code: 'PRICE_INVALID', isWarning: false }],
    }),
    row('B6', { line: 7, problems: [{ column: 'Web', code: 'URL', isWarning: true }] }),
    row('B6', { line: 8 }),
    row('B7', { line: 9, name: null }),
    row('  ', { line: 10 }),
    row('B8', { line: 11, documents: [{ url: 'javascript:alert(1)', title: 'Bad' }] }),
  ]);
  expect(outcomes(rows)).toEqual(
    rows.map((r: { line: number }) => (r.line === 7 ? 'CREATED' : 'FAILED')),
  );
  const query = `query ($id: ID!, $after: String) { catalogImport(id: $id) { ${figures} allowedActions
    errors(first: 100, after: $after) { totalCount nodes { line column code params isWarning } } } }`;
  const { catalogImport } = await shop.ask(operator, query, { id: importId });
  const invalid = (line: number, column: string, reason: string, more: object = {}) => ({
    line,
    column,
    code: 'INVALID_INPUT',
    params: { reason, ...more },
    isWarning: false,
  });
  const unread = { params: null, isWarning: false };
  expect(catalogImport.errors.nodes).toEqual([
    invalid(2, 'gtin', 'NOT_A_GTIN'),
    invalid(3, 'categoryPath', 'UNKNOWN_CATEGORY', { path: ['Nowhere'] }),
    invalid(4, 'brandName', 'UNKNOWN_BRAND', { brandName: 'Nobody Known' }),
    invalid(5, 'Col 9', 'UNKNOWN_ATTRIBUTE', { name: 'Nothing' }),
    { line: 6, column: 'Price', code: 'PRICE_INVALID', ...unread },
    { line: 7, column: 'Web', code: 'URL', params: null, isWarning: true },
    invalid(8, 'sourceKey', 'REPEATED', { line: 7 }),
    invalid(9, 'name', 'EMPTY'),
    invalid(10, 'sourceKey', 'EMPTY'),
    invalid(11, 'documents', 'NOT_A_WEB_ADDRESS'),
  ]);
  expect(catalogImport).toMatchObject({
    rowCount: 10,
    createdCount: 1,
    failedCount: 9,
    warningCount: 1,
    allowedActions: ['FINISH', 'CANCEL'],
  });
  const [products, sources, ...others] = await countOf();
  expect([products, sources]).toEqual([before[0] + 1, before[1] + 1]);
  expect(others).toEqual([...before.slice(2, -1), (before.at(-1) ?? 0) + 1]);
});

test('a batch sent again gives the same answer and counts once', async () => {
  const importId = await start();
  const rows = [row('T1', { line: 2 }), row('T2', { line: 3, gtin: 'bad' })];
  const first = await send(importId, rows);
  const after = await countOf();
  expect(await send(importId, rows)).toEqual(first);
  expect(await countOf()).toEqual(after);
  expect(await finish(importId)).toMatchObject({ rowCount: 2, createdCount: 1, failedCount: 1 });
  // Even after the end, because the answer may have been lost.
  expect(await send(importId, rows)).toEqual(first);
});

test('a dry run reports what would happen, and writes nothing', async () => {
  const source = newId('src');
  await send(await start({ source }), [row('D0', { gtin: '4000000000006' })]);
  const structured = {
    categories: [
      {
        path: [{ en: 'Dry', zhCN: '干' }, { en: 'Leaf' }],
        attributes: [{ name: { en: 'Dryness' }, kind: 'NUMBER', unit: '%' }],
      },
    ],
    brands: ['Dry Works'],
  };
  const batches = [
    [
      row('D0', { gtin: '4000000000006', description: { en: 'New' }, line: 2 }),
      row('D1', {
        brandName: 'Dry Works',
        mpn: 'DW-1',
        categoryPath: ['Dry', 'Leaf'],
        specifications: [{ attributeName: 'Dryness', kind: 'NUMBER', unit: '%', number: '5' }],
        line: 3,
      }),
      row('D2', { brandName: 'Wet Works', line: 4 }),
    ],
    // A later batch meets what the earlier one made, or would have made.
    [
      row('D3', { brandName: 'Dry Works', mpn: 'DW 1', line: 5 }),
      row('D4', { gtin: '4000000000006', line: 6 }),
    ],
  ];
  const run = async (importId: string) => {
    await structure(importId, structured);
    const answers = [
      await send(importId, batches[0] ?? []),
      await send(importId, batches[1] ?? []),
    ];
    return answers.flat();
  };
  const before = await countOf();
  const dryId = await start({ source, isDryRun: true });
  const dry = await run(dryId);
  const { id: _dry, isDryRun, ...dryFigures } = await finish(dryId);
  expect([isDryRun, await countOf()]).toEqual([true, before]);

  const id = await start({ source });
  const real = await run(id);
  const { id: _id, isDryRun: _no, ...realFigures } = await finish(id);
  const told = (rows: { outcome: string; problems: unknown }[]) =>
    rows.map(({ outcome, problems }) => ({ outcome, problems }));
  expect(told(dry)).toEqual(told(real));
  expect(dryFigures).toEqual(realFigures);
  expect(outcomes(real)).toEqual(['UPDATED', 'CREATED', 'FAILED', 'UNCHANGED', 'UNCHANGED']);
  expect(dry[1].product).toBeNull();
  expect(dry[0].product).toEqual(real[0].product);
});

test('two imports of one file at once make each product once', async () => {
  const ids = await Promise.all([start(), start()]);
  await structure(ids[0] ?? '', { brands: ['Race Works'] });
  const rows = Array.from({ length: 40 }, (_, i) =>
    row(`Q${i}`, { brandName: 'Race Works', mpn: `RW-${i}`, line: i + 2 }),
  );
  const before = await countOf();
  const answers = await Promise.all(ids.map((id) => send(id, rows)));
  const created = answers.flat().filter((r) => r.outcome === 'CREATED');
  const ends = answers.flat().filter((r) => r.outcome === 'UNCHANGED');
  expect([created.length, ends.length]).toEqual([40, 40]);
  expect((await countOf())[0]).toBe(before[0] + 40);
});

test('a batch costs as many statements for a hundred rows as for ten', async () => {
  const cost = async (act: () => Promise<unknown>) => {
    const connection = shop.running.database.em.getConnection();
    const spy = jest.spyOn(connection, 'execute');
    await act();
    const { length } = spy.mock.calls;
    spy.mockRestore();
    return length;
  };
  const rowsOf = (count: number, mpn: string) =>
    Array.from({ length: count }, (_, i) =>
      row(`C${count}-${i}`, { line: i + 2, brandName: 'Cost Works', mpn: `${mpn}-${count}-${i}` }),
    );
  const source = newId('src');
  await structure(await start(), { brands: ['Cost Works'] });
  const costsOf = async (count: number) => {
    const costs: number[] = [];
    for (const [mpn, isDryRun] of [
      ['A', true],
      ['A', false],
      ['A', false],
      ['B', false],
    ] as const) {
      const importId = await start({ source, isDryRun });
      costs.push(await cost(() => send(importId, rowsOf(count, mpn))));
    }
    return costs;
  };
  const [dry = 0, created = 0, unchanged = 0, updated = 0] = await costsOf(10);
  expect(await costsOf(100)).toEqual([dry, created, unchanged, updated]);
  expect(unchanged).toBeGreaterThan(3);
  expect(unchanged).toBeLessThan(created);
});

test('after its end an import takes no rows, and it ends once', async () => {
  const importId = await start();
  const cancelled = await shop.mutate(
    operator,
    'cancelCatalogImport',
    { importId },
    'catalogImport { state finishedAt allowedActions }',
  );
  expect(cancelled.catalogImport).toEqual({
    state: 'CANCELLED',
    finishedAt: shop.clock.now().toISOString(),
    allowedActions: [],
  });
  const late = { importId, rows: [row('L1')] };
  const refused = await shop.mutate(operator, 'importCatalogRows', late, rowFields);
  expect(refused.rows).toBeNull();
  expect(refused.userErrors[0].code).toBe('IMPORT_NOT_RUNNING');
  const again = await shop.mutate(
    operator,
    'finishCatalogImport',
    { importId },
    'catalogImport { id }',
  );
  expect(again.userErrors[0].code).toBe('IMPORT_NOT_RUNNING');
});

test('an import that nobody feeds any more is cancelled after a day', async () => {
  const importId = await start();
  const sweep = async () => {
    // So many at once; those of the other tests are abandoned as well.
    while ((await shop.running.transact(cancelAbandonedImports)) > 0);
  };
  await sweep();
  const stateNow = async () =>
    (await shop.running.database.em.fork().findOneOrFail(CatalogImport, importId)).state;
  expect(await stateNow()).toBe('RUNNING');
  shop.clock.advance(25 * 60 * 60 * 1000);
  await sweep();
  expect(await stateNow()).toBe('CANCELLED');
});

test('imports are operator staff only, and a refusal leaves nothing behind', async () => {
  const importId = await start();
  const before = await countOf();
  const verbs: [string, object, string][] = [
    ['startCatalogImport', { id: newId('imp'), fileName: 'x' }, 'catalogImport { id }'],
    ['importCatalogStructure', { importId, brands: ['Foreign'] }, 'brands { id }'],
    ['importCatalogRows', { importId, rows: [row('F1')] }, 'rows { line }'],
    ['finishCatalogImport', { importId }, 'catalogImport { id }'],
    ['cancelCatalogImport', { importId }, 'catalogImport { id }'],
  ];
  for (const [verb, input, selection] of verbs) {
    const asMember = await shop.mutate(as.member(['SELLER_AGENT']), verb, input, selection);
    expect(asMember.userErrors[0].code).toBe('FORBIDDEN');
    const asNobody = await shop.mutate(as.anonymous(), verb, input, selection);
    expect(asNobody.userErrors[0].code).toBe('UNAUTHENTICATED');
  }
  const query = 'query ($id: ID!) { catalogImport(id: $id) { id } catalogImports { totalCount } }';
  expect(await shop.ask(as.member(), query, { id: importId })).toEqual({
    catalogImport: null,
    catalogImports: { totalCount: 0 },
  });
  expect(await countOf()).toEqual(before);
  expect((await shop.ask(operator, query, { id: importId })).catalogImport.id).toBe(importId);
});
