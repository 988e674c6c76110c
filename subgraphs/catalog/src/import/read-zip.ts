// The inside of a zip archive, entry by entry, without trusting it: what it would unpack to is judged by its
// directory before a byte is unpacked, and held against it while unpacking. Names are keys, never paths.
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { ImportFileError } from './import-problem.js';

const entriesMax = 10_000;
const totalBytesMax = 3 * 1024 ** 3;
/** Honest sheets pack to a thirtieth; a bomb to a thousandth. Small entries may be as dense as they like. */
const ratioMax = 150;
const denseFromBytes = 16 * 1024 ** 2;

export class ZipFile {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  static async open(path: string): Promise<ZipFile> {
    const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
      const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
      yauzl.open(path, options, (error, opened) => (error ? reject(error) : resolve(opened)));
    }).catch(() => {
      throw new ImportFileError('ZIP_MALFORMED');
    });
    try {
      return new ZipFile(zip, await readDirectory(zip));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The unpacked bytes of one entry; an error while unpacking is an ImportFileError. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name);
    if (!entry) throw new ImportFileError('ZIP_MALFORMED', { entry: name });
    const stream = await new Promise<Readable>((resolve, reject) => {
      this.zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    }).catch(() => {
      throw new ImportFileError('ZIP_MALFORMED', { entry: name });
    });
    try {
      yield* stream;
    } catch {
      throw new ImportFileError('ZIP_MALFORMED', { entry: name });
    } finally {
      stream.destroy();
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function readDirectory(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > entriesMax) {
    throw new ImportFileError('ZIP_TOO_LARGE', { entries: zip.entryCount, limit: entriesMax });
  }
  const entries = new Map<string, yauzl.Entry>();
  let total = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: yauzl.Entry) => {
      const { fileName, uncompressedSize: bytes, compressedSize } = entry;
      total += bytes;
      const ratio = Math.round(bytes / Math.max(1, compressedSize));
      if (entry.isEncrypted()) reject(new ImportFileError('ZIP_ENCRYPTED'));
      else if (total > totalBytesMax) {
        reject(new ImportFileError('ZIP_TOO_LARGE', { bytes: total, limit: totalBytesMax }));
      } else if (bytes > denseFromBytes && ratio > ratioMax) {
        reject(new ImportFileError('ZIP_TOO_LARGE', { ratio, limit: ratioMax }));
      } else {
        entries.set(fileName.replace(/^\/+/, ''), entry);
        zip.readEntry();
      }
    });
    zip.on('end', resolve);
    zip.on('error', () => reject(new ImportFileError('ZIP_MALFORMED')));
    zip.readEntry();
  });
  return entries;
}
