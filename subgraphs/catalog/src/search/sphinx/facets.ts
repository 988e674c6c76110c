// All disjunctive facets as statements of one batch: each facet leaves out its own filter and obeys the
// others. Counts are of products: rows of the products' index, or different products among offers.
import { compareTexts } from '../dictionary.js';
import { numberFacet } from '../number-facet.js';
import {
  type AttributeFacet,
  type CountedId,
  LEAD_TIME_STEPS,
  type SearchFacets,
  type SearchQuery,
} from '../search-engine.js';
import { between, type Conditions, type Filters } from './conditions.js';
import { type Row, roomAtFirst, type SphinxConnection } from './connection.js';
import { UNKNOWN } from './documents.js';
import type { Name, Names } from './names.js';
import { type Generation, indexName } from './schema.js';

export interface AskedFacets {
  readonly statements: readonly string[];
  read(answers: readonly Row[][]): Promise<SearchFacets>;
}

export class FacetReader {
  constructor(
    private readonly connection: SphinxConnection,
    private readonly generation: Generation,
    private readonly names: Names,
  ) {}

  /** What to ask, and how to read the answers. */
  ask(query: SearchQuery, filters: Filters): AskedFacets {
    const attributes = query.attributes ?? [];
    const groups = [
      this.group(filters.without(), 'steps'),
      this.group(filters.without('brand'), 'brand_key'),
      this.vendorGroup(filters.without('vendor')),
      this.group(filters.without(), 'cells'),
      ...attributes.map((_, at) => this.group(filters.without(`attribute ${at}`), 'cells')),
    ];
    const others = [
      this.priceStatement(filters.without('price')),
      ...this.stockStatements(filters.without('stock')),
      ...this.leadStatements(filters.without('leadTime')),
    ];
    return {
      statements: [...groups.map((group) => group(roomAtFirst)), ...others],
      read: (answers) => this.read(query, filters, groups, answers),
    };
  }

  private async read(
    query: SearchQuery,
    filters: Filters,
    groups: readonly ((room: number) => string)[],
    answers: readonly Row[][],
  ): Promise<SearchFacets> {
    const counts = await Promise.all(
      groups.map((group, at) => this.counted(group, answers[at] ?? [])),
    );
    const rest = answers.slice(groups.length);
    const [steps, brands, vendors, cells, ...own] = counts;
    const names = await this.names.read(counts.flatMap((each) => [...each.keys()]));
    const isStock = filters.without('stock').index === 'products';
    return {
      categories: categoryFacet(steps ?? new Map(), names, query.categoryId ?? ''),
      brands: idFacet(brands ?? new Map(), names),
      vendors: idFacet(vendors ?? new Map(), names),
      attributes: attributeFacets(query, cells ?? new Map(), own, names),
      price: priceFacet(rest[0]?.[0]),
      stock: isStock ? stockOfGroups(rest[1] ?? []) : stockOfCounts(rest[1], rest[2]),
      leadTime: leadFacet(
        rest.slice(isStock ? 2 : 3),
        filters.without('leadTime').index === 'products',
      ),
    };
  }

  private count({ index }: Conditions): string {
    return index === 'products' ? 'COUNT(*) AS n' : 'COUNT(DISTINCT product) AS n';
  }

  private from({ index, where }: Conditions): string {
    return `FROM ${indexName(index, this.generation)} WHERE ${where}`;
  }

  private group(conditions: Conditions, column: string) {
    return (room: number) =>
      `SELECT GROUPBY() AS v, ${this.count(conditions)} ${this.from(conditions)} ` +
      `GROUP BY ${column} LIMIT ${room} OPTION max_matches=${room}, ranker=none`;
  }

  private vendorGroup(conditions: Conditions) {
    return this.group(conditions, conditions.index === 'products' ? 'vendors' : 'vendor');
  }

  private priceStatement(conditions: Conditions): string {
    const largest = conditions.index === 'products' ? 'price_max' : 'price';
    const { where } = conditions;
    return (
      `SELECT MIN(price_key) AS low, MAX(${largest}) AS high, ${this.count(conditions)} ` +
      `${this.from({ ...conditions, where: `${where} AND price_key < ${UNKNOWN}` })} ` +
      'OPTION ranker=none'
    );
  }

  private stockStatements(conditions: Conditions): string[] {
    if (conditions.index === 'products') {
      return [
        `SELECT rank, COUNT(*) AS n ${this.from(conditions)} GROUP BY rank OPTION ranker=none`,
      ];
    }
    return ['rank = 3', 'rank > 0'].map((condition) => this.countWhere(conditions, condition));
  }

  private leadStatements(conditions: Conditions): string[] {
    if (conditions.index === 'products') {
      return [
        `SELECT lead_step, COUNT(*) AS n ${this.from(conditions)} GROUP BY lead_step OPTION ranker=none`,
      ];
    }
    return LEAD_TIME_STEPS.map((days) => this.countWhere(conditions, between('lead', 0, days)));
  }

