// Bytes on their way in: counted, hashed, and stopped when there are too many. Nothing is held back.
import { createHash } from 'node:crypto';
import { Readable, Transform, type TransformCallback } from 'node:stream';

export class TooManyBytes extends Error {
  override name = 'TooManyBytes';
  constructor(readonly bytesMax: number) {
    super(`more than ${bytesMax} bytes`);
  }
}

export class MeasuredContent extends Transform {
  byteCount = 0;
  private readonly hash = createHash('sha256');

  constructor(private readonly bytesMax: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.byteCount += chunk.length;
    if (this.byteCount > this.bytesMax) {
      done(new TooManyBytes(this.bytesMax));
    } else {
      this.hash.update(chunk);
      done(null, chunk);
    }
  }

  /** SHA-256 in hex, once everything has passed. */
  digest(): string {
    return this.hash.digest('hex');
  }
}

/** The first bytes of a stream, and a stream of all of them. */
export async function peek(
  source: Readable,
  byteCount: number,
): Promise<{ head: Buffer; content: Readable }> {
  const iterator = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const chunks: Buffer[] = [];
  for (let length = 0; length < byteCount; ) {
    const { value, done } = await iterator.next();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const head = Buffer.concat(chunks);
  async function* all() {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { head: head.subarray(0, byteCount), content: Readable.from(all()) };
}
