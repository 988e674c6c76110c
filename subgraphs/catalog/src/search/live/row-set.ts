// Rows of products as a query reads them: the segment's, or those that came since. Both have the same
// columns, so one code counts both.
import type { LocalizedText } from '../search-engine.js';
import { textOrNull } from '../segments/packed-texts.js';
import type { Segment } from '../segments/segment.js';
import { SegmentTerms, type TermSource } from './term-source.js';

export interface RowSet {
  readonly count: number;
  readonly isLive: Uint8Array;
  /** By row: its product's number; undefined where the row's number is the product's. */
  readonly products: Int32Array | undefined;
  readonly paths: Int32Array;
  readonly brands: Int32Array;
  readonly createdAt: Float64Array;
  readonly cellStarts: Uint32Array;
  readonly cells: Uint32Array;
  readonly terms: TermSource;
  /** Whole part numbers. */
  readonly parts: TermSource;
  /** Where the rows of a path stand together, if they do. */
  readonly rangeOfPath: ((path: number) => readonly [from: number, to: number]) | undefined;
  name(row: number): LocalizedText;
  mpn(row: number): string | null;
}

/** The rows of a segment; which of them live is this thread's own. */
export class SegmentRows implements RowSet {
  readonly count: number;
  readonly isLive: Uint8Array;
  readonly products = undefined;
  readonly paths: Int32Array;
  readonly brands: Int32Array;
  readonly createdAt: Float64Array;
  readonly cellStarts: Uint32Array;
  readonly cells: Uint32Array;
  readonly terms: TermSource;
  readonly parts: TermSource;
  private readonly pathEnds: number[];

  constructor(private readonly segment: Segment) {
    const { columns, vocabulary } = segment;
    let end = 0;
    this.pathEnds = vocabulary.pathRows.map((rows) => {
      end += rows;
      return end;
    });
    // Rows without content stand last and are of no interest to a query.
    this.count = end;
    this.isLive = new Uint8Array(segment.rowCount).fill(1, 0, end);
    this.paths = columns.paths;
    this.brands = columns.brands;
    this.createdAt = columns.createdAt;
    this.cellStarts = columns.cellStarts;
    this.cells = columns.cells;
    this.terms = new SegmentTerms(
      segment.terms,
      columns.postingStarts,
      columns.postings,
      columns.termLetters,
    );
    this.parts = new SegmentTerms(
      segment.parts,
      columns.partPostingStarts,
      columns.partPostings,
      undefined,
    );
  }

  rangeOfPath = (path: number): readonly [number, number] =>
    path < this.pathEnds.length
      ? [this.pathEnds[path - 1] ?? 0, this.pathEnds[path] as number]
      : [0, 0];

  name(row: number): LocalizedText {
    const { names } = this.segment;
    return { zhCN: textOrNull(names, row * 2), en: textOrNull(names, row * 2 + 1) };
  }

  mpn(row: number): string | null {
    return textOrNull(this.segment.mpns, row);
  }
}
