// A query's filters on products, compiled to marks: an option that satisfies a filter carries the filter's
// number. An option belongs to one attribute and so to one filter; adding up the numbers a row's cells
// carry tells in one walk how many filters it passes and, if it fails a single one, which: facets need
// that, because each ignores its own filter.
import type { AttributeFilter, SearchQuery } from '../search-engine.js';
import { BRAND_ATTRIBUTE } from '../segments/collect-vocabulary.js';
import type { OptionKind } from '../segments/segment.js';
import type { LiveProducts } from './live-products.js';

/** What a row fails: nothing, several filters (or a category), or else the attribute of the one. */
export const PASSES = -1;
export const FAILS_SEVERAL = -2;
/** The attribute of a filter that no product has: whatever fails it counts in no facet. */
const UNKNOWN_ATTRIBUTE = -3;

export class RowFilters {
  /** By path: the child of the asked category (a root without one) on it, -1 for none. */
  readonly childOnPath: Int32Array;
  /** By path: 1 when it is in the asked category. */
  readonly pathPasses: Uint8Array;
  readonly hasCategory: boolean;
  /** How many filters on options there are. */
  readonly count: number;
  /** By option: the number of the filter it satisfies, from 1; 0 for none. */
  readonly filterOf: Uint8Array;
  /** By filter number less one: the attribute it is on. */
  readonly attributeOf: readonly number[];

  constructor(products: LiveProducts, query: SearchQuery) {
    const { childOnPath, pathPasses } = compileCategory(products, query.categoryId);
    this.childOnPath = childOnPath;
    this.pathPasses = pathPasses;
    this.hasCategory = query.categoryId !== undefined;
    const filters = optionFilters(query);
    this.count = filters.length;
    this.filterOf = new Uint8Array(filters.length === 0 ? 0 : products.options.count);
    this.attributeOf = filters.map(({ kind, attributeId, accepts }, index) => {
      const attribute = products.options.find(kind, attributeId);
      if (attribute < 0) return UNKNOWN_ATTRIBUTE;
      products.options.each(attribute, (option) => {
        if (accepts(products.options.value(option))) this.filterOf[option] = index + 1;
      });
      return attribute;
    });
  }

  /** PASSES, FAILS_SEVERAL, or the attribute of the single filter that the row fails. */
  failure(cells: Uint32Array, from: number, to: number): number {
    let passed = 0;
    let sum = 0;
    for (let cell = from; cell < to; cell++) {
      const filter = this.filterOf[cells[cell] as number] as number;
      if (filter === 0) continue;
      passed++;
      sum += filter;
    }
    if (passed === this.count) return PASSES;
    if (passed < this.count - 1) return FAILS_SEVERAL;
    return this.attributeOf[(this.count * (this.count + 1)) / 2 - sum - 1] as number;
  }
}

interface OptionFilter {
  kind: OptionKind;
  attributeId: string;
  accepts: (value: string | number | boolean) => boolean;
}

/** One filter for each attribute: several on the same must all hold. */
function optionFilters({ brandIds, attributes = [] }: SearchQuery): OptionFilter[] {
  const filters = new Map<string, OptionFilter>();
  const put = (filter: OptionFilter) => {
    const key = `${filter.kind} ${filter.attributeId}`;
    const known = filters.get(key);
    const both = known && ((value: never) => known.accepts(value) && filter.accepts(value));
    filters.set(key, both ? { ...filter, accepts: both as OptionFilter['accepts'] } : filter);
  };
  if (brandIds) {
    const chosen = new Set<unknown>(brandIds);
    put({ kind: 'BRAND', attributeId: BRAND_ATTRIBUTE, accepts: (value) => chosen.has(value) });
  }
  for (const filter of attributes) {
    put({ kind: filter.kind, attributeId: filter.attributeId, accepts: acceptance(filter) });
  }
  return [...filters.values()];
}

function acceptance(filter: AttributeFilter): OptionFilter['accepts'] {
  if (filter.kind === 'BOOLEAN') return (value) => value === filter.is;
  if (filter.kind === 'ENUM') {
    const chosen = new Set<unknown>(filter.anyOf);
    return (value) => chosen.has(value);
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = filter;
  return (value) => (value as number) >= min && (value as number) <= max;
}

function compileCategory({ categories, paths }: LiveProducts, categoryId: string | undefined) {
  const asked = categoryId === undefined ? undefined : (categories.ids.find(categoryId) ?? -1);
  const pathPasses = new Uint8Array(paths.length);
  const childOnPath = new Int32Array(paths.length).fill(-1);
  paths.forEach((labels, path) => {
    const owners = labels.map((label) => categories.at(label).owner);
    const depth = asked === undefined ? -1 : owners.indexOf(asked);
    if (asked !== undefined && depth < 0) return;
    pathPasses[path] = 1;
    childOnPath[path] = owners[depth + 1] ?? -1;
  });
  return { pathPasses, childOnPath };
}
