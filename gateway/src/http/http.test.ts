// What the door serves besides the graph, and how the gateway speaks with subgraphs over a network.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Caller } from '@agora/kernel/actor.js';
import { callerHeader, callerKey, verifyCaller } from '@agora/kernel/caller.js';
import { type Log, silentLog } from '@agora/kernel/log.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connectHttp } from '../graph/http-connection.js';
import type { SubgraphConnection } from '../graph/subgraph-connection.js';
import { ask, FixtureGraph } from '../testing/fixture-graph.js';

const graph = new FixtureGraph();
let gateway: Awaited<ReturnType<FixtureGraph['gateway']>>;

beforeAll(async () => {
  const web = mkdtempSync(join(tmpdir(), 'agora-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Agora</title>');
  writeFileSync(join(web, 'assets/index-B1x9_cQa.js'), `// ${'long '.repeat(1000)}`);
  writeFileSync(join(web, 'assets/UcbLD0dP.js'), '// a screen');
  writeFileSync(join(web, 'assets/UcbLD0dP.js.br'), brotliCompressSync('// a screen'));
  writeFileSync(join(web, 'favicon.svg'), '<svg/>');
  gateway = await graph.gateway({ folders: { web, explorer: web } });
});
afterAll(() => gateway.stop());

const get = (url: string, headers: Record<string, string> = {}) =>
  gateway.app.inject({ url, headers });

test('hashed files are kept for a year, pages are asked for again', async () => {
  for (const path of ['/assets/index-B1x9_cQa.js', '/assets/UcbLD0dP.js']) {
    const asset = await get(path);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  }
  expect((await get('/')).headers['cache-control']).toBe('no-cache');
  expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache');
});

test("a path of the client's router gets its page, a missing file or endpoint does not", async () => {
  const page = await get('/orders/ord_1?tab=lines', { accept: 'text/html' });
  expect([page.statusCode, page.body]).toEqual([200, '<!doctype html><title>Agora</title>']);
  for (const accept of ['*/*', 'text/html;q=0.9,*/*;q=0.8', undefined]) {
    const told = await get('/orders', accept ? { accept } : {});
    expect([accept, told.statusCode, told.body]).toEqual([accept, 200, page.body]);
  }
  expect((await get('/assets/gone-12345678.js')).statusCode).toBe(404);
  expect((await get('/favicon.ico')).statusCode).toBe(404);
  expect((await get('/auth/nothing', { accept: 'text/html' })).statusCode).toBe(404);
  expect((await get('/orders', { accept: 'application/json' })).statusCode).toBe(404);
  const picture = { accept: 'image/avif,*/*;q=0.8', 'sec-fetch-dest': 'image' };
  expect((await get('/orders', picture)).statusCode).toBe(404);
  for (const path of ['/../../etc/passwd', '/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd']) {
    expect((await get(path)).body).not.toContain('root:');
  }
  expect((await get('/demo/nothing', { accept: 'text/html' })).statusCode).toBe(404);
  expect((await get('/explorer')).headers.location).toBe('/explorer/');
});

test("a page's words and files are in the language of its address, for members too", async () => {
  const web = mkdtempSync(join(tmpdir(), 'agora-pages-'));
  const head = '<html lang="en"><head><title>Agora</title></head>';
  writeFileSync(join(web, 'index.html'), `${head}<body><div id="root"></div></body>`);
  const files = { en: ['/en.js'], 'zh-CN': ['/zh.js'] };
  writeFileSync(join(web, 'preloads.json'), JSON.stringify({ '/search': files }));
  const pages = await graph.gateway({ folders: { web, explorer: web } });
  const member = { cookie: 'agora_access=a; agora_locale=en' };
  for (const url of ['/search?lang=zh-CN', '/search?category=cat_1&q=6204&lang=zh-CN']) {
    for (const headers of [member, { cookie: 'agora_locale=en' }]) {
      const { body } = await pages.app.inject({ url, headers });
      expect([url, body]).toEqual([url, expect.stringMatching(/lang="zh-CN".*href="\/zh.js"/s)]);
      expect(body).not.toContain('/en.js');
    }
  }
  const { body } = await pages.app.inject({ url: '/search', headers: member });
  expect(body).toMatch(/<html lang="en">.*href="\/en.js"/s);
  writeFileSync(join(web, 'index.html'), `${head}<body>a new build</body>`);
  expect((await pages.app.inject({ url: '/search' })).body).toContain('a new build');
  await pages.stop();
});

test('machines are told what to read; a page whose question has no answer comes as it is', async () => {
  const robots = await get('/robots.txt', { host: 'market.example' });
  expect(robots.body).toContain('Disallow: /cart\n');
  expect(robots.body).toContain('Sitemap: http://market.example/sitemap.xml');
  const map = await get('/sitemap.xml', { host: 'market.example' });
  expect(map.body).toContain('<loc>http://market.example/sitemap/places.xml</loc>');
  expect((await get('/sitemap/places.xml')).body).toContain('/vendors</loc>');
  expect((await get('/sitemap/none.xml')).statusCode).toBe(404);
  const home = await get('/', { accept: 'text/html', 'user-agent': 'some bot' });
  expect(home.body).toBe('<!doctype html><title>Agora</title>');
  expect(home.headers.vary).toContain('cookie');
});

test('the accounts of a demo are told, and there are none elsewhere', async () => {
  expect((await get('/demo/accounts')).json()).toEqual([]);
  const note = { en: 'Buys.', zhCN: '采购。' };
  const account = { portal: 'BUYER', company: 'C', person: 'P', email: 'e', password: 'p', note };
  const demo = await graph.gateway({ demoAccounts: [account] });
  expect((await demo.app.inject('/demo/accounts')).json()).toEqual([account]);
  await demo.stop();
});

test('every answer says what browsers may do with it', async () => {
  for (const url of ['/', '/health', '/nothing.txt']) {
    const { headers } = await get(url);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['strict-transport-security']).toBeUndefined();
  }
});

