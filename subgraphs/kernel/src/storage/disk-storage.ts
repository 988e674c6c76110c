// Files in a folder of this machine, or of a disk that several machines share. Content is written beside and
// renamed into its place, so that a crash leaves either the whole file or none.
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type ByteRange,
  FileMissing,
  requireStorageKey,
  type Storage,
  type StoredFile,
} from './storage.js';

/** Begins with a dot, so that no key is ever in it. */
const unfinishedFolder = '.unfinished';

const isMissing = (error: unknown) =>
  ['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as { code?: string }).code ?? '');

export class DiskStorage implements Storage {
  constructor(private readonly folder: string) {}

  async put(key: string, content: Readable | Uint8Array): Promise<void> {
    const unfinished = join(this.folder, unfinishedFolder, randomUUID());
    const path = this.pathOf(key);
    await mkdir(dirname(unfinished), { recursive: true });
    try {
      const source = content instanceof Readable ? content : Readable.from([content]);
      await pipeline(source, createWriteStream(unfinished, { flush: true }));
      await this.place(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(key: string, range?: ByteRange): Promise<Readable> {
    const path = this.pathOf(key);
    if (!(await this.stat(key))) throw new FileMissing(key);
    const stream = createReadStream(path, range ? { start: range.start, end: range.end } : {});
    // Opened before it is handed out: a file that goes meanwhile is missing, not an error midway.
    await new Promise<void>((resolve, reject) => {
      stream.once('open', () => resolve());
      stream.once('error', (error) => reject(isMissing(error) ? new FileMissing(key) : error));
    });
    return stream;
  }

  async stat(key: string): Promise<StoredFile | null> {
    const found = await stat(this.pathOf(key)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (!found?.isFile()) return null;
    const etag = `${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}`;
    return { key, byteCount: found.size, etag, modifiedAt: found.mtime };
  }

  async move(from: string, to: string): Promise<void> {
    try {
      await this.place(this.pathOf(from), this.pathOf(to));
    } catch (error) {
      throw isMissing(error) ? new FileMissing(from) : error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *list(prefix: string): AsyncIterable<string> {
    if (prefix) requireStorageKey(prefix.replace(/\/$/, ''));
    yield* this.walk(prefix);
  }

  async tidy(before: Date): Promise<void> {
    const folder = join(this.folder, unfinishedFolder);
    for (const name of await readdir(folder).catch(() => [])) {
      const left = await stat(join(folder, name)).catch(() => null);
      if (left && left.mtime < before) await rm(join(folder, name), { force: true });
    }
  }

  async stop(): Promise<void> {}

  private async *walk(prefix: string): AsyncIterable<string> {
    const folder = await opendir(join(this.folder, prefix)).catch(() => null);
    if (!folder) return;
    for await (const entry of folder) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) yield* this.walk(`${prefix}${entry.name}/`);
      else yield `${prefix}${entry.name}`;
    }
  }

  private async place(from: string, to: string): Promise<void> {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
    await syncFolder(dirname(to));
  }

  private pathOf(key: string): string {
    requireStorageKey(key);
    return join(this.folder, key.replaceAll('/', sep));
  }
}

/** The new name is safe from a power cut too; systems that cannot sync a folder do it by themselves. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
