// Files through the door: sent by those who may, told apart by content, served with what browsers need to
// keep, resume and distrust them.
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiskStorage } from '@agora/kernel/storage/disk-storage.js';
import { signTicket } from '@agora/kernel/storage/file-ticket.js';
import { readWhole } from '@agora/kernel/storage/storage.js';
import { uploadKey } from '@agora/kernel/storage/uploads.js';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FixtureGraph } from '../testing/fixture-graph.js';
import { contentTypeOf } from './content-type.js';
import { plainName } from './upload-route.js';

const graph = new FixtureGraph();
const storage = new DiskStorage(mkdtempSync(join(tmpdir(), 'agora-files-')));
const ticketKey = Buffer.alloc(32, 7);
let gateway: Awaited<ReturnType<FixtureGraph['gateway']>>;
let operator: Record<string, string>;

beforeAll(async () => {
  gateway = await graph.gateway({ storage, ticketKey });
  operator = { authorization: `Bearer ${await graph.token({ roles: ['OPERATOR'] })}` };
});
afterAll(() => gateway.stop());

const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.alloc(64, 1),
]);

const send = (url: string, payload: Buffer | string, headers: Record<string, string> = operator) =>
  gateway.app.inject({ method: 'POST', url, headers, payload });
const codeOf = (answer: { json(): { errors: { extensions: { code: string } }[] } }) =>
  answer.json().errors[0]?.extensions.code;
const picture = '/uploads?purpose=PRODUCT_PICTURE';
const uploads = async () => {
  const keys: string[] = [];
  for await (const key of storage.list('uploads/')) keys.push(key);
  return keys;
};

test('a file is measured, told apart and kept until its sender uses it', async () => {
  const answer = await send(`${picture}&name=${encodeURIComponent('C:\\照片\\lm358.png')}`, png);
  expect(answer.statusCode).toBe(201);
  const upload = answer.json();
  expect(upload).toEqual({
    uploadId: expect.stringMatching(/^upl_/),
    fileName: 'lm358.png',
    contentType: 'image/png',
    byteCount: png.length,
    sha256: createHash('sha256').update(png).digest('hex'),
    expiresAt: new Date(graph.clock.now().getTime() + 86_400_000).toISOString(),
  });
  expect(await readWhole(storage, uploadKey(upload.uploadId))).toEqual(png);
  const note = JSON.parse((await readWhole(storage, `uploads/${upload.uploadId}.json`)).toString());
  expect(note).toMatchObject({ memberId: 'mem_1', companyId: 'com_1', purpose: 'PRODUCT_PICTURE' });
});

test('what may not come in is refused with a reason and leaves nothing', async () => {
  const before = await uploads();
  const cases: [string, Buffer | string, string, number][] = [
    [picture, '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'FILE_TYPE_REFUSED', 415],
    [picture, 'GIF89a is not what it says', 'FILE_TYPE_REFUSED', 415],
    ['/uploads?purpose=IMPORT_FILE', '<!doctype html><p>', 'FILE_TYPE_REFUSED', 415],
    [picture, '', 'FILE_EMPTY', 400],
    ['/uploads?purpose=toString', png, 'UNKNOWN_PURPOSE', 400],
    ['/uploads', png, 'UNKNOWN_PURPOSE', 400],
    [picture, Buffer.concat([png, Buffer.alloc(21 * 2 ** 20)]), 'FILE_TOO_LARGE', 413],
  ];
  for (const [url, content, code, status] of cases) {
    const answer = await send(url, content);
    expect([url, codeOf(answer), answer.statusCode]).toEqual([url, code, status]);
  }
  const buyer = { authorization: `Bearer ${await graph.token()}` };
  expect(codeOf(await send(picture, png, buyer))).toBe('FORBIDDEN');
  const acting = await graph.token({ roles: ['OPERATOR'], imp: 'ips_1', act: 'mem_2' });
  expect(codeOf(await send(picture, png, { authorization: `Bearer ${acting}` }))).toBe(
    'IMPERSONATED',
  );
  expect(codeOf(await send(picture, png, {}))).toBe('UNAUTHENTICATED');
  const cookie = { cookie: `agora_access=${await graph.token({ roles: ['OPERATOR'] })}` };
  expect(codeOf(await send(picture, png, cookie))).toBe('CSRF_HEADER_MISSING');
  expect(await uploads()).toEqual(before);
});

test('a body without a length is stopped at the limit, and a cut line leaves nothing', async () => {
  const before = await uploads();
  const { port } = new URL(await gateway.listen(0, '127.0.0.1'));
  const request = (length: string) =>
    `POST ${picture} HTTP/1.1\r\nhost: x\r\nauthorization: ${operator.authorization}\r\n${length}\r\n\r\n`;
  const mebibyte = 2 ** 20;
  const pieces = [
    png,
    Buffer.alloc(mebibyte - png.length),
    ...Array(19).fill(Buffer.alloc(mebibyte)),
  ];
  const endless = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(request('transfer-encoding: chunked'));
    for (const piece of pieces) {
      socket.write(`${piece.length.toString(16)}\r\n`);
      socket.write(piece);
      socket.write('\r\n');
    }
    // One byte too many and none after it: the door may close on what it has not read.
    socket.write('1\r\nx');
    socket.on('error', reject).on('close', () => reject(new Error('closed without an answer')));
    socket.once('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
  });
  expect(endless).toMatch(/^HTTP\/1.1 413 [\s\S]*FILE_TOO_LARGE/);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(request('content-length: 100000'));
      socket.write(png, () => socket.destroy());
      socket.on('close', () => resolve());
    });
  });
  expect(await uploads()).toEqual(before);
  expect((await gateway.app.inject('/health')).statusCode).toBe(200);
});

