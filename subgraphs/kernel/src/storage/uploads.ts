// What people send before it belongs to anything: content under `uploads/<id>`, and beside it who sent it,
// what for and what it is. Only its sender may use it; after a day it is gone. No table: any process of the
// platform that sees the storage finds it.
import type { Readable } from 'node:stream';
import type { Actor } from '../actor.js';
import { invalidInput, notFound } from '../errors.js';
import { isId } from '../ids.js';
import { FileMissing, readWhole, type Storage } from './storage.js';

const dayMs = 24 * 60 * 60 * 1000;
export const uploadLifetimeMs = dayMs;
const folder = 'uploads/';

export interface Upload {
  readonly id: string;
  readonly purpose: string;
  readonly memberId: string;
  readonly companyId: string;
  /** As the sender calls it: no folders, no control characters; not fit for a path. */
  readonly fileName: string;
  /** Told by the content, never by the sender. */
  readonly contentType: string;
  readonly byteCount: number;
  /** Of the content, in hex. */
  readonly sha256: string;
  readonly uploadedAt: string;
}

export const uploadKey = (id: string) => `${folder}${id}`;
const noteKey = (id: string) => `${folder}${id}.json`;

/** Makes a received upload known. Its content is there already: what is known is complete. */
export async function noteUpload(storage: Storage, upload: Upload): Promise<void> {
  await storage.put(noteKey(upload.id), Buffer.from(JSON.stringify(upload)));
}

/**
 * The actor's own upload for this purpose. NOT_FOUND on the field when there is none, it is another's or
 * it has expired; INVALID_INPUT when it was sent for something else.
 */
export async function findUpload(
  storage: Storage,
  actor: Actor,
  { uploadId, purpose, field = 'uploadId' }: { uploadId: string; purpose: string; field?: string },
): Promise<Upload> {
  const { memberId, companyId } = actor.requireMember();
  if (!isId('upl', uploadId)) throw notFound(field);
  const note = await readWhole(storage, noteKey(uploadId)).catch((error: unknown) => {
    if (error instanceof FileMissing) throw notFound(field);
    throw error;
  });
  const upload = JSON.parse(note.toString('utf8')) as Upload;
  if (upload.memberId !== memberId || upload.companyId !== companyId) throw notFound(field);
  if (upload.purpose !== purpose) throw invalidInput(field, 'OTHER_PURPOSE', { purpose });
  return upload;
}

export function readUpload(storage: Storage, upload: Upload): Promise<Readable> {
  return storage.get(uploadKey(upload.id));
}

/** Moves an upload to where it stays. A repeat after a crash finds it there and is content. */
export async function keepUpload(
  storage: Storage,
  upload: Pick<Upload, 'id'>,
  key: string,
): Promise<void> {
  try {
    await storage.move(uploadKey(upload.id), key);
  } catch (error) {
    if (!(error instanceof FileMissing) || !(await storage.stat(key))) throw error;
  }
  await storage.delete(noteKey(upload.id));
}

/** Deletes an upload that has been used. */
export async function dropUpload(storage: Storage, upload: Upload): Promise<void> {
  await storage.delete(noteKey(upload.id));
  await storage.delete(uploadKey(upload.id));
}

/** Deletes what nobody used within a day; returns how many files. Safe in any number of processes. */
export async function sweepUploads(storage: Storage, now: Date): Promise<number> {
  const before = new Date(now.getTime() - uploadLifetimeMs);
  await storage.tidy(before);
  let count = 0;
  for await (const key of storage.list(folder)) {
    const file = await storage.stat(key);
    if (!file || file.modifiedAt > before) continue;
    await storage.delete(key);
    count += 1;
  }
  return count;
}
