// One contract, every carrier: a folder, and an S3-compatible store. AGORA_TEST_STORAGE_URL adds a real one.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Actor } from '../actor.js';
import { FakeS3 } from '../testing/fake-s3.js';
import { signTicket, verifyTicket } from './file-ticket.js';
import { Files } from './files.js';
import { isStorageUrl, noStorage, openStorage } from './open-storage.js';
import { FileMissing, isStorageKey, readWhole, type Storage } from './storage.js';
import { noteUpload, sweepUploads, type Upload, uploadKey } from './uploads.js';

let folder: string;
let fake: FakeS3;
const real = process.env.AGORA_TEST_STORAGE_URL;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-storage-'));
  fake = await FakeS3.start();
});
afterAll(async () => {
  await fake.stop();
  await rm(folder, { recursive: true, force: true });
});

const carriers: [string, () => Storage][] = [
  ['a folder', () => openStorage(pathToFileURL(folder).href)],
  ['an S3-compatible store', () => openStorage(fake.url)],
  ...(real ? [['a store elsewhere', () => openStorage(real)] as [string, () => Storage]] : []),
];

const text = async (storage: Storage, key: string) => (await readWhole(storage, key)).toString();
const all = async (storage: Storage, prefix: string) => {
  const keys: string[] = [];
  for await (const key of storage.list(prefix)) keys.push(key);
  return keys.sort();
};

describe.each(carriers)('%s', (_, open) => {
  let storage: Storage;
  beforeAll(() => {
    storage = open();
  });

  test('keeps bytes and streams, whole and in part, and replaces them', async () => {
    await storage.put('a/one.txt', Buffer.from('first'));
    await storage.put('a/one.txt', Readable.from([Buffer.from('sec'), Buffer.from('ond')]));
    expect(await text(storage, 'a/one.txt')).toBe('second');
    const part = await storage.get('a/one.txt', { start: 2, end: 3 });
    expect(Buffer.concat(await part.toArray()).toString()).toBe('co');
    const stat = await storage.stat('a/one.txt');
    expect(stat).toMatchObject({ key: 'a/one.txt', byteCount: 6 });
    await storage.put('a/one.txt', Buffer.from('third, longer'));
    expect((await storage.stat('a/one.txt'))?.etag).not.toBe(stat?.etag);
    await storage.put('a/empty', Readable.from([]));
    expect((await storage.stat('a/empty'))?.byteCount).toBe(0);
  });

  test('knows what is missing, moves and deletes', async () => {
    expect(await storage.stat('b/none')).toBeNull();
    await expect(storage.get('b/none')).rejects.toThrow(FileMissing);
    await expect(storage.move('b/none', 'b/else')).rejects.toThrow(FileMissing);
    await storage.put('b/here', Buffer.from('x'));
    await storage.move('b/here', 'c/there');
    expect([await storage.stat('b/here'), await text(storage, 'c/there')]).toEqual([null, 'x']);
    await storage.delete('c/there');
    await storage.delete('c/there');
    expect(await storage.stat('c/there')).toBeNull();
  });

  test('lists what is below a prefix, however many pages that takes', async () => {
    for (const name of ['1', '2', 'x/3', 'x/4', 'y']) {
      await storage.put(`list/${name}`, Buffer.from(name));
    }
    const keys = ['1', '2', 'x/3', 'x/4', 'y'].map((name) => `list/${name}`);
    expect(await all(storage, 'list/')).toEqual(keys);
    expect(await all(storage, 'list/x/')).toEqual(['list/x/3', 'list/x/4']);
    expect(await all(storage, 'nothing/')).toEqual([]);
    for (const key of keys) await storage.delete(key);
  });

  test('a source that breaks leaves what was there before, and no parts', async () => {
    await storage.put('d/kept', Buffer.from('before'));
    async function* broken() {
      for (let i = 0; i < 20; i++) yield Buffer.alloc(2 ** 20, i);
      throw new Error('the line is cut');
    }
    await expect(storage.put('d/kept', Readable.from(broken()))).rejects.toThrow('the line is cut');
    expect(await text(storage, 'd/kept')).toBe('before');
    expect(fake.unfinished.size).toBe(0);
    expect(await readdir(join(folder, '.unfinished'))).toEqual([]);
  });

  test('long files come back as they were', async () => {
    const block = Buffer.alloc(2 ** 20, 'agora');
    async function* long() {
      for (let i = 0; i < 33; i++) yield block;
      yield Buffer.from('the end');
    }
    await storage.put('e/long', Readable.from(long()));
    expect((await storage.stat('e/long'))?.byteCount).toBe(33 * 2 ** 20 + 7);
    const tail = await storage.get('e/long', { start: 33 * 2 ** 20 - 2, end: 33 * 2 ** 20 + 6 });
    const expected = `${block.toString('latin1').slice(-2)}the end`;
    expect(Buffer.concat(await tail.toArray()).toString('latin1')).toBe(expected);
    await storage.delete('e/long');
  });

  test('an upload is its sender’s alone, for what it was sent, until it is kept or forgotten', async () => {
    const files = new Files(storage, Buffer.alloc(32));
    const member = (memberId: string) =>
      new Actor({ kind: 'MEMBER', memberId, companyId: 'com_1', requestId: 'test' });
    const id = 'upl_01KFZ4Q8V7R1JMN4T6W8X0Y2Z3';
    const other = 'upl_01KFZ4Q8V7R1JMN4T6W8X0Y2Z4';
    const about = { purpose: 'LETTER', memberId: 'mem_1', companyId: 'com_1', sha256: '' };
    const what = { fileName: 'a.txt', contentType: 'text/plain', byteCount: 2, uploadedAt: '' };
    for (const uploadId of [id, other]) {
      await storage.put(uploadKey(uploadId), Buffer.from('hi'));
      await noteUpload(storage, { ...about, ...what, id: uploadId } as Upload);
    }
    const wanted = { uploadId: id, purpose: 'LETTER' };
    const upload = await files.upload(member('mem_1'), wanted);
    expect(upload).toMatchObject({ id, fileName: 'a.txt' });
    const code = (promise: Promise<unknown>) => promise.catch((e: { code: string }) => e.code);
    expect(await code(files.upload(member('mem_2'), wanted))).toBe('NOT_FOUND');
    expect(await code(files.upload(Actor.anonymous(), wanted))).toBe('UNAUTHENTICATED');
    const misused = files.upload(member('mem_1'), { ...wanted, purpose: 'PORTRAIT' });
    expect(await code(misused)).toBe('INVALID_INPUT');
    await files.keep(upload, 'kept/letter.txt');
    await files.keep(upload, 'kept/letter.txt');
    expect(await text(storage, 'kept/letter.txt')).toBe('hi');
    expect(await code(files.upload(member('mem_1'), wanted))).toBe('NOT_FOUND');
    await sweepUploads(storage, new Date(0));
    const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000);
    expect(await sweepUploads(storage, inTwoDays)).toBe(2);
    expect(await all(storage, 'uploads/')).toEqual([]);
    expect(await text(storage, 'kept/letter.txt')).toBe('hi');
  });
});

