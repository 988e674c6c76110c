// A list of unsigned integers that grows by doubling.

export class GrowingWords {
  length = 0;

  constructor(public cells = new Uint32Array(64)) {}

  push(value: number): void {
    if (this.length === this.cells.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[this.length++] = value;
  }

  view(): Uint32Array {
    return this.cells.subarray(0, this.length);
  }
}

/** Turns counts, one place each, into starts: one more place, the last holding the sum. */
export function startsOf(counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) {
    starts[at + 1] = (starts[at] as number) + (counts[at] as number);
  }
  return starts;
}

export function increment(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}
