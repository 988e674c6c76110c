// Sees to it that categories, attributes and brands are there before the rows that name them, each sent once.
import type { Ask } from './ask.js';
import { mutate } from './ask.js';
import type { AttributeRef } from './attribute-values.js';
import { type Name, primaryName } from './mapping-file.js';

const placesAtOnce = 100;
const attributesAtOnce = 100;
const namesAtOnce = 500;

const selection = 'createdCategoryCount createdAttributeCount createdBrandCount';

/** Attributes of the products in one place; an empty path is no place. */
export interface Place {
  path: readonly Name[];
  attributes: readonly AttributeRef[];
}

export class StructureSender {
  readonly counts = { createdCategoryCount: 0, createdAttributeCount: 0, createdBrandCount: 0 };
  private readonly places = new Set<string>();
  private readonly brands = new Set<string>();

  constructor(
    private readonly ask: Ask,
    private readonly importId: string,
  ) {}

  async send(places: readonly Place[], brandNames: readonly (string | null | undefined)[]) {
    const missing = places.flatMap((place) => this.missing(place));
    const located = missing.filter(({ path }) => path.length > 0);
    const loose = missing.filter(({ path }) => path.length === 0).flatMap((p) => p.attributes);
    const brands = [...new Set(brandNames)].filter((name): name is string => this.isNewBrand(name));
    for (const categories of chunks(located, placesAtOnce)) await this.ensure({ categories });
    for (const attributes of chunks(loose, namesAtOnce)) await this.ensure({ attributes });
    for (const names of chunks(brands, namesAtOnce)) await this.ensure({ brands: names });
  }

  /** The part of the place that was not sent yet, in pieces that one request takes. */
  private missing({ path, attributes }: Place): Place[] {
    const at = JSON.stringify(path.map(primaryName));
    const fresh = attributes.filter(({ name, kind, unit }) =>
      this.isNew(`${at} ${kind} ${unit} ${primaryName(name)}`),
    );
    const isNewPath = path.length > 0 && this.isNew(at);
    if (fresh.length === 0) return isNewPath ? [{ path, attributes: [] }] : [];
    return chunks(fresh, attributesAtOnce).map((piece) => ({ path, attributes: piece }));
  }

  private isNew(key: string): boolean {
    if (this.places.has(key)) return false;
    this.places.add(key);
    return true;
  }

  private isNewBrand(name: string | null | undefined): boolean {
    if (!name || this.brands.has(name)) return false;
    this.brands.add(name);
    return true;
  }

  private async ensure(structure: object): Promise<void> {
    const input = { importId: this.importId, ...structure };
    const made = await mutate(this.ask, 'importCatalogStructure', input, selection);
    for (const name of Object.keys(this.counts) as (keyof typeof this.counts)[]) {
      this.counts[name] += made[name] ?? 0;
    }
  }
}

export function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < all.length; i += size) parts.push(all.slice(i, i + size));
  return parts;
}