test('public files are kept by browsers, resumed, and asked for in part', async () => {
  await storage.put('public/media/med_1/640.webp', Buffer.from('0123456789'));
  const get = (headers: Record<string, string> = {}) =>
    gateway.app.inject({ url: '/files/media/med_1/640.webp', headers });
  const whole = await get();
  expect([whole.statusCode, whole.body]).toEqual([200, '0123456789']);
  expect(whole.headers).toMatchObject({
    'content-type': 'image/webp',
    'content-length': '10',
    'content-disposition': 'inline',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
  });
  const etag = String(whole.headers.etag);
  expect((await get({ 'if-none-match': etag })).statusCode).toBe(304);
  const parts: [string, number, string, string | undefined][] = [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=1-2,4-5', 200, '0123456789', undefined],
  ];
  for (const [range, status, body, said] of parts) {
    const answer = await get({ range });
    const { statusCode, headers } = answer;
    expect([range, statusCode, answer.body, headers['content-range']]).toEqual([
      range,
      status,
      body,
      said,
    ]);
  }
  expect((await get({ range: 'bytes=0-1', 'if-range': '"old"' })).statusCode).toBe(200);
  const head = await gateway.app.inject({ method: 'HEAD', url: '/files/media/med_1/640.webp' });
  expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([200, '10', '']);
});

test('a download has the name asked for, never another ending', async () => {
  await storage.put('public/documents/doc_1.zip', Buffer.from('PK'));
  const name = encodeURIComponent('数据 "手册".exe');
  const answer = await gateway.app.inject(`/files/documents/doc_1.zip?name=${name}`);
  const disposition = String(answer.headers['content-disposition']);
  expect(disposition).toMatch(/^attachment; filename="__ _*\.zip"; filename\*=UTF-8''/);
  expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe('数据 手册.zip');
});

test('a private file is for whom its owner signed it, and what is not public is not there', async () => {
  await storage.put('private/imports/1.csv', Buffer.from('secret'));
  const ticket = { key: 'private/imports/1.csv', fileName: '问题.csv', contentType: 'text/csv' };
  const token = await signTicket({ ...ticket, memberId: 'mem_1' }, ticketKey);
  const get = (url: string, headers = {}) => gateway.app.inject({ url, headers });
  const mine = await get(`/files/private/${token}/x.csv`, operator);
  expect([mine.statusCode, mine.body]).toEqual([200, 'secret']);
  expect(mine.headers['cache-control']).toBe('no-store');
  expect(String(mine.headers['content-disposition'])).toMatch(/^attachment; /);
  const others = await signTicket({ ...ticket, memberId: 'mem_2' }, ticketKey);
  const forged = await signTicket({ ...ticket, memberId: 'mem_1' }, Buffer.alloc(32));
  const refused = [
    await get(`/files/private/${token}/x.csv`),
    await get(`/files/private/${others}/x.csv`, operator),
    await get(`/files/private/${forged}/x.csv`, operator),
    await get('/files/private/imports/1.csv', operator),
    await get('/files/../private/imports/1.csv', operator),
    await get('/files/%2e%2e/private/imports/1.csv', operator),
    await get('/files/..%2fprivate/imports/1.csv', operator),
    await get('/files/media', operator),
  ];
  expect(refused.map(({ statusCode }) => statusCode)).toEqual(refused.map(() => 404));
  expect(refused.filter(({ body }) => body.includes('secret'))).toEqual([]);
});

test('types are told by content, in any encoding', async () => {
  const bom = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const gbk = Buffer.from([0xc9, 0xcc, 0xc6, 0xb7, 0x2c, 0xbc, 0xdb, 0xb8, 0xf1, 0x0a]);
  const zip = Buffer.from('504b0304140000000800', 'hex');
  const cases: [Buffer, string][] = [
    [Buffer.from('sku,price\n1,2'), 'text/plain'],
    [gbk, 'text/plain'],
    [bom('sku;价格'), 'text/plain'],
    [bom('<svg/>'), 'image/svg+xml'],
    [Buffer.from('<?xml version="1.0"?><BMECAT/>'), 'application/xml'],
    [Buffer.from('<?xml version="1.0"?><svg/>'), 'image/svg+xml'],
    [zip, 'application/zip'],
    [Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    [png, 'image/png'],
    [Buffer.from([0, 1, 2, 3]), 'application/octet-stream'],
  ];
  for (const [head, type] of cases) expect(await contentTypeOf(head)).toBe(type);
});

test('names keep their words and lose what leads astray', () => {
  expect(plainName('/etc/passwd')).toBe('passwd');
  expect(plainName('..\\..\\a.csv')).toBe('a.csv');
  expect(plainName('价格表 2026.xlsx')).toBe('价格表 2026.xlsx');
  expect(plainName('exe.\u202evsc.csv\r\n')).toBe('exe.vsc.csv');
  expect(plainName('')).toBe('file');
  expect(plainName(`${'x'.repeat(300)}.pdf`)).toHaveLength(200);
});
