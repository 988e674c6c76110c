// The facet of a numeric attribute from its distinct values and how many products have each. All
// engines count values and then come here, so that the buckets are equal by construction.
import type { NumberBucket } from './search-engine.js';

export const MOST_BUCKETS = 10;
/** From this ratio of largest to smallest on, buckets are equal in proportion, not in width. */
const LOGARITHMIC_FROM = 100;

/** `counts` holds each distinct value once, in any order, none with a count of 0; not empty. */
export function numberFacet(counts: Iterable<readonly [value: number, count: number]>): {
  min: number;
  max: number;
  count: number;
  buckets: NumberBucket[];
} {
  const ascending = [...counts].sort(([left], [right]) => left - right);
  const min = ascending[0]?.[0] ?? 0;
  const max = ascending.at(-1)?.[0] ?? 0;
  const count = ascending.reduce((sum, [, each]) => sum + each, 0);
  const place = ascending.length <= MOST_BUCKETS ? undefined : placeBetween(min, max);
  const buckets: NumberBucket[] = [];
  let last = -1;
  ascending.forEach(([value, each], index) => {
    const bucket = place ? place(value) : index;
    const open = bucket === last ? buckets.at(-1) : undefined;
    if (open) {
      open.max = value;
      open.count += each;
    } else {
      buckets.push({ min: value, max: value, count: each });
    }
    last = bucket;
  });
  return { min, max, count, buckets };
}

/** Which of the ten equal parts between the ends a value is in. */
function placeBetween(min: number, max: number): (value: number) => number {
  const scale = min > 0 && max / min >= LOGARITHMIC_FROM ? Math.log10 : (value: number) => value;
  const from = scale(min);
  const width = scale(max) - from;
  return (value) =>
    Math.min(MOST_BUCKETS - 1, Math.floor(((scale(value) - from) / width) * MOST_BUCKETS));
}
