// The parts of an import that need no database: rates, problem files, mappings, and patience with the gateway.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanCell } from '@agora/catalog/import/clean-cell.js';
import { converted, readRates } from '@agora/catalog/import/currency-rates.js';
import { jobMappingFrom, nameOf } from '@agora/catalog/import/job-mapping.js';
import { reasonIn } from '@agora/catalog/import/problem-reasons.js';
import { csvLine } from '@agora/catalog/import/write-csv.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { marketOverHttp } from './graph-over-http.js';
import { proposedMapping, readMapping, writeMapping } from './mapping-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('rates', () => {
  const price = (millionths: bigint, currencyCode = 'USD') => ({ millionths, currencyCode });

  test.each([
    ['7.1', 700n, 4970n],
    // Half a millionth is rounded away from zero.
    ['0.5', 1n, 1n],
    ['7.123456789', 1_000_000n, 7_123_457n],
    ['25000', 81_000n, 2_025_000_000n],
  ])('%s', (rate, millionths, expected) => {
    const rates = readRates('CNY', [`USD=${rate}`]);
    expect(converted(price(millionths), rates)).toEqual(price(expected, 'CNY'));
  });

  test('the own currency stays; what has no rate, or vanishes, is said', () => {
    const rates = readRates('CNY', ['USD=0.1']);
    expect(converted(price(5n, 'CNY'), rates)).toEqual(price(5n, 'CNY'));
    expect(converted(price(5n, 'EUR'), rates)).toEqual({ problem: 'RATE_MISSING' });
    expect(converted(price(1n), rates)).toEqual({ problem: 'PRICE_TOO_SMALL' });
    expect(converted(price(5n), readRates(null, []))).toEqual(price(5n));
  });

  test.each([
    ['CNY', 'USD'],
    ['CNY', 'USD=-1'],
    ['CNY', 'USD=0'],
    ['CNY', 'USD=1e3'],
    ['CNY', 'XXY=1'],
    ['YUAN', ''],
    [null, 'USD=7'],
  ])('%s %s is refused', (currency, rate) => {
    expect(() => readRates(currency, rate ? [rate] : [])).toThrow(RangeError);
  });
});

describe('reports', () => {
  test.each([
    ['=cmd()', "'=cmd()"],
    ['+1', "'+1"],
    ['-2', "'-2"],
    ['@SUM(1)', "'@SUM(1)"],
    ["'=1", "''=1"],
    ['a "b", c', '"a ""b"", c"'],
    ['=1,2', '"\'=1,2"'],
    ['plain', 'plain'],
  ])('%j is harmless, and read again as it was', (text, cell) => {
    expect(csvLine([text])).toBe(`${cell}\r\n`);
    const read = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    expect(cleanCell(read, 100)).toEqual({ text });
  });

  test('a problem says what is wrong in both languages', () => {
    const problem = { code: 'PRICE_INVALID', params: { value: 'ask' } };
    expect(reasonIn('en', problem)).toBe('“ask” is no price.');
    expect(reasonIn('zhCN', problem)).toBe('“ask”不是价格。');
    const invalid = { code: 'INVALID_INPUT', params: { reason: 'NOT_A_GTIN' } };
    expect(reasonIn('en', invalid)).toBe('It is no GTIN: its check digit is wrong.');
  });
});