test('a script of a page comes with what rules scripts alone; one that may be a worker is bound as a page is', async () => {
  const { headers } = await get('/assets/UcbLD0dP.js');
  const { date, etag, 'x-request-id': id, ...rest } = headers;
  expect(rest).toEqual({
    'cache-control': 'public, max-age=31536000, immutable',
    connection: 'keep-alive',
    'content-length': '11',
    'content-type': 'application/javascript; charset=utf-8',
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  });
  const worker = await get('/explorer/assets/UcbLD0dP.js');
  expect(worker.headers['content-security-policy']).toContain("connect-src 'self'");
});

test('what the build has compressed is sent as it is', async () => {
  const screen = '/assets/UcbLD0dP.js';
  const packed = await get(screen, { 'accept-encoding': 'gzip, br' });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  });
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe('// a screen');
  const plain = await get(screen);
  expect([plain.headers['content-encoding'], plain.body]).toEqual([undefined, '// a screen']);
});

test('long answers are compressed for those who can read it', async () => {
  const asset = '/assets/index-B1x9_cQa.js';
  const packed = await get(asset, { 'accept-encoding': 'br, gzip' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect((await get(asset)).headers['content-encoding']).toBeUndefined();
  const short = await get('/health', { 'accept-encoding': 'br' });
  expect(short.headers['content-encoding']).toBeUndefined();
});

test("a caller who leaves in the middle of an answer is nobody's error", async () => {
  let log: Log = silentLog;
  const told = new Promise((resolve) => {
    const level = (name: string) => (_about: unknown, text: string) => resolve([name, text]);
    const levels = { debug: level('debug'), warn: level('warn'), error: level('error') };
    log = Object.assign(Object.create(silentLog), levels, { child: () => log });
  });
  const left = await graph.gateway({ log });
  left.app.post('/left', async ({ raw }, reply) => {
    async function* answer() {
      yield 'it begins';
      caller.destroy();
      await once(raw.socket, 'close');
      yield 'it ends';
    }
    return reply.type('text/plain').send(Readable.from(answer()));
  });
  const { port } = new URL(await left.listen(0, '127.0.0.1'));
  const caller = connect(Number(port), '127.0.0.1');
  const body = ['content-type: application/json', 'content-length: 2', '', '{}'];
  const head = ['POST /left HTTP/1.1', 'host: market.example', 'accept-encoding: br'];
  caller.write([...head, ...body].join('\r\n'));
  expect(await told).toEqual(['debug', 'the caller has left']);
  await left.stop();
});

const key = callerKey('a secret of at least thirty-two characters');
const caller: Caller = { kind: 'MEMBER', memberId: 'mem_1', companyId: 'com_1', requestId: 'r' };

/** A subgraph of a few lines behind real HTTP. */
async function served(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  run: (connection: SubgraphConnection, server: Server) => Promise<void>,
  timeoutMs = 2_000,
) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const connection = connectHttp('forum', { url, key, timeoutMs });
  try {
    await run(connection, server);
  } finally {
    await connection.stop();
    server.closeAllConnections();
    server.close();
  }
}

test('requests are signed and share kept-alive connections', async () => {
  const callers: (Caller | undefined)[] = [];
  const sockets = new Set<unknown>();
  await served(
    async (request, response) => {
      sockets.add(request.socket);
      const signature = request.headers[callerHeader] as string;
      callers.push((await verifyCaller(signature, key)).caller);
      response.end('{"data":{"threads":[]}}');
    },
    async (connection) => {
      for (let i = 0; i < 12; i++) {
        const answer = await connection.ask({ query: '{ threads { id } }' }, caller);
        expect(answer).toEqual({ data: { threads: [] } });
      }
    },
  );
  expect(callers).toEqual(Array(12).fill(caller));
  expect(sockets.size).toBeLessThanOrEqual(3);
});

test('no answer in time, a refusal, nonsense and a closed port are all "not available"', async () => {
  const query = { query: '{ threads { id } }' };
  await served(
    () => undefined,
    async (connection) => {
      const begin = performance.now();
      await expect(connection.ask(query, caller)).rejects.toThrow('forum is not available');
      expect(performance.now() - begin).toBeLessThan(1_500);
    },
    300,
  );
  await served(
    (_request, response) => response.writeHead(401).end('{}'),
    (connection) => expect(connection.ask(query, caller)).rejects.toThrow('answered 401'),
  );
  await served(
    (_request, response) => response.end('<html>'),
    (connection) => expect(connection.ask(query, caller)).rejects.toThrow('forum is not available'),
  );
  await served(
    (_request, response) => response.end('{}'),
    async (connection, server) => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await expect(connection.ask(query, caller)).rejects.toThrow('forum is not available');
      expect(await connection.isReady()).toBe(false);
    },
  );
});

test('a replica that is down is passed over', async () => {
  await served(
    (_request, response) => response.end('{"data":{"threads":[]}}'),
    async (_alone, server) => {
      const alive = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const url = ['http://127.0.0.1:9', alive];
      const connection = connectHttp('forum', { url, key, timeoutMs: 2_000 });
      for (let i = 0; i < 4; i++) {
        const answer = await connection.ask({ query: '{ threads { id } }' }, caller);
        expect(answer).toEqual({ data: { threads: [] } });
      }
      expect(await connection.isReady()).toBe(true);
      await connection.stop();
    },
  );
});

test('over HTTP too, a dead subgraph leaves the rest of the page', async () => {
  const dead = connectHttp('forum', { url: 'http://127.0.0.1:9', key, timeoutMs: 500 });
  const connections = graph.connections.map((c) => (c.name === 'forum' ? dead : c));
  const partial = await graph.gateway({ connections });
  const { body } = await ask(partial, '{ product(id: "prd_1") { name threads { id } } }');
  expect(body.data).toEqual({ product: { name: 'Product 1', threads: null } });
  expect(body.errors[0].extensions).toEqual({
    code: 'SUBGRAPH_UNAVAILABLE',
    serviceName: 'forum',
  });
  await partial.stop();
});
