// Article numbers for the demo's goods, from the range that GS1 keeps for use within companies (first digit 2),
// so that none of them is anybody's.
import { createHash } from 'node:crypto';
import { keyOf } from './all-goods.js';
import type { DemoGood } from './good.js';

/** GTIN-13 with its check digit; null for work, and for makers that print none. */
export function gtinOf(good: DemoGood): string | null {
  if (good.kind === 'SERVICE') return null;
  const hash = createHash('sha256').update(keyOf(good)).digest();
  // One maker in eight has no article numbers on its packs.
  const maker = createHash('sha256')
    .update(good.brand ?? '')
    .digest();
  if ((maker[0] ?? 0) % 8 === 0) return null;
  const digits = `2${String(hash.readBigUInt64BE(0) % 100_000_000_000n).padStart(11, '0')}`;
  const sum = [...digits].reduce((s, digit, i) => s + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
