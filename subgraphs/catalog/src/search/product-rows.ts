// The products' columns. A row is never changed: a newer document is a new row and the old one
// dies, so that postings stay sorted and a delta segment can hold rows the same way. Compaction
// drops the dead.
import { Column } from './column.js';
import { Dictionary } from './dictionary.js';
import { Labels } from './labels.js';
import type { AttributeValue, LocalizedText, ProductDocument } from './search-engine.js';
import { TermIndex } from './term-index.js';
import { documentParts, documentTerms } from './text-fields.js';

export type AttributeKind = 'ENUM' | 'NUMBER' | 'BOOLEAN';
export interface AttributeColumn {
  attributeId: string;
  kind: AttributeKind;
  /** Enum options by number. */
  options: Dictionary;
}

export class ProductRows {
  readonly terms = new TermIndex();
  readonly parts = new TermIndex();
  readonly brands = new Labels();
  readonly categories = new Labels();
  /** Category paths as lists of category label numbers, root first. */
  readonly paths: number[][] = [];
  readonly attributes: AttributeColumn[] = [];
  deadCount = 0;

  private readonly attributeNumbers = new Dictionary();
  private readonly pathNumbers = new Dictionary();
  private columns = makeColumns();
  private names: LocalizedText[] = [];
  private mpns: (string | null)[] = [];

  get length(): number {
    return this.columns.product.length;
  }

  isLive = (row: number): boolean => this.columns.live.at(row) === 1;
  product = (row: number): number => this.columns.product.at(row);
  createdAt = (row: number): number => this.columns.createdAt.at(row);
  /** The brand's label number, -1 for none. */
  brand = (row: number): number => this.columns.brand.at(row);
  path = (row: number): number => this.columns.path.at(row);
  name = (row: number): LocalizedText => this.names[row] as LocalizedText;
  mpn = (row: number): string | null => this.mpns[row] ?? null;
  // A row's attributes are the cells from its start to the next row's start.
  firstCell = (row: number): number => this.columns.firstCell.at(row);
  endCell = (row: number): number =>
    row + 1 < this.length ? this.columns.firstCell.at(row + 1) : this.columns.cellKey.length;
  cellKey = (cell: number): number => this.columns.cellKey.at(cell);
  /** The option's number, the number itself, or 0 and 1. */
  cellValue = (cell: number): number => this.columns.cellValue.at(cell);

  findAttribute(attributeId: string, kind: AttributeKind): number {
    return this.attributeNumbers.find(`${kind} ${attributeId}`) ?? -1;
  }

  /** Appends a live row for the product. */
  append(productNumber: number, product: ProductDocument): number {
    const row = this.length;
    const brand = product.brand ? this.brands.add(product.brand) : -1;
    this.columns.product.push(productNumber);
    this.columns.live.push(1);
    this.columns.createdAt.push(product.createdAt);
    this.columns.brand.push(brand);
    this.columns.path.push(this.addPath(product));
    this.columns.firstCell.push(this.columns.cellKey.length);
    for (const [attributeId, value] of Object.entries(product.attributes)) {
      this.appendCell(attributeId, value);
    }
    this.names.push({ zhCN: product.name.zhCN, en: product.name.en });
    this.mpns.push(product.mpn);
    for (const [term, mask] of documentTerms(product)) this.terms.add(term, row, mask);
    for (const part of documentParts(product)) this.parts.add(part, row, 1);
    this.countLabels(row, 1);
    return row;
  }

  kill(row: number): void {
    this.columns.live.set(row, 0);
    this.deadCount++;
    this.countLabels(row, -1);
  }

  /** Drops dead rows; calls back with each living row's product and new number. */
  compact(moved: (productNumber: number, row: number) => void): void {
    const old = { ...this.columns, length: this.length };
    const { names, mpns } = this;
    const ends = Array.from({ length: old.length }, (_, row) => this.endCell(row));
    const renumbered = new Int32Array(old.length).fill(-1);
    this.columns = makeColumns();
    this.names = [];
    this.mpns = [];
    for (let row = 0; row < old.length; row++) {
      if (old.live.at(row) === 0) continue;
      renumbered[row] = this.length;
      moved(old.product.at(row), this.length);
      this.columns.firstCell.push(this.columns.cellKey.length);
      for (let cell = old.firstCell.at(row); cell < (ends[row] as number); cell++) {
        this.columns.cellKey.push(old.cellKey.at(cell));
        this.columns.cellValue.push(old.cellValue.at(cell));
      }
      for (const column of ['product', 'live', 'createdAt', 'brand', 'path'] as const) {
        this.columns[column].push(old[column].at(row));
      }
      this.names.push(names[row] as LocalizedText);
      this.mpns.push(mpns[row] ?? null);
    }
    this.terms.compact(renumbered);
    this.parts.compact(renumbered);
    this.deadCount = 0;
  }

  private addPath(product: ProductDocument): number {
    const labels = product.categories.map((category) => this.categories.add(category));
    const number = this.pathNumbers.add(labels.join(' '));
    if (number === this.paths.length) this.paths.push(labels);
    return number;
  }

  private appendCell(attributeId: string, value: AttributeValue): void {
    const kind = kindOfValue(value);
    const key = this.attributeNumbers.add(`${kind} ${attributeId}`);
    if (key === this.attributes.length) {
      this.attributes.push({ attributeId, kind, options: new Dictionary() });
    }
    const { options } = this.attributes[key] as AttributeColumn;
    this.columns.cellKey.push(key);
    this.columns.cellValue.push(typeof value === 'string' ? options.add(value) : Number(value));
  }

  private countLabels(row: number, change: 1 | -1): void {
    if (this.brand(row) >= 0) this.brands.count(this.brand(row), change);
    for (const label of this.paths[this.path(row)] as number[])
      this.categories.count(label, change);
  }
}

export function kindOfValue(value: AttributeValue): AttributeKind {
  if (typeof value === 'string') return 'ENUM';
  return typeof value === 'number' ? 'NUMBER' : 'BOOLEAN';
}

function makeColumns() {
  return {
    product: Column.integers(),
    live: Column.bytes(),
    createdAt: Column.doubles(),
    brand: Column.integers(),
    path: Column.integers(),
    firstCell: Column.integers(),
    cellKey: Column.integers(),
    cellValue: Column.doubles(),
  };
}
