// Ids of the demo market: the same on every machine and every run, so that seeding twice makes nothing twice.
import { createHash } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
// Ids sort by age; the demo's are older than anything that is made later.
const timePart = '01JAAAAAAA';

/** A well-formed id that sorts by its number: for what was written one after the other on one day. */
export function numberedId<Prefix extends string>(
  prefix: Prefix,
  number: number,
): `${Prefix}_${string}` {
  return `${prefix}_${timePart}${String(number).padStart(16, '0')}`;
}

/** A well-formed id that stands for this name forever. */
export function demoId<Prefix extends string>(prefix: Prefix, name: string): `${Prefix}_${string}` {
  const hash = createHash('sha256').update(`${prefix}/${name}`).digest();
  const randomPart = [...hash.subarray(0, 16)].map((byte) => alphabet[byte % 32]).join('');
  return `${prefix}_${timePart}${randomPart}`;
}
