// Each limit bites: one request too many of each kind, refused with one error, before any subgraph is asked.

import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { SettableClock } from '@agora/kernel/clock.js';
import { silentLog } from '@agora/kernel/log.js';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { readOperations } from '../graph/rehearse-plans.js';
import { ask, FixtureGraph, productId, start } from '../testing/fixture-graph.js';
import { measureDocument } from './document-measure.js';
import { defaultLimits, type Limits } from './limits.js';
import { connectRedisRateLimit, MemoryRateLimit } from './rate-limit.js';

const limits: Limits = {
  bodyBytesMax: 5_000,
  lengthMax: 2_500,
  tokenCountMax: 500,
  depthMax: 6,
  fieldCountMax: 260,
  aliasCountMax: 5,
  rootFieldCountMax: 6,
  directiveCountMax: 4,
  pageSizeMax: 100,
  costMax: 500,
};

let graph: FixtureGraph;
let gateway: Awaited<ReturnType<FixtureGraph['gateway']>>;

beforeAll(async () => {
  graph = new FixtureGraph();
  gateway = await graph.gateway({ limits, rate: { burst: 1000, perSecond: 1000 } });
});
beforeEach(() => {
  graph.sent.length = 0;
});
afterAll(() => gateway.stop());

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_entry, index) => make(index)).join(' ');
const product = `product(id: "${productId}")`;

const tooMuch: [code: string, query: string, limit: number][] = [
  ['DOCUMENT_TOO_LONG', `{ refused } # ${'x'.repeat(2_500)}`, 2_500],
  ['TOO_MANY_TOKENS', `{ ${'a '.repeat(500)} }`, 500],
  [
    'DOCUMENT_TOO_DEEP',
    `{ ${product} { related { related { related { related { related { id } } } } } } }`,
    6,
  ],
  ['TOO_MANY_ALIASES', `{ ${product} { ${repeat(6, (i) => `a${i}: name`)} } }`, 5],
  ['TOO_MANY_ALIASES', `{ ${repeat(6, (i) => `a${i}: __typename`)} }`, 5],
  [
    'TOO_MANY_ALIASES',
    `{ ${product} { related { ...F } ...F ...G } } fragment F on Product { a: name b: name } fragment G on Product { ...F }`,
    5,
  ],
  ['TOO_MANY_ALIASES', `{ __schema { ${repeat(6, (i) => `a${i}: types { name }`)} } }`, 5],
  ['TOO_MANY_ROOT_FIELDS', `{ ${'refused '.repeat(7)} }`, 6],
  ['TOO_MANY_ROOT_FIELDS', `{ ...R ...R } fragment R on Query { ${'refused '.repeat(4)} }`, 6],
  ['TOO_MANY_DIRECTIVES', `{ refused ${'@include(if: true) '.repeat(5)} }`, 4],
  [
    'TOO_MANY_FIELDS',
    `{ ${product} { ${'...F '.repeat(9)} } } fragment F on Product { ${'name '.repeat(30)} }`,
    260,
  ],
  ['PAGE_TOO_LARGE', '{ products(first: 101) { nodes { id } } }', 100],
  ['PAGE_TOO_LARGE', 'query ($n: Int = 101) { products(first: $n) { nodes { id } } }', 100],
  ['TOO_COSTLY', '{ products(first: 100) { nodes { threads(first: 5) { id } } } }', 500],
];

test.each(tooMuch.map(([code, query, limit]) => ({ code, query, limit })))(
  '$code beyond $limit',
  async ({ code, query, limit }) => {
    const { status, body } = await ask(gateway, query);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { message: expect.any(String), extensions: { code, limit, actual: expect.any(Number) } },
    ]);
    expect(body.errors[0].extensions.actual).toBeGreaterThan(limit);
    expect(graph.sent).toEqual([]);
  },
);

test('just below each limit is answered', async () => {
  const fine = [
    `{ ${product} { ${repeat(5, (i) => `a${i}: name`)} } }`,
    `{ ${repeat(6, () => 'refused')} }`,
    '{ products(first: 100) { nodes { id threads(first: 1) { id } } } }',
    `{ ${product} { threads(first: 1) { product { threads(first: 1) { product { id } } } } } }`,
  ];
  for (const query of fine) expect((await ask(gateway, query)).status).toBe(200);
});

test('a page size in a variable is measured each time', async () => {
  const query = 'query ($n: Int!) { products(first: $n) { nodes { id } } }';
  expect((await ask(gateway, query, {}, { n: 100 })).status).toBe(200);
  expect((await ask(gateway, query, {}, { n: 101 })).body.errors[0].extensions.actual).toBe(101);
  expect((await ask(gateway, query, {}, { n: 100 })).status).toBe(200);
  const get = `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"n":101}')}`;
  const headers = { 'apollo-require-preflight': '1' };
  expect((await gateway.app.inject({ url: get, headers })).statusCode).toBe(400);
});

