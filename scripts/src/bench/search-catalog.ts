// A large catalog made up for measuring search: electronic parts of many makers in two languages, each
// with fourteen attributes and some offers. The same number gives the same thing on every machine.
import type {
  AttributeValue,
  NamedReference,
  SearchOperation,
  SearchQuery,
} from '@agora/catalog/search/search-engine.js';

/** Offers of a product on average. */
const offersOfProduct = 3;
const batchSize = 1000;

/** Small, quick, and the same everywhere (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)] as T;
  }

  /** Small numbers far more often, as brands and vendors are. */
  skewed(limit: number): number {
    return Math.floor(limit * (this.below(1e6) / 1e6) ** 3);
  }
}

interface Kind {
  en: string;
  zh: string;
  category: string;
  unit: string;
}
const kinds: readonly Kind[] = [
  { en: 'chip resistor', zh: '贴片电阻', category: 'Resistors', unit: 'kΩ' },
  { en: 'ceramic capacitor', zh: '陶瓷电容器', category: 'Capacitors', unit: 'nF' },
  { en: 'tantalum capacitor', zh: '钽电容', category: 'Capacitors', unit: 'uF' },
  { en: 'power inductor', zh: '功率电感', category: 'Inductors', unit: 'uH' },
  { en: 'schottky diode', zh: '肖特基二极管', category: 'Diodes', unit: 'V' },
  { en: 'zener diode', zh: '稳压二极管', category: 'Diodes', unit: 'V' },
  { en: 'mosfet transistor', zh: '场效应晶体管', category: 'Transistors', unit: 'V' },
  { en: 'voltage regulator', zh: '线性稳压器', category: 'Power', unit: 'V' },
  { en: 'pin header connector', zh: '排针连接器', category: 'Connectors', unit: 'A' },
  { en: 'quartz crystal', zh: '石英晶体', category: 'Crystals', unit: 'MHz' },
];
const packages = [
  '0201',
  '0402',
  '0603',
  '0805',
  '1206',
  'SOT-23',
  'SOIC-8',
  'QFN-32',
  'SMA',
  'DIP-8',
];
const grades = ['commercial', 'industrial', 'automotive', 'military'];
const finishes = ['tin', 'gold', 'silver', 'nickel', 'bare'];
const colours = ['black', 'white', 'green', 'blue', 'natural', 'grey'];
const values = [1, 1.2, 1.5, 2.2, 3.3, 4.7, 5.6, 6.8, 8.2];
const brandCount = 800;
const vendorCount = 500;

const named = (id: string, zhCN: string, en: string): NamedReference => ({
  id,
  name: { zhCN, en },
});

