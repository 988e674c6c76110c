// Typing errors between two words: insert, drop, replace, or swap of two neighbours (the optimal
// string alignment distance), given up as soon as it must exceed the limit.

/** The distance, or limit + 1 when it is more than the limit. Counts UTF-16 units. */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    // No later row can be cheaper: even a swap from the row before pays at least this much.
    if (smallest > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[right.length] as number, limit + 1);
}

/** The characters of a word as 32 bits; several characters share a bit. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

/**
 * Whether two words may be within the limit: each edit brings and takes at most one new character.
 */
export function mayBeWithin(leftBits: number, rightBits: number, limit: number): boolean {
  return hasAtMost(leftBits & ~rightBits, limit) && hasAtMost(rightBits & ~leftBits, limit);
}

/** Takes away the lowest bit so many times: whether none is left. */
function hasAtMost(bits: number, count: number): boolean {
  let rest = bits;
  for (let taken = 0; taken < count; taken++) rest &= rest - 1;
  return rest === 0;
}
