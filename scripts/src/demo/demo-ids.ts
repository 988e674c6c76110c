// Ids of the demo market: the same on every machine and every run, so that seeding twice makes nothing twice.
import { createHash } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
// Ids sort by age; the demo's are older than anything that is made later.
const youngest = '01JAAAAAAA';
const DAY_MS = 86_400_000;

/** A well-formed id that sorts by its number: for what was written one after the other on one day. */
export function numberedId<Prefix extends string>(
  prefix: Prefix,
  number: number,
): `${Prefix}_${string}` {
  return `${prefix}_${youngest}${String(number).padStart(16, '0')}`;
}

const numberOf = (digits: string) =>
  [...digits].reduce((sum, digit) => sum * 32 + alphabet.indexOf(digit), 0);

const digitsOf = (value: number): string =>
  value < 32
    ? alphabet.charAt(value)
    : digitsOf(Math.floor(value / 32)) + alphabet.charAt(value % 32);

/** A well-formed id that stands for this name forever; what was made days before others sorts before them. */
export function demoId<Prefix extends string>(
  prefix: Prefix,
  name: string,
  daysAgo = 0,
): `${Prefix}_${string}` {
  const timePart = digitsOf(numberOf(youngest) - daysAgo * DAY_MS).padStart(youngest.length, '0');
  const hash = createHash('sha256').update(`${prefix}/${name}`).digest();
  const randomPart = [...hash.subarray(0, 16)].map((byte) => alphabet[byte % 32]).join('');
  return `${prefix}_${timePart}${randomPart}`;
}
