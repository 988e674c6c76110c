// What the keys in columns stand for: brands, vendors, steps down the category tree, attribute values,
// part numbers, labels. A name never changes, so what was read once is kept; new ones are written
// before the first row that uses them.
import type { SphinxConnection } from './connection.js';
import { keyOf } from './keys.js';
import { type Generation, indexName } from './schema.js';

/** Stored as their place here: only add at the end. */
export const nameKinds = [
  'BRAND',
  'VENDOR',
  'CATEGORY',
  'CATEGORY_STEP',
  'ENUM',
  'NUMBER',
  'BOOLEAN',
  'PART',
  'BRAND_LABEL',
  'CATEGORY_LABEL',
  'VENDOR_STATE',
] as const;
export type NameKind = (typeof nameKinds)[number];
type NamePart = string | number | boolean | null;

export interface Name {
  readonly key: string;
  readonly kind: NameKind;
  readonly parts: readonly NamePart[];
}

export const kindNumber = (kind: NameKind) => nameKinds.indexOf(kind);

export function nameOf(kind: NameKind, ...parts: NamePart[]): Name {
  return { key: keyOf(kind, ...parts), kind, parts };
}

/** Numbers of one attribute are fetched together, to filter by a range. */
export const groupKeyword = ({ kind, parts }: Name) =>
  kind === 'NUMBER' ? `a${keyOf('numbers', parts[0] ?? '')}` : '';

const mostKept = 500_000;
const mostAsked = 1000;

export class Names {
  private readonly known = new Map<string, Name>();

  constructor(
    private readonly connection: SphinxConnection,
    private readonly generation: Generation,
  ) {}

  remember(name: Name): void {
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(name.key, name);
  }

  has(key: string): boolean {
    return this.known.has(key);
  }

  /** Of each key that stands for something. */
  async read(keys: Iterable<string>): Promise<Map<string, Name>> {
    const found = new Map<string, Name>();
    const missing: string[] = [];
    for (const key of new Set(keys)) {
      const name = this.known.get(key);
      if (name) found.set(key, name);
      else missing.push(key);
    }
    for (let from = 0; from < missing.length; from += mostAsked) {
      const some = missing.slice(from, from + mostAsked);
      const match = some.map((key) => `n${key}`).join(' | ');
      const index = indexName('names', this.generation);
      const rows = await this.connection.rows(
        `SELECT id, kind, text FROM ${index} WHERE MATCH('@key (${match})') ` +
          `LIMIT ${mostAsked} OPTION max_matches=${mostAsked}, ranker=none`,
      );
      for (const row of rows) {
        const name = {
          key: String(row.id),
          kind: nameKinds[Number(row.kind)] as NameKind,
          parts: JSON.parse(String(row.text)) as NamePart[],
        };
        this.remember(name);
        found.set(name.key, name);
      }
    }
    return found;
  }

  /** The keys of an attribute's numbers within the bounds, inclusive. */
  async numbersBetween(attributeId: string, min: number, max: number): Promise<string[]> {
    const index = indexName('names', this.generation);
    const group = groupKeyword(nameOf('NUMBER', attributeId));
    const rows = await this.connection.allRows(
      (room) =>
        `SELECT id, text FROM ${index} WHERE MATCH('@key ${group}') ` +
        `LIMIT ${room} OPTION max_matches=${room}, ranker=none`,
    );
    return rows.flatMap(({ id, text }) => {
      const [, value] = JSON.parse(String(text)) as [string, number];
      return value >= min && value <= max ? [String(id)] : [];
    });
  }
}
