// Which categories, attributes and brands are to be there before the rows that name them; each is said once.
import type { AttributeRef } from '../import/imported-row.js';
import { type Name, primaryName } from '../import/job-mapping.js';

const placesAtOnce = 100;
const attributesAtOnce = 100;
const namesAtOnce = 500;

/** Attributes of the products in one place; an empty path is no place. */
export interface Place {
  path: readonly Name[];
  attributes: readonly AttributeRef[];
}

export interface StructurePiece {
  categories?: { path: Name[]; attributes: AttributeRef[] }[];
  attributes?: AttributeRef[];
  brands?: string[];
}

export class StructureNeeds {
  private readonly places = new Set<string>();
  private readonly brands = new Set<string>();

  missing(
    places: readonly Place[],
    brandNames: readonly (string | null | undefined)[],
  ): StructurePiece[] {
    const missing = places.flatMap((place) => this.missingIn(place));
    const located = missing
      .filter(({ path }) => path.length > 0)
      .map(({ path, attributes }) => ({ path: [...path], attributes: [...attributes] }));
    const loose = missing.filter(({ path }) => path.length === 0).flatMap((p) => p.attributes);
    const brands = [...new Set(brandNames)].filter((name): name is string => this.isNewBrand(name));
    return [
      ...chunks(located, placesAtOnce).map((categories) => ({ categories })),
      ...chunks(loose, namesAtOnce).map((attributes) => ({ attributes })),
      ...chunks(brands, namesAtOnce).map((names) => ({ brands: names })),
    ];
  }

  /** The part of the place that was not said yet, in pieces that one step takes. */
  private missingIn({ path, attributes }: Place): Place[] {
    const at = JSON.stringify(path.map(primaryName));
    const fresh = attributes.filter(({ name, kind, unit, options }) =>
      this.isNew(`${at} ${kind} ${unit} ${primaryName(name)} ${JSON.stringify(options ?? [])}`),
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
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < all.length; i += size) parts.push(all.slice(i, i + size));
  return parts;
}
