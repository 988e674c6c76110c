// Products that came or changed since the segment was made, in columns that grow. A row is never changed:
// a newer document is a new row and the old one dies.
import type { LocalizedText, ProductDocument } from '../search-engine.js';
import { GrowingWords } from '../segments/growing.js';
import { documentParts, documentTerms } from '../text-fields.js';
import { DeltaTerms } from './delta-terms.js';
import { grown } from './live-offers.js';
import type { RowSet } from './row-set.js';

export interface RowLabels {
  path: number;
  brand: number;
  cells: readonly number[];
}

export class DeltaRows implements RowSet {
  count = 0;
  isLive = new Uint8Array(64);
  products = new Int32Array(64);
  paths = new Int32Array(64);
  brands = new Int32Array(64);
  createdAt = new Float64Array(64);
  cellStarts = new Uint32Array(65);
  readonly terms = new DeltaTerms();
  readonly parts = new DeltaTerms();
  readonly rangeOfPath = undefined;
  private readonly cellList = new GrowingWords();
  private readonly documents: { name: LocalizedText; mpn: string | null }[] = [];

  get cells(): Uint32Array {
    return this.cellList.cells;
  }

  name(row: number): LocalizedText {
    return (this.documents[row] as { name: LocalizedText }).name;
  }

  mpn(row: number): string | null {
    return this.documents[row]?.mpn ?? null;
  }

  append(productNumber: number, product: ProductDocument, labels: RowLabels): number {
    const row = this.count++;
    if (row === this.isLive.length) this.growTo(row * 2);
    this.isLive[row] = 1;
    this.products[row] = productNumber;
    this.paths[row] = labels.path;
    this.brands[row] = labels.brand;
    this.createdAt[row] = product.createdAt;
    for (const cell of labels.cells) this.cellList.push(cell);
    this.cellStarts[row + 1] = this.cellList.length;
    const { zhCN, en } = product.name;
    this.documents.push({ name: { zhCN, en }, mpn: product.mpn });
    for (const [term, mask] of documentTerms(product)) this.terms.add(term, row, mask);
    for (const part of documentParts(product)) this.parts.add(part, row, 1);
    return row;
  }

  private growTo(size: number): void {
    this.isLive = grown(this.isLive, size);
    this.products = grown(this.products, size);
    this.paths = grown(this.paths, size);
    this.brands = grown(this.brands, size);
    this.createdAt = grown(this.createdAt, size);
    this.cellStarts = grown(this.cellStarts, size + 1);
  }
}
