// A segment as a file: a header, the arrays byte for byte, and a checksum of both at the end. Written under
// another name, brought to disk and then renamed, so that the name always stands for a whole snapshot;
// one that is damaged, of another format or made with other prices is not read.
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type { PriceOptions } from '../prices.js';
import {
  allocate,
  type SectionName,
  type Sections,
  Segment,
  sectionNames,
  type Vocabulary,
} from '../segments/segment.js';
import { documentTerms } from '../text-fields.js';

/** Rises with every change of what a segment's arrays mean. */
const FORMAT = 1;
const MAGIC = 'AGORA-SEARCH';
const PIECE = 16 * 1024 * 1024;

interface Header {
  format: number;
  /** How texts were read: other tokens need another index. */
  reading: number;
  position: number;
  prices: PriceOptions;
  lengths: Record<SectionName, number>;
  vocabulary: Vocabulary;
}

export interface Snapshot {
  segment: Segment;
  position: number;
}

/** Why a file could not be used. */
export class UnusableSnapshot extends Error {
  override name = 'UnusableSnapshot';
}

export function writeSnapshot(
  file: string,
  { segment, position }: Snapshot,
  prices: PriceOptions,
): void {
  const lengths = Object.fromEntries(
    sectionNames.map((name) => [name, segment.columns[name].length]),
  ) as Record<SectionName, number>;
  const header: Header = {
    format: FORMAT,
    reading: readingOfTexts(),
    position,
    prices,
    lengths,
    vocabulary: segment.vocabulary,
  };
  const text = Buffer.from(JSON.stringify(header));
  const start = Buffer.alloc(MAGIC.length + 4);
  start.write(MAGIC, 'latin1');
  start.writeUInt32LE(text.length, MAGIC.length);
  const unfinished = `${file}.${process.pid}-${threadId}.unfinished`;
  const descriptor = openSync(unfinished, 'w');
  try {
    let checksum = 0;
    const pieces = [start, text, ...sectionNames.map((name) => bytesOf(segment.columns[name]))];
    for (const piece of pieces) {
      checksum = crc32(piece, checksum);
      writeAll(descriptor, piece);
    }
    const end = Buffer.alloc(4);
    end.writeUInt32LE(checksum);
    writeAll(descriptor, end);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
  bringFolderToDisk(dirname(file));
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
}

/** The new name is on disk only when its folder is. */
function bringFolderToDisk(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Undefined when there is no such file; throws UnusableSnapshot. */
export async function readSnapshot(
  file: string,
  prices: PriceOptions,
): Promise<Snapshot | undefined> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    return await new SnapshotReader(handle).read(prices);
  } catch (error) {
    // A header with a bit turned may still parse, and then says nonsense of the rest.
    if (error instanceof UnusableSnapshot) throw error;
    throw new UnusableSnapshot('damaged', { cause: error });
  } finally {
    await handle.close();
  }
}

/** What writers that were killed left behind. Whoever keeps snapshots there does so alone. */
export async function removeUnfinished(file: string): Promise<void> {
  const names = await readdir(dirname(file)).catch(() => []);
  const left = names.filter(
    (name) => name.startsWith(`${basename(file)}.`) && name.endsWith('.unfinished'),
  );
  await Promise.all(left.map((name) => rm(join(dirname(file), name), { force: true })));
}

class SnapshotReader {
  private checksum = 0;

  constructor(private readonly handle: FileHandle) {}

  async read(prices: PriceOptions): Promise<Snapshot> {
    const start = await this.bytes(Buffer.alloc(MAGIC.length + 4));
    if (start.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new UnusableSnapshot('not one');
    const length = start.readUInt32LE(MAGIC.length);
    const { size } = await this.handle.stat();
    if (length > size) throw new UnusableSnapshot('damaged');
    const header = parseHeader(await this.bytes(Buffer.alloc(length)));
    if (header.format !== FORMAT) throw new UnusableSnapshot(`of format ${header.format}`);
    if (header.reading !== readingOfTexts()) throw new UnusableSnapshot('of other tokens');
    if (JSON.stringify(header.prices) !== JSON.stringify(prices)) {
      throw new UnusableSnapshot('made with other prices');
    }
    // A damaged length must not ask for more memory than the file is long.
    if (!sectionNames.every((name) => header.lengths[name] <= size)) {
      throw new UnusableSnapshot('damaged');
    }
    const sections = {} as Sections;
    for (const name of sectionNames) await this.section(sections, name, header.lengths[name]);
    const { checksum } = this;
    const end = await this.bytes(Buffer.alloc(4));
    if (end.readUInt32LE() !== checksum) throw new UnusableSnapshot('damaged');
    return {
      segment: Segment.of({ sections, vocabulary: header.vocabulary }),
      position: header.position,
    };
  }

  private async section<Name extends SectionName>(
    sections: Sections,
    name: Name,
    length: number,
  ): Promise<void> {
    const array = allocate(name, length);
    await this.bytes(bytesOf(array));
    sections[name] = array;
  }

  private async bytes<Bytes extends Uint8Array>(into: Bytes): Promise<Bytes> {
    for (let at = 0; at < into.length; ) {
      const wanted = Math.min(PIECE, into.length - at);
      const { bytesRead } = await this.handle.read(into, at, wanted);
      if (bytesRead === 0) throw new UnusableSnapshot('cut off');
      this.checksum = crc32(into.subarray(at, at + bytesRead), this.checksum);
      at += bytesRead;
    }
    return into;
  }
}

/** A sum over what becomes of a text with everything in it that tokens are about. */
function readingOfTexts(): number {
  const text =
    'Diodes, 贴片电阻 10kΩ ±1% 0.1uF 4k7 LM358-DR2G Größe ＡＢＣ １２Ｖ 1/4W µA 抵抗 25x52 mm 2.5mm²';
  const terms = documentTerms({
    productId: '',
    categories: [],
    brand: null,
    name: { zhCN: text, en: text },
    mpn: 'SMBJ3.3A-TR/7',
    gtin: '4006381333931',
    description: { zhCN: null, en: null },
    attributes: { finish: 'Matte tins' },
    measures: [
      { name: { zhCN: '内径', en: 'Bore' }, number: '25', unit: 'mm' },
      { name: { zhCN: '宽度', en: 'Width' }, number: '15', unit: 'mm' },
    ],
    createdAt: 0,
  });
  return crc32(JSON.stringify([...terms]));
}

function parseHeader(text: Buffer): Header {
  try {
    return JSON.parse(text.toString()) as Header;
  } catch {
    throw new UnusableSnapshot('damaged');
  }
}

function bytesOf(array: Sections[SectionName]): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
