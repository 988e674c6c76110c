// A segment as a file: a header, the arrays byte for byte, and a checksum of both at the end. Written under
// another name, brought to disk and then renamed, so that the name always stands for a whole snapshot;
// one that is damaged, of another format or made with other prices is not read.
import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
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

/** Rises with every change of a segment's arrays, of the tokens or of what documents hold. */
const FORMAT = 1;
const MAGIC = 'AGORA-SEARCH';
const PIECE = 16 * 1024 * 1024;

interface Header {
  format: number;
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
    position,
    prices,
    lengths,
    vocabulary: segment.vocabulary,
  };
  const text = Buffer.from(JSON.stringify(header));
  const start = Buffer.alloc(MAGIC.length + 4);
  start.write(MAGIC, 'latin1');
  start.writeUInt32LE(text.length, MAGIC.length);
  const unfinished = `${file}.unfinished`;
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
  } finally {
    await handle.close();
  }
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
    if (JSON.stringify(header.prices) !== JSON.stringify(prices)) {
      throw new UnusableSnapshot('made with other prices');
    }
    if (sectionNames.some((name) => !(header.lengths[name] * 8 < size * 8 + 1))) {
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