describe('mappings', () => {
  test('a proposal is kept, corrected and read again', async () => {
    const csv = join(folder, 'parts.csv');
    await writeFile(csv, '编码,名称,单价(元),重量(kg)\nA1,螺丝,0.05,1\nA2,螺母,0.06,2\n');
    const proposed = await proposedMapping(csv, 'PRODUCTS');
    expect(proposed).toMatchObject({
      sourceKey: '编码',
      name: { zhCN: '名称', en: null },
      price: { column: '单价(元)', currencyCode: 'CNY' },
      translations: { categories: {}, attributes: {} },
    });
    const path = join(folder, 'mapping.json');
    const translations = { categories: {}, attributes: { 重量: { en: 'Weight' } } };
    await writeMapping(path, { ...proposed, translations });
    const read = await readMapping(path);
    expect(nameOf('重量', read.translations.attributes)).toEqual({ zhCN: '重量', en: 'Weight' });
    expect(nameOf('__proto__', read.translations.attributes)).toEqual({
      zhCN: null,
      en: '__proto__',
    });
  });

  test('what is wrong with one is said with its place', async () => {
    const path = join(folder, 'bad.json');
    const demo = fileURLToPath(
      new URL('../../demo/electronic-components.mapping.json', import.meta.url),
    );
    const good = await readMapping(demo);
    await writeFile(path, JSON.stringify({ ...good, price: { column: 5 } }));
    await expect(readMapping(path)).rejects.toThrow('bad.json: price.column');
    await writeFile(path, '{');
    await expect(readMapping(path)).rejects.toThrow('bad.json');
    const attributes = [{ name: 'x'.repeat(121), columns: ['a'], unit: null }];
    expect(() => jobMappingFrom({ ...good, attributes })).toThrow('TOO_LONG');
  });
});

describe('the gateway', () => {
  interface Asked {
    path: string;
    authorization: string | undefined;
    body: Record<string, unknown>;
  }
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  /** Answers one request after the other from the list. */
  async function gateway(...answers: [status: number, body: object, headers?: object][]) {
    const asked: Asked[] = [];
    server = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += chunk;
      const { authorization } = request.headers;
      asked.push({ path: request.url ?? '', authorization, body: JSON.parse(text) });
      const [status, body, headers = {}] = answers[asked.length - 1] ?? [500, {}];
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, asked };
  }
  const tokens = (name: string) => ({
    accessToken: `${name}-access`,
    refreshToken: `${name}-refresh`,
    userErrors: [],
  });
  const expired = { errors: [{ message: 'x', extensions: { code: 'BEARER_TOKEN_EXPIRED' } }] };
  const credentials = { email: 'a@b.c', password: 'p' };

  test('signs in, waits when asked to, and renews a token that expired', async () => {
    const { url, asked } = await gateway(
      [200, tokens('first')],
      [429, {}, { 'retry-after': '0' }],
      [503, {}],
      [401, expired],
      [200, tokens('second')],
      [200, { data: { it: 1 } }],
    );
    const { ask } = await marketOverHttp(url, credentials);
    expect(await ask('query q { it }', { a: 1 })).toEqual({ it: 1 });
    expect(asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/auth/sign-in', undefined],
      ['/graphql', 'Bearer first-access'],
      ['/graphql', 'Bearer first-access'],
      ['/graphql', 'Bearer first-access'],
      ['/auth/refresh', undefined],
      ['/graphql', 'Bearer second-access'],
    ]);
    expect(asked[0]?.body).toEqual({ ...credentials, mode: 'token' });
    expect(asked[4]?.body).toEqual({ refreshToken: 'first-refresh' });
    expect(asked[5]?.body).toEqual({ query: 'query q { it }', variables: { a: 1 } });
  });

  test('a wrong password is told at once; so is an address where nobody answers', async () => {
    const refused = { userErrors: [{ code: 'SIGN_IN_FAILED', message: 'No.' }] };
    const { url, asked } = await gateway([401, refused]);
    await expect(marketOverHttp(url, credentials)).rejects.toThrow('sign-in: SIGN_IN_FAILED No.');
    expect(asked).toHaveLength(1);
    server?.close();
    await expect(marketOverHttp('http://127.0.0.1:1', credentials)).rejects.toThrow('127.0.0.1:1');
  });

  test('a bearer token is used as it is, and a refusal carries its code', async () => {
    const { url } = await gateway([401, expired], [400, expired]);
    const { ask } = await marketOverHttp(url, 'token');
    await expect(ask('query q { it }', {})).rejects.toMatchObject({ code: 'BEARER_TOKEN_EXPIRED' });
  });
});
