// What an address that a stranger typed in cannot reach, and what an answer cannot do.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ForbiddenAddress, guardedFetch, isInnerAddress } from './guarded-fetch.js';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  if (request.url === '/away') response.writeHead(302, { location: '/there' }).end();
  else if (request.url === '/long') response.end('x'.repeat(2_000));
  else response.setHeader('content-type', 'application/json').end('{"a":1}');
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options = { method: 'GET', headers: {}, body: undefined, redirect: 'manual' as const };

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
  ...['0.0.0.0', '255.255.255.255', '::1', '::', '::ffff:10.0.0.1', '::ffff:8.8.8.8', 'fe80::1'],
  ...['fd00::1', 'fec0::1', 'ff02::1', '64:ff9b::a00:1', '2002:a00:1::', '2001:db8::1'],
])('%s is inside', (address) => {
  expect(isInnerAddress(address)).toBe(true);
});

test.each(['8.8.8.8', '172.32.0.1', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001::200e'])(
  '%s is outside',
  (address) => {
    expect(isInnerAddress(address)).toBe(false);
  },
);

test('neither plain http nor an inner address is asked, by number or by name', async () => {
  const strict = guardedFetch({ allowsPrivate: false });
  const addresses = [
    'http://example.com/',
    `https://127.0.0.1:${port}/`,
    `https://[::1]:${port}/`,
    `https://2130706433:${port}/`,
    // The name is resolved here, and what it stands for is looked at.
    `https://localhost:${port}/`,
  ];
  for (const address of addresses) {
    await expect(strict(address, options)).rejects.toThrow(ForbiddenAddress);
  }
  expect(asked).toEqual([]);
});

test('no redirect is followed, and no more is read than is allowed', async () => {
  const fetch = guardedFetch({ allowsPrivate: true, bytesMax: 1_000 });
  const base = `http://127.0.0.1:${port}`;
  const answer = await fetch(`${base}/right`, options);
  expect([answer.status, await answer.json()]).toEqual([200, { a: 1 }]);
  expect((await fetch(`${base}/away`, options)).status).toBe(302);
  await expect(fetch(`${base}/long`, options)).rejects.toThrow('more than 1000 bytes');
  expect(asked).toEqual(['/right', '/away', '/long']);
});
