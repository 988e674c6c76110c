// Bytes to text without being told the encoding, while they stream. Everything is ASCII until the
// first byte that is not; what follows it then decides, so that a Chinese word in the last line is
// not too late.

import { TextDecoder } from 'node:util';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/** Enough bytes after the first non-ASCII one to tell UTF-8 from GBK. */
const DECIDING_BYTES = 4096;

export class TextStream {
  /** What was found; UTF-8 as long as nothing speaks against it. */
  encoding: TextEncoding = 'utf-8';

  constructor(
    private readonly source: AsyncIterable<Uint8Array>,
    private readonly known?: TextEncoding,
  ) {}

  async *chunks(): AsyncGenerator<string> {
    let decoder = this.known ? this.decoderFor(this.known) : undefined;
    let held = new Uint8Array();
    for await (const chunk of this.source) {
      if (decoder) {
        yield decoder.decode(chunk, { stream: true });
        continue;
      }
      held = joined(held, chunk);
      const start = held.findIndex((byte) => byte >= 0x80);
      const plain = start < 0 ? held.length : start;
      yield asciiText(held.subarray(0, plain));
      held = held.subarray(plain);
      if (held.length < DECIDING_BYTES) continue;
      decoder = this.decoderFor(encodingOf(held, false));
      yield decoder.decode(held, { stream: true });
    }
    decoder ??= this.decoderFor(encodingOf(held, true));
    if (held.length > 0 && held.length < DECIDING_BYTES && !this.known) {
      yield decoder.decode(held, { stream: true });
    }
    yield decoder.decode();
  }

  private decoderFor(encoding: TextEncoding): TextDecoder {
    this.encoding = encoding;
    // Not fatal: a damaged cell becomes a problem of its row, not of the file.
    return new TextDecoder(encoding);
  }
}

/** `bytes` begin with the first byte that is not ASCII. */
function encodingOf(bytes: Uint8Array, isWhole: boolean): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (decodes('utf-8', bytes, isWhole)) return 'utf-8';
  return decodes('gb18030', bytes, isWhole) && looksChinese(bytes) ? 'gb18030' : 'windows-1252';
}

function decodes(encoding: TextEncoding, bytes: Uint8Array, isWhole: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}

/**
 * Western accented letters often make valid GBK pairs too, but rare ones: half of the pairs of
 * Chinese text are punctuation or first-level characters of GB 2312 (lead bytes A1 to D7), hardly
 * any of "Größe".
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x81) continue;
    pairs++;
    if (lead >= 0xa1 && lead <= 0xd7 && (bytes[at + 1] as number) >= 0xa1) common++;
    at++;
  }
  return common > 0 && common * 2 >= pairs;
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

function asciiText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
