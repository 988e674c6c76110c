// Makes segments of operations. Batches become small segments on a stack; two neighbours of like size are
// merged, as in adding one to a binary number, so each fact is merged a logarithmic number of times
// however many there are. The bottom of the stack is what is serving now.
import type { SearchOperation } from '../search-engine.js';
import { Facts } from '../segments/facts.js';
import { mergeSegments } from '../segments/merge-segments.js';
import { Segment } from '../segments/segment.js';
import { type PriceOf, writeSegment } from '../segments/write-segment.js';

/** As many operations become a segment at once: more need memory, fewer cost merges. */
const RUN_LENGTH = 16_384;

export class IndexBuilder {
  private readonly stack: Segment[] = [];
  private run = new Facts();
  private runLength = 0;

  constructor(
    base: Segment | undefined,
    private readonly priceOf: PriceOf,
  ) {
    if (base) this.stack.push(base);
  }

  absorb(operations: readonly SearchOperation[]): void {
    for (const operation of operations) this.run.add(operation);
    this.runLength += operations.length;
    if (this.runLength >= RUN_LENGTH) this.closeRun();
  }

  /** Everything absorbed so far as one segment. */
  collapse(): Segment {
    this.closeRun();
    while (this.stack.length > 1) this.mergeTop();
    return this.stack[0] ?? Segment.empty();
  }

  private closeRun(): void {
    if (this.runLength === 0) return;
    this.stack.push(writeSegment(this.run, this.priceOf));
    this.run = new Facts();
    this.runLength = 0;
    while (this.stack.length > 1 && sizeOf(this.stack.at(-1)) * 2 > sizeOf(this.stack.at(-2))) {
      this.mergeTop();
    }
  }

  private mergeTop(): void {
    const newer = this.stack.pop() as Segment;
    const older = this.stack.pop() as Segment;
    this.stack.push(mergeSegments(older, newer));
  }
}

function sizeOf(segment: Segment | undefined): number {
  return segment ? segment.rowCount + segment.offerCount : 0;
}