test('a store that is busy for a moment is asked again', async () => {
  fake.failing = 2;
  const storage = openStorage(fake.url);
  await storage.put('busy', Buffer.from('here'));
  expect(fake.objects.get('busy')?.toString()).toBe('here');
});

test('a wrong secret is refused by the store and said', async () => {
  const storage = openStorage(fake.url.replace('secret', 'guess'));
  await expect(storage.put('x', Buffer.from('x'))).rejects.toThrow('403 SignatureDoesNotMatch');
});

test('keys are plain paths that lead nowhere else', () => {
  const bad = ['', '/a', 'a/', 'a//b', '../a', 'a/../b', '.hidden', 'a\\b', 'ä', 'a b', 'a%2fb'];
  expect(bad.filter(isStorageKey)).toEqual([]);
  expect(isStorageKey('public/media/med_01/640.webp')).toBe(true);
});

test('addresses of storages are told apart from others', async () => {
  expect(['file:/srv/files', 's3+https://k:s@h/b'].every(isStorageUrl)).toBe(true);
  expect(
    ['', '/srv', 's3+https://h/b', 's3+https://k:s@h/', 'https://h/b'].some(isStorageUrl),
  ).toBe(false);
  await expect(noStorage.put('x', Buffer.from('x'))).rejects.toThrow('STORAGE_URL');
});

test('a ticket holds what was signed, for its key alone and for a while', async () => {
  const ticket = { key: 'private/a', fileName: '价格.csv', contentType: 'text/csv', memberId: 'm' };
  const token = await signTicket(ticket, Buffer.alloc(32, 1));
  expect(await verifyTicket(token, Buffer.alloc(32, 1))).toEqual(ticket);
  await expect(verifyTicket(token, Buffer.alloc(32, 2))).rejects.toThrow();
});
