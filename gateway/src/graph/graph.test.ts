// The gateway over a small graph in memory: what it asks of whom, and what it answers when a part is missing.

import { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Log, silentLog } from '@agora/kernel/log.js';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { ask, FixtureGraph, productId } from '../testing/fixture-graph.js';

let graph: FixtureGraph;
let gateway: Awaited<ReturnType<FixtureGraph['gateway']>>;

beforeEach(async () => {
  graph = new FixtureGraph();
  gateway = await graph.gateway();
});
afterEach(() => gateway.stop());

const sentTo = (subgraph: string) => graph.sent.filter((sent) => sent.subgraph === subgraph);

test('one answer from two subgraphs, with the caller handed on', async () => {
  const query = `{ product(id: "${productId}") { name openQuestionCount } }`;
  const { status, body } = await ask(gateway, query, { 'x-request-id': 'req-12345678' });
  expect([status, body]).toEqual([
    200,
    { data: { product: { name: 'Product 1', openQuestionCount: 7 } } },
  ]);
  const about = { locale: 'en', requestId: 'req-12345678', address: '127.0.0.1' };
  const caller = { kind: 'ANONYMOUS', ...about };
  expect(graph.sent.map((sent) => sent.caller)).toEqual([caller, caller]);
});

test('an entity that appears twice is asked for once and answered in both places', async () => {
  const query = `{ product(id: "${productId}") { related { id threads { id } } } }`;
  const { body } = await ask(gateway, query);
  const representations = sentTo('forum')[0]?.request.variables?.representations;
  expect(representations).toEqual([
    { __typename: 'Product', id: 'prd_a' },
    { __typename: 'Product', id: 'prd_b' },
  ]);
  expect(body.data.product.related).toEqual([
    { id: 'prd_a', threads: [{ id: 'thr_prd_a' }] },
    { id: 'prd_b', threads: [{ id: 'thr_prd_b' }] },
    { id: 'prd_a', threads: [{ id: 'thr_prd_a' }] },
  ]);
});

test('a dead subgraph leaves the rest of the page, and is named', async () => {
  graph.faults.set('forum', 'DEAD');
  const query = `{ product(id: "${productId}") { name threads { id } } threads { id } }`;
  const { status, body } = await ask(gateway, query);
  expect(status).toBe(200);
  expect(body.data).toEqual({ product: { name: 'Product 1', threads: null }, threads: null });
  const told = { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'forum' };
  expect(body.errors.map((e: { extensions: object }) => e.extensions)).toEqual([told, told]);
});

test('all fields of a dead subgraph are null, not an error of the transport', async () => {
  graph.faults.set('catalog', 'DEAD');
  const { status, body } = await ask(gateway, '{ product(id: "prd_1") { name } }');
  expect(status).toBe(200);
  expect(body.data).toEqual({ product: null });
  expect(body.errors[0].extensions.serviceName).toBe('catalog');
});

test('expected errors keep code, field and params; unexpected ones only an id that is in the log', async () => {
  const lines: { err: Error; errorId: string }[] = [];
  const log: Log = Object.assign(Object.create(silentLog), {
    error: (line: (typeof lines)[number]) => lines.push(line),
    child: () => log,
  });
  const loud = await graph.gateway({ log });
  const refused = (await ask(loud, '{ refused }')).body;
  expect(refused.errors[0].extensions).toEqual({
    code: 'INVALID_INPUT',
    field: ['name'],
    params: { reason: 'TOO_LONG' },
    serviceName: 'catalog',
  });
  expect(lines).toEqual([]);

  const broken = (await ask(loud, '{ broken }')).body;
  const { errorId, ...rest } = broken.errors[0].extensions;
  expect(rest).toEqual({ code: 'INTERNAL_SERVER_ERROR', serviceName: 'catalog' });
  expect(JSON.stringify(broken)).not.toContain('secret table');
  expect(lines).toEqual([expect.objectContaining({ errorId, subgraph: 'catalog' })]);
  expect(lines[0]?.err.message).toBe('the secret table is gone');
  await loud.stop();
});

