// Strings packed into bytes, so that a million of them are two arrays and not a million objects. Each
// UTF-16 code unit is written as UTF-8 would write it alone; the order of the bytes is then the order of
// the code units, which is how every engine compares texts (UTF-8's own order differs above U+FFFF).

/** Texts by number. Where they are sorted, `find` and `lowerBound` look them up. */
export class PackedTexts {
  constructor(
    readonly bytes: Uint8Array,
    /** Where each text begins, and at the end where the last one ends. */
    readonly starts: Uint32Array,
  ) {}

  get count(): number {
    return Math.max(0, this.starts.length - 1);
  }

  text(number: number): string {
    return decode(this.bytes, this.starts[number] as number, this.starts[number + 1] as number);
  }

  compare(number: number, key: Uint8Array): number {
    const from = this.starts[number] as number;
    return compareBytes(this.bytes, from, this.starts[number + 1] as number, key, 0, key.length);
  }

  compareWith(number: number, other: PackedTexts, otherNumber: number): number {
    return compareBytes(
      this.bytes,
      this.starts[number] as number,
      this.starts[number + 1] as number,
      other.bytes,
      other.starts[otherNumber] as number,
      other.starts[otherNumber + 1] as number,
    );
  }

  startsWith(number: number, key: Uint8Array): boolean {
    const from = this.starts[number] as number;
    if ((this.starts[number + 1] as number) - from < key.length) return false;
    for (let at = 0; at < key.length; at++) if (this.bytes[from + at] !== key[at]) return false;
    return true;
  }

  /**
   * The first place in the order whose text is not below the key. `order` is the texts' numbers sorted
   * by text; without it the texts themselves are sorted.
   */
  lowerBound(key: Uint8Array, order?: Uint32Array, from = 0): number {
    let low = from;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const number = order ? (order[middle] as number) : middle;
      if (this.compare(number, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The text's number, -1 when it is not here. */
  find(key: Uint8Array, order?: Uint32Array): number {
    const place = this.lowerBound(key, order);
    if (place === this.count) return -1;
    const number = order ? (order[place] as number) : place;
    return this.compare(number, key) === 0 ? number : -1;
  }

  /** Behind the last text that starts with the key, given the first that does or would. */
  endOfPrefix(key: Uint8Array, first: number): number {
    let low = first;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.startsWith(middle, key)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function compareBytes(
  left: Uint8Array,
  leftFrom: number,
  leftTo: number,
  right: Uint8Array,
  rightFrom: number,
  rightTo: number,
): number {
  const length = Math.min(leftTo - leftFrom, rightTo - rightFrom);
  for (let at = 0; at < length; at++) {
    const difference = (left[leftFrom + at] as number) - (right[rightFrom + at] as number);
    if (difference !== 0) return difference;
  }
  return leftTo - leftFrom - (rightTo - rightFrom);
}

/** The bytes of one text, for looking it up. */
export function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.subarray(0, encodeInto(text, bytes, 0));
}

/** Writes the text at `at`, where there is room for three bytes a unit; returns where it ended. */
export function encodeInto(text: string, bytes: Uint8Array, at: number): number {
  let to = at;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[to++] = unit;
    } else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[to++] = 0xe0 | (unit >> 12);
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[to++] = 0x80 | (unit & 0x3f);
    }
  }
  return to;
}

export function decode(bytes: Uint8Array, from: number, to: number): string {
  const units: number[] = [];
  for (let at = from; at < to; ) {
    const first = bytes[at++] as number;
    if (first < 0x80) units.push(first);
    else if (first < 0xe0) units.push(((first & 0x1f) << 6) | ((bytes[at++] as number) & 0x3f));
    else {
      const second = (bytes[at++] as number) & 0x3f;
      units.push(((first & 0x0f) << 12) | (second << 6) | ((bytes[at++] as number) & 0x3f));
    }
  }
  return units.length < 4096 ? String.fromCharCode(...units) : decodeLong(units);
}

function decodeLong(units: number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096) {
    text += String.fromCharCode(...units.slice(at, at + 4096));
  }
  return text;
}

/** No text can hold this byte, so it can stand for "none at all", which is not the empty text. */
const NONE = 0xff;

/** The text, or null where none was written. */
export function textOrNull(texts: PackedTexts, number: number): string | null {
  const from = texts.starts[number] as number;
  return texts.bytes[from] === NONE && from < (texts.starts[number + 1] as number)
    ? null
    : texts.text(number);
}

/** Packs texts one after the other. */
export class TextPacker {
  private bytes: Uint8Array;
  private readonly starts: Uint32Array;
  private count = 0;
  private end = 0;

  /** For at most so many texts; the bytes grow unless they are given exactly. */
  constructor(
    mostTexts: number,
    bytes = mostTexts * 16,
    private readonly allocate: (size: number) => ArrayBufferLike = (size) => new ArrayBuffer(size),
  ) {
    this.bytes = new Uint8Array(allocate(Math.max(64, bytes)));
    this.starts = new Uint32Array(allocate((mostTexts + 1) * 4));
  }

  add(text: string | null): void {
    this.reserve(text === null ? 1 : text.length * 3);
    if (text === null) this.bytes[this.end++] = NONE;
    else this.end = encodeInto(text, this.bytes, this.end);
    this.starts[++this.count] = this.end;
  }

  /** Takes over a text that is packed already. */
  copy(texts: PackedTexts, number: number): void {
    const from = texts.starts[number] as number;
    const to = texts.starts[number + 1] as number;
    this.reserve(to - from);
    for (let at = from; at < to; at++) this.bytes[this.end++] = texts.bytes[at] as number;
    this.starts[++this.count] = this.end;
  }

  finish(): PackedTexts {
    return new PackedTexts(
      this.bytes.subarray(0, this.end),
      this.starts.subarray(0, this.count + 1),
    );
  }

  private reserve(size: number): void {
    if (this.end + size <= this.bytes.length) return;
    const grown = Math.max(this.bytes.length * 2, this.end + size);
    const larger = new Uint8Array(this.allocate(grown));
    larger.set(this.bytes.subarray(0, this.end));
    this.bytes = larger;
  }
}
