// Prefixed, sortable identifiers: `<prefix>_<ULID>`. The prefix names the type, so an id alone says
// what it is and who owns it; the ULID's first 48 bits are the instant it was made.
import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

export type Id<Prefix extends string> = `${Prefix}_${string}`;

// Random bytes are drawn in bulk: one system call for each character is what an import would wait for.
const pool = new Uint8Array(4096);
let drawn = pool.length;

function randomShare(): number {
  if (drawn === pool.length) {
    randomFillSync(pool);
    drawn = 0;
  }
  return (pool[drawn++] ?? 0) / 256;
}

const ulid = monotonicFactory(randomShare);
const shape = /^([a-z]{2,5})_([0-7][0-9A-HJKMNP-TV-Z]{25})$/;

/** Makes an id; those made by one process are strictly ascending, even within a millisecond. */
export function newId<Prefix extends string>(prefix: Prefix): Id<Prefix> {
  return `${prefix}_${ulid()}`;
}

/** True when the text has the shape of an id with this prefix. */
export function isId<Prefix extends string>(prefix: Prefix, text: unknown): text is Id<Prefix> {
  return typeof text === 'string' && prefixOf(text) === prefix;
}

/** The prefix of an id, or undefined when the text is not an id. */
export function prefixOf(text: string): string | undefined {
  return shape.exec(text)?.[1];
}

/** An id of another kind derived from this one, so that a repeated step makes the same id again. */
export function derivedId<Prefix extends string>(prefix: Prefix, from: string): Id<Prefix> {
  const ulidPart = shape.exec(from)?.[2];
  if (!ulidPart) throw new RangeError(`not an id: ${from}`);
  return `${prefix}_${ulidPart}`;
}