test('a subgraph whose sibling is away says which, without the words of the network', async () => {
  const { errors } = (await ask(gateway, '{ stranded }')).body;
  expect(errors[0].extensions).toEqual({
    code: 'SUBGRAPH_UNAVAILABLE',
    reason: 'store',
    serviceName: 'catalog',
  });
  expect(errors[0].message).toMatch(/^The part of the answer that store gives is missing/);
});

test("node(id) finds the type by the id's prefix and asks its owner whether it is there", async () => {
  const query = 'query ($id: ID!) { node(id: $id) { __typename id ... on Product { name } } }';
  const found = await ask(gateway, query, {}, { id: productId });
  const node = { __typename: 'Product', id: productId, name: 'Product 1' };
  expect(found.body).toEqual({ data: { node } });
  for (const id of [
    'prd_01J00000000000000000000009',
    'xyz_01J00000000000000000000001',
    'nonsense',
  ]) {
    expect((await ask(gateway, query, {}, { id })).body).toEqual({ data: { node: null } });
  }
});

test('what is internal cannot be asked', async () => {
  const { status, body } = await ask(gateway, '{ accessTokenKeys }');
  expect(status).toBe(400);
  expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(graph.sent).toEqual([]);
});

test('known operations are planned ahead, without asking any subgraph', async () => {
  const operations = ['query Page($id: ID!) { product(id: $id) { name threads { id } } }'];
  const rehearsed = await graph.gateway({ contracts: { ...graph.contracts(), operations } });
  expect(await rehearsed.rehearse()).toBe(1);
  expect(graph.sent).toEqual([]);
  const { body } = await ask(rehearsed, operations[0] as string, {}, { id: productId });
  expect(body.data.product.threads).toEqual([{ id: `thr_${productId}` }]);
  await rehearsed.stop();
});

test('stopping ends the rehearsal without a word', async () => {
  const operations = Array.from({ length: 99 }, (_, i) => `query Page${i} { threads { id } }`);
  const stopped = await graph.gateway({ contracts: { ...graph.contracts(), operations } });
  const plannedCount = stopped.rehearse();
  await stopped.stop();
  expect(await plannedCount).toBeLessThan(operations.length);
  expect(await stopped.rehearse()).toBe(0);
});

test('readiness names each subgraph; one dead is degraded, all dead is not ready', async () => {
  const ready = async () => {
    const { statusCode, body } = await gateway.app.inject('/ready');
    return [statusCode, JSON.parse(body).status];
  };
  expect(await ready()).toEqual([200, 'ready']);
  graph.faults.set('forum', 'DEAD');
  expect(await ready()).toEqual([200, 'degraded']);
  graph.faults.set('catalog', 'DEAD').set('accounts', 'DEAD');
  expect(await ready()).toEqual([503, 'degraded']);
  expect((await gateway.app.inject('/health')).statusCode).toBe(200);
});

test('metrics count operations by name, refusals by code', async () => {
  await ask(gateway, `query Counted { product(id: "${productId}") { name } }`);
  const { body } = await gateway.app.inject('/metrics');
  expect(body).toMatch(
    /agora_gateway_operation_seconds_count\{operation="Counted",outcome="ok"\} 1/,
  );
});

test('starting and stopping speaks with nobody outside', async () => {
  const connect = jest.spyOn(Socket.prototype, 'connect');
  const silent = await graph.gateway();
  await silent.stop();
  expect(connect).not.toHaveBeenCalled();
  connect.mockRestore();
});

test('stopping lets what is under way end, and takes nothing more', async () => {
  const stopped = await graph.gateway();
  const url = `${await stopped.listen(0, '127.0.0.1')}/graphql`;
  const post = () =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { renameProduct(name: "x") { name } }' }),
    });
  graph.faults.set('catalog', 'SLOW');
  const underWay = post();
  while (graph.sent.length === 0) await setTimeout(10);
  await stopped.stop();
  expect(await (await underWay).json()).toEqual({ data: { renameProduct: { name: 'Product 1' } } });
  await expect(post()).rejects.toThrow('fetch failed');
});
