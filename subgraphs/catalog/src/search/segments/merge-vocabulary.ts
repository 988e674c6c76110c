// The words of two segments as one vocabulary, and how the old numbers translate. What no row uses any
// more is left out.
import type { AttributeValue } from '../search-engine.js';
import { compareNumbers, labelKey, numbered, OptionTable } from './collect-vocabulary.js';
import type { ChosenRows } from './merge-rows.js';
import type { Both, LabelEntry, Segment, VendorEntry } from './segment.js';

export function mergeVocabulary(both: Both<Segment>, chosen: ChosenRows) {
  const brand = mergeLabels(entriesOf(both, 'brands'), chosen.usesBrand);
  const category = mergeLabels(entriesOf(both, 'categories'), categoryUse(both, chosen.usesPath));
  const path = mergePaths(both, chosen.usesPath, category.numberOf);
  const options = mergeOptions(both, chosen.usesOption);
  const vendor = mergeVendors(both);
  return {
    brandOf: brand.numberOf,
    pathOf: path.numberOf,
    optionOf: options.numberOf,
    vendorOf: vendor.numberOf,
    options: options.table,
    vocabulary: {
      brands: brand.entries,
      categories: category.entries,
      paths: path.paths,
      attributes: options.table.attributes,
      vendors: vendor.entries,
    },
  };
}

function entriesOf(both: Both<Segment>, name: 'brands' | 'categories'): Both<LabelEntry[]> {
  return [both[0].vocabulary[name], both[1].vocabulary[name]];
}

function mergeLabels(lists: Both<LabelEntry[]>, uses: Both<Uint8Array>) {
  const kept = new Map<string, LabelEntry>();
  for (const source of [0, 1] as const) {
    lists[source].forEach((entry, number) => {
      if (uses[source][number] === 1) kept.set(labelKey(entry), entry);
    });
  }
  const { entries, numbers } = numbered(kept);
  const translate = (list: LabelEntry[]) =>
    Int32Array.from(list, (entry) => numbers.get(labelKey(entry)) ?? -1);
  return { entries, numberOf: [translate(lists[0]), translate(lists[1])] as const };
}

function categoryUse(both: Both<Segment>, usesPath: Both<Uint8Array>): Both<Uint8Array> {
  const marksOf = (source: 0 | 1) => {
    const { paths, categories } = both[source].vocabulary;
    const marks = new Uint8Array(categories.length);
    paths.forEach((path, number) => {
      if (usesPath[source][number] === 1) for (const category of path) marks[category] = 1;
    });
    return marks;
  };
  return [marksOf(0), marksOf(1)];
}

function mergePaths(both: Both<Segment>, uses: Both<Uint8Array>, categoryOf: Both<Int32Array>) {
  const translated = ([0, 1] as const).map((source) =>
    both[source].vocabulary.paths.map((path, number) =>
      uses[source][number] === 1
        ? path.map((category) => categoryOf[source][category] as number)
        : undefined,
    ),
  );
  const kept = new Map<string, number[]>();
  for (const path of translated.flat()) if (path) kept.set(path.join(' '), path);
  const paths = [...kept.values()].sort(compareNumbers);
  const numbers = new Map(paths.map((path, number) => [path.join(' '), number]));
  const numberOf = translated.map((list) =>
    Int32Array.from(list, (path) => (path ? (numbers.get(path.join(' ')) as number) : -1)),
  );
  return { paths, numberOf: numberOf as unknown as Both<Int32Array> };
}

function mergeOptions(both: Both<Segment>, uses: Both<Uint8Array>) {
  const table = new OptionTable();
  for (const source of [0, 1] as const) {
    eachOption(both[source], (option, kind, attributeId, value) => {
      if (uses[source][option] === 1) table.add(kind, attributeId, value);
    });
  }
  table.number();
  const translate = (source: 0 | 1) => {
    const numbers = new Int32Array(both[source].options.count).fill(-1);
    eachOption(both[source], (option, kind, attributeId, value) => {
      if (uses[source][option] === 1) numbers[option] = table.numberOf(kind, attributeId, value);
    });
    return numbers;
  };
  return { table, numberOf: [translate(0), translate(1)] as const };
}

function eachOption(
  segment: Segment,
  visit: (
    option: number,
    kind: Segment['vocabulary']['attributes'][number]['kind'],
    attributeId: string,
    value: AttributeValue,
  ) => void,
): void {
  for (const { attributeId, kind, from, to } of segment.vocabulary.attributes) {
    for (let option = from; option < to; option++) {
      visit(option, kind, attributeId, optionValue(segment, kind, option));
    }
  }
}

/** What an option stands for. */
export function optionValue(segment: Segment, kind: string, option: number): AttributeValue {
  if (kind === 'ENUM' || kind === 'BRAND') return segment.options.text(option);
  const amount = segment.columns.optionValues[option] as number;
  return kind === 'BOOLEAN' ? amount === 1 : amount;
}

function mergeVendors(both: Both<Segment>) {
  const kept = new Map<string, VendorEntry>();
  for (const entry of both.flatMap(({ vocabulary }) => vocabulary.vendors)) {
    const known = kept.get(entry.id);
    const isNewer =
      !known ||
      (entry.version !== null && (known.version === null || entry.version >= known.version));
    if (isNewer) kept.set(entry.id, entry);
  }
  const { entries, numbers } = numbered(kept);
  const translate = ({ vocabulary }: Segment) =>
    Int32Array.from(vocabulary.vendors, ({ id }) => numbers.get(id) as number);
  return { entries, numberOf: [translate(both[0]), translate(both[1])] as const };
}