test('a body too large is refused unread, what does not parse is explained', async () => {
  const large = await ask(gateway, 'x'.repeat(5_000));
  expect([large.status, large.body.errors[0].extensions]).toEqual([
    413,
    { code: 'BODY_TOO_LARGE', limit: 5_000 },
  ]);
  const broken = await ask(gateway, '{ product(');
  expect(broken.body.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  const circle = await ask(gateway, '{ ...A } fragment A on Query { ...A }');
  expect(circle.body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});

test('the whole schema may be asked for under the usual limits', async () => {
  const usual = await graph.gateway();
  const { status, body } = await ask(usual, getIntrospectionQuery());
  expect([status, body.errors]).toEqual([200, undefined]);
  const nested = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`;
  expect((await ask(usual, nested)).status).toBe(400);
  await usual.stop();
});

test("the web client's own operations stay well below the limits", () => {
  const api = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
  const operations = readOperations('schema/operations');
  expect(operations.length).toBeGreaterThan(30);
  const l = defaultLimits;
  for (const text of operations) {
    const m = measureDocument(api, parse(text), {});
    const parts = {
      length: text.length / l.lengthMax,
      depth: m.depth / l.depthMax,
      fields: m.fieldCount / l.fieldCountMax,
      aliases: m.aliasCount / l.aliasCountMax,
      roots: m.rootFieldCount / l.rootFieldCountMax,
      page: m.pageSize / l.pageSizeMax,
      cost: m.cost / l.costMax,
    };
    const tight = Object.entries(parts).filter(([, part]) => part > 0.8);
    expect({ operation: text.slice(0, 60), tight }).toEqual(expect.objectContaining({ tight: [] }));
  }
});

test('cost follows page sizes down the document', () => {
  const schema = buildSchema(`type Query { things(first: Int = 20): ThingConnection }
    type Found { things: FoundConnection counts: [Part] } type FoundConnection { nodes: [Thing] }
    extend type Query { find(first: Int): Found }
    type ThingConnection { nodes: [Thing] totalCount: Int }
    type Thing { id: ID owner: Owner parts: [Part] } type Owner { id: ID } type Part { id: ID }`);
  const cost = (query: string) => measureDocument(schema, parse(query), {}).cost;
  expect(cost('{ things { totalCount } }')).toBe(1);
  expect(cost('{ things { nodes { id } } }')).toBe(1 + 20);
  expect(cost('{ things(first: 3) { nodes { owner { id } } } }')).toBe(1 + 3 * 2);
  expect(cost('{ things(first: 3) { nodes { owner { id } parts { id } } } }')).toBe(1 + 3 * 12);
  // A page asked for further up is the page of the connection there, not of what stands beside it.
  const found = '{ find(first: 7) { counts { id } things { nodes { id owner { id } } } } }';
  expect(cost(found)).toBe(1 + 10 + 1 + 7 * 2);
});

test('a document that is small but unfolds cannot make its own measuring expensive', () => {
  const schema = buildSchema('type Query { a: Query }');
  const fragments = repeat(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
  const document = parse(`{ ...F0 } ${fragments} fragment F60 on Query { a { __typename } }`);
  expect(measureDocument(schema, document, {}).fieldCount).toBe(2 * 2 ** 60);
});

test('tokens refill steadily, for each caller its own', async () => {
  const clock = new SettableClock(start);
  const limit = new MemoryRateLimit({ burst: 2, perSecond: 0.5 }, clock);
  expect([await limit.take('a'), await limit.take('a'), await limit.take('a')]).toEqual([0, 0, 2]);
  expect(await limit.take('b')).toBe(0);
  clock.advance(2_000);
  expect([await limit.take('a'), await limit.take('a')]).toEqual([0, 2]);
  clock.advance(60_000);
  expect([await limit.take('a'), await limit.take('a'), await limit.take('a')]).toEqual([0, 0, 2]);
});

const redisUrl = process.env.AGORA_TEST_REDIS_URL;
const onRedis = redisUrl ? test : test.skip;

onRedis('gateways share their buckets in Redis', async () => {
  const rate = { burst: 2, perSecond: 0.01 };
  const name = `test-${start.getTime()}-${process.pid}-${performance.now()}`;
  const connect = () =>
    connectRedisRateLimit(redisUrl as string, name, rate, new SettableClock(start), silentLog);
  const [one, two] = [await connect(), await connect()];
  await setTimeout(500); // They connect in the background.
  expect([await one.take('a'), await two.take('a')]).toEqual([0, 0]);
  expect(await one.take('a')).toBeGreaterThan(90);
  expect(await two.take('a')).toBeGreaterThan(90);
  await Promise.all([one.stop(), two.stop()]);
});

test('without its Redis a gateway counts for itself', async () => {
  const rate = { burst: 1, perSecond: 0.5 };
  const away = 'redis://127.0.0.1:9';
  const limit = await connectRedisRateLimit(away, 'x', rate, new SettableClock(start), silentLog);
  expect([await limit.take('a'), await limit.take('a')]).toEqual([0, 2]);
  await limit.stop();
});

test('too many requests are told when to come back', async () => {
  const strict = await graph.gateway({ rate: { burst: 2, perSecond: 0.2 } });
  const token = await graph.token();
  const viewer = () => ask(strict, '{ refused }', { authorization: `Bearer ${token}` });
  expect([(await viewer()).status, (await viewer()).status]).toEqual([200, 200]);
  const refused = await viewer();
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '5']);
  expect(refused.body.errors[0].extensions.code).toBe('RATE_LIMITED');
  expect((await ask(strict, '{ refused }')).status).toBe(200);
  graph.clock.advance(5_000);
  expect((await viewer()).status).toBe(200);
  await strict.stop();
});
