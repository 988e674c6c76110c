// The products of a live index by number: the segment's rows first, then those that came since. Of each it
// knows the id, the version last applied and where its content stands now.

import { compareTexts } from '../dictionary.js';
import { Labels } from '../labels.js';
import type { ProductDocument } from '../search-engine.js';
import { encode } from '../segments/packed-texts.js';
import type { Segment } from '../segments/segment.js';
import { DeltaRows } from './delta-rows.js';
import { LiveOptions } from './live-options.js';
import { type RowSet, SegmentRows } from './row-set.js';

export class LiveProducts {
  readonly base: SegmentRows;
  readonly delta = new DeltaRows();
  readonly brands = new Labels();
  readonly categories = new Labels();
  readonly options: LiveOptions;
  /** Category paths as numbers of category labels, root first. */
  readonly paths: number[][];
  private readonly pathNumbers: Map<string, number>;
  private readonly ranks: Uint32Array;
  private readonly addedIds: string[] = [];
  private readonly addedNumbers = new Map<string, number>();
  private readonly baseVersions: Float64Array;
  private readonly addedVersions: number[] = [];
  /** The later row of a product, where its newest content is one. */
  private readonly deltaRows = new Map<number, number>();

  constructor(private readonly segment: Segment) {
    const { vocabulary, columns } = segment;
    this.ranks = columns.productRanks;
    this.base = new SegmentRows(segment);
    this.options = new LiveOptions(segment);
    this.baseVersions = columns.productVersions.slice();
    this.paths = [...vocabulary.paths];
    this.pathNumbers = new Map(this.paths.map((path, number) => [path.join(' '), number]));
    vocabulary.brands.forEach((name, number) => {
      this.brands.count(this.brands.add({ id: name.id, name }), vocabulary.brandRows[number] ?? 0);
    });
    for (const name of vocabulary.categories) this.categories.add({ id: name.id, name });
    this.paths.forEach((path, number) => {
      this.countPath(path, vocabulary.pathRows[number] ?? 0);
    });
  }

  /** The segment's and the later rows. */
  get rowSets(): readonly [RowSet, RowSet] {
    return [this.base, this.delta];
  }

  get count(): number {
    return this.segment.rowCount + this.addedIds.length;
  }

  id(product: number): string {
    return product < this.segment.rowCount
      ? this.segment.productIds.text(product)
      : (this.addedIds[product - this.segment.rowCount] as string);
  }

  /** The order of two products' ids. */
  compareIds(left: number, right: number): number {
    if (left < this.ranks.length && right < this.ranks.length) {
      return (this.ranks[left] as number) - (this.ranks[right] as number);
    }
    return compareTexts(this.id(left), this.id(right));
  }

  /** The product's number, a new one when it was not known. */
  number(productId: string): number {
    const added = this.addedNumbers.get(productId);
    if (added !== undefined) return added;
    const row = this.segment.productIds.find(encode(productId), this.segment.columns.productOrder);
    if (row >= 0) return row;
    const number = this.segment.rowCount + this.addedIds.length;
    this.addedIds.push(productId);
    this.addedVersions.push(Number.NEGATIVE_INFINITY);
    this.addedNumbers.set(productId, number);
    return number;
  }

  /** Null removes it. */
  set(version: number, productId: string, product: ProductDocument | null): void {
    const number = this.number(productId);
    if (version < this.version(number)) return;
    this.setVersion(number, version);
    this.kill(number);
    if (!product) return;
    const brand = product.brand ? this.brands.add(product.brand) : -1;
    const path = this.path(product);
    const cells = this.options.cellsOf(product);
    this.deltaRows.set(number, this.delta.append(number, product, { path, brand, cells }));
    this.countLabels(path, brand, 1);
  }

  private kill(number: number): void {
    const later = this.deltaRows.get(number);
    const rows: RowSet = later === undefined ? this.base : this.delta;
    const row = later ?? number;
    if (later !== undefined) this.deltaRows.delete(number);
    if (later === undefined && number >= this.segment.rowCount) return;
    if (rows.isLive[row] !== 1) return;
    rows.isLive[row] = 0;
    this.countLabels(rows.paths[row] as number, rows.brands[row] as number, -1);
  }

  private version(number: number): number {
    return number < this.segment.rowCount
      ? (this.baseVersions[number] as number)
      : (this.addedVersions[number - this.segment.rowCount] as number);
  }

  private setVersion(number: number, version: number): void {
    if (number < this.segment.rowCount) this.baseVersions[number] = version;
    else this.addedVersions[number - this.segment.rowCount] = version;
  }

  private path(product: ProductDocument): number {
    const labels = product.categories.map((category) => this.categories.add(category));
    const key = labels.join(' ');
    const known = this.pathNumbers.get(key);
    if (known !== undefined) return known;
    this.pathNumbers.set(key, this.paths.length);
    return this.paths.push(labels) - 1;
  }

  private countLabels(path: number, brand: number, change: number): void {
    if (brand >= 0) this.brands.count(brand, change);
    this.countPath(this.paths[path] as number[], change);
  }

  private countPath(path: readonly number[], change: number): void {
    for (const label of path) this.categories.count(label, change);
  }
}
