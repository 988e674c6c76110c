// Numbers the few things that rows refer to (names of brands and categories, paths, filter options,
// vendors) in an order that depends on the content alone, so that two segments agree on it and a merge
// keeps rows in order.
import type { AttributeValue, NamedReference, ProductDocument } from '../search-engine.js';
import type { AttributeEntry, LabelEntry, OptionKind } from './segment.js';

export const BRAND_ATTRIBUTE = '';

/** Between the parts of a key, and for no text at all: ids and names hold neither. */
const NEXT = '\u0000';
const NOTHING = '\u0001';

export function labelKey({ id, zhCN, en }: LabelEntry): string {
  return `${id}${NEXT}${zhCN ?? NOTHING}${NEXT}${en ?? NOTHING}`;
}

export function labelEntry({ id, name }: NamedReference): LabelEntry {
  return { id, zhCN: name.zhCN ?? null, en: name.en ?? null };
}

export function attributeKey(kind: OptionKind, attributeId: string): string {
  return `${kind} ${attributeId}`;
}

export function optionKind(value: AttributeValue): OptionKind {
  if (typeof value === 'string') return 'ENUM';
  return typeof value === 'number' ? 'NUMBER' : 'BOOLEAN';
}

export function compareNumbers(left: readonly number[], right: readonly number[]): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const difference = (left[at] as number) - (right[at] as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Sorts keyed entries and tells each key's number. */
export function numbered<Entry>(entries: Map<string, Entry>) {
  const keys = [...entries.keys()].sort();
  return {
    entries: keys.map((key) => entries.get(key) as Entry),
    numbers: new Map(keys.map((key, number) => [key, number])),
  };
}

/** All options of some rows: numbers by attribute and value, attributes in the order of their keys. */
export class OptionTable {
  private readonly values = new Map<string, Set<AttributeValue>>();
  private readonly numbers = new Map<string, Map<AttributeValue, number>>();
  readonly attributes: AttributeEntry[] = [];
  readonly texts: string[] = [];
  readonly amounts: number[] = [];

  addProduct(product: ProductDocument): void {
    if (product.brand) this.add('BRAND', BRAND_ATTRIBUTE, product.brand.id);
    for (const [attributeId, value] of Object.entries(product.attributes)) {
      this.add(optionKind(value), attributeId, value);
    }
  }

  add(kind: OptionKind, attributeId: string, value: AttributeValue): void {
    const key = attributeKey(kind, attributeId);
    const known = this.values.get(key);
    if (known) known.add(value);
    else this.values.set(key, new Set([value]));
  }

  /** After the last was added: gives all their numbers. */
  number(): void {
    for (const key of [...this.values.keys()].sort()) {
      const [kind, attributeId] = splitKey(key);
      const values = [...(this.values.get(key) as Set<AttributeValue>)].sort(compareValues);
      const from = this.texts.length;
      const numbers = new Map<AttributeValue, number>();
      for (const value of values) {
        numbers.set(value, this.texts.length);
        this.texts.push(typeof value === 'string' ? value : '');
        this.amounts.push(typeof value === 'string' ? 0 : Number(value));
      }
      this.numbers.set(key, numbers);
      this.attributes.push({ attributeId, kind, from, to: this.texts.length });
    }
  }

  numberOf(kind: OptionKind, attributeId: string, value: AttributeValue): number {
    return this.numbers.get(attributeKey(kind, attributeId))?.get(value) as number;
  }
}

function splitKey(key: string): [OptionKind, string] {
  const at = key.indexOf(' ');
  return [key.slice(0, at) as OptionKind, key.slice(at + 1)];
}

function compareValues(left: AttributeValue, right: AttributeValue): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
