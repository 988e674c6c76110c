// Columns of numbers that grow by doubling. Typed arrays, so that a snapshot is a copy of bytes and
// a worker can share them.

type Cells = Uint8Array | Int32Array | Uint32Array | Float64Array;

export class Column<T extends Cells> {
  length = 0;

  private constructor(
    private readonly allocate: (size: number) => T,
    private cells: T,
  ) {}

  static bytes = () => Column.of((size) => new Uint8Array(size));
  static integers = () => Column.of((size) => new Int32Array(size));
  /** Doubles, used for integers up to 2^53 - 1 and for attribute numbers that are only compared. */
  static doubles = () => Column.of((size) => new Float64Array(size));

  private static of<T extends Cells>(allocate: (size: number) => T): Column<T> {
    return new Column(allocate, allocate(16));
  }

  at(index: number): number {
    return this.cells[index] as number;
  }

  set(index: number, value: number): void {
    this.cells[index] = value;
  }

  push(value: number): void {
    if (this.length === this.cells.length) {
      const larger = this.allocate(this.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    this.cells[this.length++] = value;
  }
}
