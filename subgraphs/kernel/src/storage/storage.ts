// Where files are kept: whole objects under keys, on a disk or in an S3-compatible store. An object is seen
// when it is complete, never in part; who may read it is not decided here.
import type { Readable } from 'node:stream';

export interface StoredFile {
  readonly key: string;
  readonly byteCount: number;
  /** Changes with the content; without quotes. */
  readonly etag: string;
  readonly modifiedAt: Date;
}

/** Both ends included, counted from zero, as in HTTP. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface Storage {
  /** Writes the whole object, replacing an earlier one; a source that fails leaves nothing behind. */
  put(key: string, content: Readable | Uint8Array): Promise<void>;
  /** Reads it, or a part of it; rejects with FileMissing. */
  get(key: string, range?: ByteRange): Promise<Readable>;
  /** What is known of it; null when there is none. */
  stat(key: string): Promise<StoredFile | null>;
  /** Gives it another key; rejects with FileMissing. */
  move(from: string, to: string): Promise<void>;
  /** Deletes it; one that is not there is no fault. */
  delete(key: string): Promise<void>;
  /** The keys that begin with the prefix, which is empty or ends in a slash. */
  list(prefix: string): AsyncIterable<string>;
  /** Clears what writes that began before this instant and never ended have left. */
  tidy(before: Date): Promise<void>;
  stop(): Promise<void>;
}

export class FileMissing extends Error {
  override name = 'FileMissing';
  constructor(readonly key: string) {
    super(`no file ${key}`);
  }
}

const segment = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** Keys are plain ASCII paths, so that they mean the same on every carrier and escape from none. */
export function isStorageKey(key: string): boolean {
  return key.length <= 400 && key.split('/').every((part) => segment.test(part));
}

export function requireStorageKey(key: string): void {
  if (!isStorageKey(key)) throw new RangeError(`not a storage key: ${key}`);
}

/** All of a small file. */
export async function readWhole(storage: Storage, key: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await storage.get(key)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