  private countWhere(conditions: Conditions, condition: string): string {
    const where = `${conditions.where} AND ${condition}`;
    return `SELECT ${this.count(conditions)} ${this.from({ ...conditions, where })} OPTION ranker=none`;
  }

  /** By key; asked again with more room when there may be more values than there was room for. */
  private async counted(group: (room: number) => string, rows: Row[]): Promise<Counts> {
    const all = await this.connection.allRows(group, rows);
    const counts = new Map<string, number>();
    for (const { v, n } of all) if (String(v) !== '0') counts.set(String(v), Number(n));
    return counts;
  }
}

type Counts = ReadonlyMap<string, number>;
type NamesByKey = ReadonlyMap<string, Name>;

const byCount = (left: CountedId, right: CountedId) =>
  right.count - left.count || compareTexts(left.id, right.id);

function idFacet(counts: Counts, names: NamesByKey): CountedId[] {
  return [...counts]
    .flatMap(([key, count]) => {
      const name = names.get(key);
      return name ? [{ id: String(name.parts[0]), count }] : [];
    })
    .sort(byCount);
}

/** The steps that begin at the parent. */
function categoryFacet(counts: Counts, names: NamesByKey, parentId: string): CountedId[] {
  return [...counts]
    .flatMap(([key, count]) => {
      const [parent, id] = names.get(key)?.parts ?? [];
      return parent === parentId ? [{ id: String(id), count }] : [];
    })
    .sort(byCount);
}

/** Filtered attributes from the counts that leave their filter out, the rest from the common ones. */
function attributeFacets(
  query: SearchQuery,
  cells: Counts,
  own: readonly Counts[],
  names: NamesByKey,
): AttributeFacet[] {
  const filtered = (query.attributes ?? []).map((f) => `${f.kind} ${f.attributeId}`);
  const values = new Map<string, { name: Name; count: number }[]>();
  const take = (counts: Counts, isWanted: (facet: string) => boolean) => {
    for (const [key, count] of counts) {
      const name = names.get(key);
      const facet = name && `${name.kind} ${name.parts[0]}`;
      if (!name || !facet || !isWanted(facet)) continue;
      values.set(facet, [...(values.get(facet) ?? []), { name, count }]);
    }
  };
  take(cells, (facet) => !filtered.includes(facet));
  own.forEach((counts, at) => {
    take(counts, (facet) => facet === filtered[at]);
  });
  return [...values.values()]
    .map((each) => ({
      facet: attributeFacet(each),
      total: each.reduce((sum, { count }) => sum + count, 0),
    }))
    .sort(
      (left, right) =>
        right.total - left.total ||
        compareTexts(left.facet.attributeId, right.facet.attributeId) ||
        compareTexts(left.facet.kind, right.facet.kind),
    )
    .map(({ facet }) => facet);
}

function attributeFacet(values: readonly { name: Name; count: number }[]): AttributeFacet {
  const [first] = values;
  const attributeId = String(first?.name.parts[0]);
  if (first?.name.kind === 'NUMBER') {
    const counts = values.map(({ name, count }) => [Number(name.parts[1]), count] as const);
    return { attributeId, kind: 'NUMBER', ...numberFacet(counts) };
  }
  if (first?.name.kind === 'BOOLEAN') {
    const countOf = (is: boolean) => values.find(({ name }) => name.parts[1] === is)?.count ?? 0;
    return { attributeId, kind: 'BOOLEAN', trueCount: countOf(true), falseCount: countOf(false) };
  }
  const options = values.map(({ name, count }) => ({ id: String(name.parts[1]), count }));
  return {
    attributeId,
    kind: 'ENUM',
    values: options.sort(byCount).map(({ id, count }) => ({ value: id, count })),
  };
}

function priceFacet(row: Row | undefined): SearchFacets['price'] {
  if (!row || Number(row.n) === 0) return null;
  return { min: Number(row.low), max: Number(row.high), count: Number(row.n) };
}

function stockOfGroups(rows: readonly Row[]): SearchFacets['stock'] {
  const countOf = (rank: number) => Number(rows.find((row) => Number(row.rank) === rank)?.n ?? 0);
  return { inStockCount: countOf(3), offeredCount: countOf(3) + countOf(1) };
}

function stockOfCounts(inStock: Row[] | undefined, offered: Row[] | undefined) {
  return { inStockCount: countOf(inStock), offeredCount: countOf(offered) };
}

const countOf = (rows: readonly Row[] | undefined) => Number(rows?.[0]?.n ?? 0);

/** Of products there is one statement with the products of each step, of offers one for each step. */
function leadFacet(answers: readonly Row[][], isOfProducts: boolean): SearchFacets['leadTime'] {
  if (!isOfProducts)
    return LEAD_TIME_STEPS.map((days, at) => ({ days, count: countOf(answers[at]) }));
  const [rows = []] = answers;
  let count = 0;
  return LEAD_TIME_STEPS.map((days, at) => {
    const row = rows.find(({ lead_step: step }) => Number(step) === at);
    count += Number(row?.n ?? 0);
    return { days, count };
  });
}
