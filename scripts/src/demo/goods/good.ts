// What a generator of the demo says of one product: its place, its maker's number, names and
// specifications in both languages, what it costs about, and how it is drawn.
import type { ProductUnit } from '@agora/catalog/products/product-unit.js';
import type { CategoryKey } from './categories.js';
import type { Text } from './text.js';

export type AttributeKind = 'NUMBER' | 'ENUM' | 'TEXT' | 'BOOLEAN';

export interface DemoSpecification {
  readonly attribute: DemoAttribute;
  readonly value: string | number | boolean;
}

/** A property of products; made once, so that families that share it share its facet. */
export class DemoAttribute {
  constructor(
    readonly name: Text,
    readonly kind: AttributeKind,
    readonly unit: string | null = null,
  ) {}

  is(value: string | number | boolean): DemoSpecification {
    return { attribute: this, value };
  }
}

export const numberOf = (en: string, zhCN: string, unit: string | null = null) =>
  new DemoAttribute({ en, zhCN }, 'NUMBER', unit);
/**
 * Options are codes of a standard where there are any; words are said in both languages, English first:
 * `Shields 2Z 防尘盖`.
 */
export const optionOf = (en: string, zhCN: string) => new DemoAttribute({ en, zhCN }, 'ENUM');
export const yesNoOf = (en: string, zhCN: string) => new DemoAttribute({ en, zhCN }, 'BOOLEAN');

/** A code at either end of the English words belongs to the Chinese ones too. */
const codeAtEnd = /(\d+ m|\S*\d\S*|[A-Z]{1,4})$/;
const codeAtStart = /^(\S*\d\S*) /;

/** An option in both languages; null for a code, which is the same in all. */
export function optionText(option: string): Text | null {
  const [, en, words] = /^([^\u4e00-\u9fff]+) ([\u4e00-\u9fff].*)$/.exec(option) ?? [];
  if (!en || !words) return null;
  if (/[A-Z\d]/.test(words)) return { en, zhCN: words };
  const [start, end] = [codeAtStart.exec(en)?.[1], codeAtEnd.exec(en)?.[1]];
  const zhCN = end ? `${words} ${end}` : start ? `${start} ${words}` : words;
  return { en, zhCN };
}

export interface DemoGood {
  readonly category: CategoryKey;
  /** Null: nobody's make, as work is. */
  readonly brand: string | null;
  readonly mpn: string;
  readonly name: Text;
  readonly description: Text;
  readonly kind?: 'SERVICE';
  /** What it is counted in; goods are pieces unless they say something else. */
  readonly unit?: ProductUnit;
  readonly specifications: readonly DemoSpecification[];
  /** What one costs about, in yuan. */
  readonly price: number;
  /** How many are packed together; offers are for multiples of it. */
  readonly pack?: number;
  /** How many somebody comes for at least; a pack without. */
  readonly minimum?: number;
  /** An SVG. */
  readonly drawing: () => string;
}

/** Numbers as people write them: no needless digits. */
export const tidy = (value: number, digits = 2): number => Number(value.toFixed(digits));
