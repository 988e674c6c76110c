// The filter options of a live index: the segment's, and behind them those that came since. An option is a
// value of an attribute under one number, so that counting a facet is counting numbers.

import type { AttributeValue, ProductDocument } from '../search-engine.js';
import { attributeKey, BRAND_ATTRIBUTE, optionKind } from '../segments/collect-vocabulary.js';
import { GrowingWords } from '../segments/growing.js';
import { optionValue } from '../segments/merge-vocabulary.js';
import type { OptionKind, Segment } from '../segments/segment.js';

export interface LiveAttribute {
  readonly attributeId: string;
  readonly kind: OptionKind;
  /** The segment's options, a range. */
  readonly from: number;
  readonly to: number;
  /** Those that came since, anywhere above. */
  readonly added: number[];
}

export class LiveOptions {
  readonly attributes: LiveAttribute[];
  private readonly numbers: Map<string, number>;
  private readonly lookUps: (Map<AttributeValue, number> | undefined)[] = [];
  private readonly attributeOf: GrowingWords;
  private readonly addedValues: AttributeValue[] = [];
  private readonly baseCount: number;

  constructor(private readonly segment: Segment) {
    this.attributes = segment.vocabulary.attributes.map((entry) => ({ ...entry, added: [] }));
    this.numbers = new Map(
      this.attributes.map((each, number) => [attributeKey(each.kind, each.attributeId), number]),
    );
    this.baseCount = segment.options.count;
    this.attributeOf = new GrowingWords(new Uint32Array(this.baseCount + 64));
    this.attributeOf.length = this.baseCount;
    this.attributes.forEach(({ from, to }, number) => {
      this.attributeOf.cells.fill(number, from, to);
    });
  }

  get count(): number {
    return this.attributeOf.length;
  }

  /** By option number. */
  attributeNumbers(): Uint32Array {
    return this.attributeOf.cells;
  }

  find(kind: OptionKind, attributeId: string): number {
    return this.numbers.get(attributeKey(kind, attributeId)) ?? -1;
  }

  value(option: number): AttributeValue {
    if (option >= this.baseCount)
      return this.addedValues[option - this.baseCount] as AttributeValue;
    const { kind } = this.attributes[this.attributeOf.cells[option] as number] as LiveAttribute;
    return optionValue(this.segment, kind, option);
  }

  each(attribute: number, visit: (option: number) => void): void {
    const { from, to, added } = this.attributes[attribute] as LiveAttribute;
    for (let option = from; option < to; option++) visit(option);
    for (const option of added) visit(option);
  }

  /** The cells of a product: its option numbers, new ones made where needed. */
  cellsOf(product: ProductDocument): number[] {
    const cells: number[] = [];
    if (product.brand) cells.push(this.number('BRAND', BRAND_ATTRIBUTE, product.brand.id));
    for (const [attributeId, value] of Object.entries(product.attributes)) {
      cells.push(this.number(optionKind(value), attributeId, value));
    }
    return cells;
  }

  private number(kind: OptionKind, attributeId: string, value: AttributeValue): number {
    const attribute = this.attributeNumber(kind, attributeId);
    const lookUp = this.lookUp(attribute);
    const known = lookUp.get(value);
    if (known !== undefined) return known;
    const option = this.attributeOf.length;
    this.attributeOf.push(attribute);
    this.addedValues.push(value);
    this.attributes[attribute]?.added.push(option);
    lookUp.set(value, option);
    return option;
  }

  private attributeNumber(kind: OptionKind, attributeId: string): number {
    const key = attributeKey(kind, attributeId);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.attributes.length);
    return this.attributes.push({ attributeId, kind, from: 0, to: 0, added: [] }) - 1;
  }

  private lookUp(attribute: number): Map<AttributeValue, number> {
    const known = this.lookUps[attribute];
    if (known) return known;
    const lookUp = new Map<AttributeValue, number>();
    this.each(attribute, (option) => lookUp.set(this.value(option), option));
    this.lookUps[attribute] = lookUp;
    return lookUp;
  }
}
