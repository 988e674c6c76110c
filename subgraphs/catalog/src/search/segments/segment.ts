// An immutable part of the index: a set of versioned facts (products, offers, vendors) in flat arrays over
// shared memory, which any number of threads read without copies and a file holds byte for byte.
//
// Rows are products. They stand by category path and, within it, by id, so a category is a range of rows.
// A row without a path (-1) has no content: its product was removed, or an offer came before it; these
// stand last. A row's offers and its cells (one option number per filterable value, the brand among them)
// are the entries from its start to the next row's start. A posting is `row * 32 + fields`.
import type { LocalizedText } from '../search-engine.js';
import { PackedTexts } from './packed-texts.js';

export type OptionKind = 'BRAND' | 'ENUM' | 'NUMBER' | 'BOOLEAN';

/** A brand or a category under one of its names; while a rename is under way it has several. */
export interface LabelEntry extends LocalizedText {
  id: string;
}

/** A filterable attribute and the range of its option numbers. The brands are one with an empty id. */
export interface AttributeEntry {
  attributeId: string;
  kind: OptionKind;
  from: number;
  to: number;
}

export interface VendorEntry {
  id: string;
  /** Null: heard of through offers only. */
  version: number | null;
  isSuspended: boolean;
}

/** What is few: texts the columns refer to by number. */
export interface Vocabulary {
  brands: LabelEntry[];
  categories: LabelEntry[];
  /** Category paths as numbers of categories, root first, in row order. */
  paths: number[][];
  /** How many rows each path has. */
  pathRows: number[];
  /** How many rows each brand has. */
  brandRows: number[];
  attributes: AttributeEntry[];
  vendors: VendorEntry[];
}

export const OFFER_FLAG = { IN_STOCK: 1, REMOVED: 2 } as const;
/** A posting is a row and the mask of the fields that hold the term. */
export const FIELD_BITS = 5;
export const FIELD_MASK = 31;

export interface ArrayKinds {
  bytes: Uint8Array;
  words: Uint32Array;
  integers: Int32Array;
  doubles: Float64Array;
}
type ArrayMaker<Made> = { new (buffer: ArrayBufferLike): Made; BYTES_PER_ELEMENT: number };
export const arrayKinds: { [Kind in keyof ArrayKinds]: ArrayMaker<ArrayKinds[Kind]> } = {
  bytes: Uint8Array,
  words: Uint32Array,
  integers: Int32Array,
  doubles: Float64Array,
};

/** Every array of a segment, and what it holds. Their order is the order in the snapshot file. */
export const layout = {
  productIdBytes: 'bytes',
  productIdStarts: 'words',
  /** Rows in the order of their ids. */
  productOrder: 'words',
  /** By row: its place in that order. */
  productRanks: 'words',
  /** -Infinity: the product itself was never heard of. */
  productVersions: 'doubles',
  paths: 'integers',
  /** The brand's number in the vocabulary, -1 for none. */
  brands: 'integers',
  createdAt: 'doubles',
  cellStarts: 'words',
  cells: 'words',
  /** Two texts a row: the Chinese and the English name. */
  nameBytes: 'bytes',
  nameStarts: 'words',
  mpnBytes: 'bytes',
  mpnStarts: 'words',
  optionBytes: 'bytes',
  optionStarts: 'words',
  /** The number of a NUMBER option, 0 or 1 of a BOOLEAN one. */
  optionValues: 'doubles',
  termBytes: 'bytes',
  termStarts: 'words',
  termLetters: 'words',
  postingStarts: 'words',
  postings: 'words',
  partBytes: 'bytes',
  partStarts: 'words',
  partPostingStarts: 'words',
  partPostings: 'words',
  /** By row, and one more: removed offers, which belong to no row, come after the last row's. */
  offerStarts: 'words',
  offerIdBytes: 'bytes',
  offerIdStarts: 'words',
  offerOrder: 'words',
  offerVersions: 'doubles',
  /** In millionths of the index's currency, -1 for none. */
  offerPrices: 'doubles',
  offerLeadTimes: 'integers',
  offerVendors: 'integers',
  offerFlags: 'bytes',
} as const satisfies Record<string, keyof ArrayKinds>;

export type SectionName = keyof typeof layout;
export const sectionNames = Object.keys(layout) as SectionName[];
export type Sections = { [Name in SectionName]: ArrayKinds[(typeof layout)[Name]] };

/** What a thread sends another: arrays over shared buffers, which are not copied. */
export interface SegmentParts {
  sections: Sections;
  vocabulary: Vocabulary;
}

export class Segment {
  readonly productIds: PackedTexts;
  readonly names: PackedTexts;
  readonly mpns: PackedTexts;
  readonly options: PackedTexts;
  readonly terms: PackedTexts;
  readonly parts: PackedTexts;
  readonly offerIds: PackedTexts;
  readonly rowCount: number;
  readonly offerCount: number;

  private constructor(
    readonly columns: Sections,
    readonly vocabulary: Vocabulary,
  ) {
    this.productIds = new PackedTexts(columns.productIdBytes, columns.productIdStarts);
    this.names = new PackedTexts(columns.nameBytes, columns.nameStarts);
    this.mpns = new PackedTexts(columns.mpnBytes, columns.mpnStarts);
    this.options = new PackedTexts(columns.optionBytes, columns.optionStarts);
    this.terms = new PackedTexts(columns.termBytes, columns.termStarts);
    this.parts = new PackedTexts(columns.partBytes, columns.partStarts);
    this.offerIds = new PackedTexts(columns.offerIdBytes, columns.offerIdStarts);
    this.rowCount = columns.paths.length;
    this.offerCount = columns.offerFlags.length;
  }

  static of({ sections, vocabulary }: SegmentParts): Segment {
    return new Segment(sections, vocabulary);
  }

  static empty(): Segment {
    const sections = Object.fromEntries(
      sectionNames.map((name) => [name, allocate(name, name.endsWith('Starts') ? 1 : 0)]),
    ) as unknown as Sections;
    const vocabulary: Vocabulary = {
      brands: [],
      categories: [],
      paths: [],
      pathRows: [],
      brandRows: [],
      attributes: [],
      vendors: [],
    };
    return new Segment(sections, vocabulary);
  }

  /** For another thread. */
  get sharedParts(): SegmentParts {
    return { sections: this.columns, vocabulary: this.vocabulary };
  }

  /** How much memory the arrays take. */
  get byteLength(): number {
    return sectionNames.reduce((sum, name) => sum + this.columns[name].byteLength, 0);
  }
}

/** A pair of things, one of each of two segments; most steps of a merge do the same for both. */
export type Both<Thing> = readonly [older: Thing, newer: Thing];

export const sharedBuffer = (size: number): SharedArrayBuffer => new SharedArrayBuffer(size);

/** An array of a section's kind over shared memory. */
export function allocate<Name extends SectionName>(name: Name, length: number): Sections[Name] {
  const kind = arrayKinds[layout[name]];
  return new kind(sharedBuffer(length * kind.BYTES_PER_ELEMENT)) as unknown as Sections[Name];
}

/** The same content over shared memory, exactly as long as it is. */
export function shared<Name extends SectionName>(
  name: Name,
  content: ArrayLike<number>,
): Sections[Name] {
  const array = allocate(name, content.length);
  array.set(content);
  return array;
}