/** Products with their offers, `offerCount` offers in all, in batches ready to be applied. */
export function* catalogOf(offerCount: number): Generator<SearchOperation[]> {
  const dice = new Dice(offerCount);
  let batch: SearchOperation[] = [];
  for (let offer = 0, product = 0; offer < offerCount; product++) {
    batch.push(productOf(product, dice));
    const until = Math.min(offerCount, offer + 1 + dice.below(2 * offersOfProduct - 1));
    for (; offer < until; offer++) batch.push(offerOf(offer, product, dice));
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const productId = (product: number) => `prd_${String(product).padStart(9, '0')}`;

function productOf(number: number, dice: Dice): SearchOperation {
  const kind = dice.of(kinds);
  const value = `${dice.of(values)}${dice.of(['', '0', '00'])}${kind.unit}`;
  const housing = dice.of(packages);
  const brand = dice.skewed(brandCount);
  const family = String.fromCharCode(65 + (brand % 26), 65 + ((brand >> 2) % 26));
  const leaf = `${kind.category} ${kind.en}`;
  return {
    kind: 'upsertProduct',
    version: 1,
    product: {
      productId: productId(number),
      categories: [
        named('components', '电子元器件', 'Components'),
        named(kind.category, kind.zh.slice(-2), kind.category),
        named(leaf, kind.zh, kind.en),
      ],
      brand: named(`brd_${brand}`, `品牌${brand}`, `Maker ${family}${brand}`),
      name: { zhCN: `${kind.zh} ${value} ${housing}`, en: `${kind.en} ${value} ${housing}` },
      mpn: `${family}${number.toString(36).toUpperCase()}-${housing.replace('-', '')}`,
      gtin: null,
      description: { zhCN: null, en: `${value} ${housing} ${dice.of(grades)} grade, RoHS` },
      attributes: attributesOf(housing, dice),
      createdAt: 1_700_000_000_000 + number * 1000,
    },
  };
}

function attributesOf(housing: string, dice: Dice): Record<string, AttributeValue> {
  return {
    package: housing,
    grade: dice.of(grades),
    finish: dice.of(finishes),
    colour: dice.of(colours),
    mounting: dice.of(['smd', 'through hole', 'panel']),
    series: `series ${dice.skewed(60)}`,
    value: dice.of(values) * 10 ** dice.below(6),
    tolerance: dice.of([0.1, 0.5, 1, 2, 5, 10, 20]),
    voltage: dice.of([5, 6.3, 10, 16, 25, 50, 100, 200, 630]),
    power: dice.of([0.05, 0.1, 0.125, 0.25, 0.5, 1, 2]),
    height: (1 + dice.below(60)) / 10,
    temperature: dice.of([70, 85, 105, 125, 155, 175]),
    rohs: dice.below(10) > 0,
    halogenFree: dice.below(2) === 0,
  };
}

function offerOf(number: number, product: number, dice: Dice, version = 1): SearchOperation {
  return {
    kind: 'upsertOffer',
    version,
    offer: {
      offerId: `off_${String(number).padStart(9, '0')}`,
      productId: productId(product),
      vendorId: `ven_${dice.skewed(vendorCount)}`,
      minUnitPriceMillionths: 100 * (1 + dice.skewed(1_000_000)),
      currencyCode: 'CNY',
      inStock: dice.below(10) < 7,
      leadTimeDays: dice.of([null, 0, 1, 3, 7, 14, 30, 60]),
    },
  };
}

/** A changed price of the first product's first offer. */
export function changedPrice(version: number): SearchOperation {
  return offerOf(0, 0, new Dice(version), version);
}

export type Language = 'en' | 'zh';

/** Queries as buyers make them, none twice: half narrowed by attributes, a third by what vendors offer. */
export function queriesIn(language: Language, count: number): SearchQuery[] {
  const dice = new Dice(count);
  const queries = new Map<string, SearchQuery>();
  while (queries.size < count) {
    const query = queryIn(language, queries.size, dice);
    queries.set(JSON.stringify(query), query);
  }
  return [...queries.values()];
}

function queryIn(language: Language, at: number, dice: Dice): SearchQuery {
  const kind = dice.of(kinds);
  const name = language === 'en' ? kind.en : kind.zh;
  const value = `${dice.of(values)}${dice.of(['', '0'])}${kind.unit}`;
  const text = dice.of([name, `${name} ${value}`, `${name} ${dice.of(packages)}`, value]);
  const attributes = [
    {
      attributeId: 'package',
      kind: 'ENUM' as const,
      anyOf: [dice.of(packages), dice.of(packages)],
    },
    { attributeId: 'voltage', kind: 'NUMBER' as const, min: dice.of([5, 10, 16]), max: 100 },
  ].slice(0, at % 2 === 0 ? 0 : 1 + dice.below(2));
  const maxPriceMillionths = 10_000_000 + 1000 * dice.below(1000);
  const offers = at % 3 === 0 ? { inStockOnly: true, maxPriceMillionths } : {};
  const sort = dice.of(['RELEVANCE', 'RELEVANCE', 'PRICE_ASC', 'NEWEST'] as const);
  return { text, attributes, ...offers, sort, first: 24 };
}
