// Operations on their way to several threads: encoded once, into memory that all of them read.
import { deserialize, serialize } from 'node:v8';
import type { SearchOperation } from '../search-engine.js';

/** A product changes many words, an offer a few columns. */
const PRODUCT_WEIGHT = 4;

export class Batch {
  private encoded: Uint8Array | undefined;

  constructor(
    private plain: readonly SearchOperation[] | undefined,
    /** Roughly, what it costs to apply. */
    readonly weight: number,
  ) {}

  static of(operations: readonly SearchOperation[]): Batch {
    let weight = 0;
    for (const { kind } of operations) {
      weight += kind === 'upsertProduct' || kind === 'removeProduct' ? PRODUCT_WEIGHT : 1;
    }
    return new Batch(operations, weight);
  }

  operations(): readonly SearchOperation[] {
    return this.plain ?? decodeOperations(this.encoded as Uint8Array);
  }

  /** For another thread; the plain objects are let go. */
  bytes(): Uint8Array {
    if (!this.encoded) {
      const encoded = serialize(this.plain);
      this.encoded = new Uint8Array(new SharedArrayBuffer(encoded.length));
      this.encoded.set(encoded);
      this.plain = undefined;
    }
    return this.encoded;
  }
}

export function decodeOperations(bytes: Uint8Array): SearchOperation[] {
  // The decoder wants memory that nobody else may change.
  return deserialize(Buffer.from(bytes)) as SearchOperation[];
}
