// The relevance set: judged queries over the demo's catalog, and how well an engine answers them.
// What is relevant is said in facts of the file's columns, so that every product is judged.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { ProductDocument, SearchEngine, SynonymRule } from '../search-engine.js';

type Row = Readonly<Record<string, string>>;
/** By column: "=x" is the cell, "^x" its beginning, "~x" somewhere in it, "x" one of its words. */
type Facts = Readonly<Record<string, string | readonly string[]>>;

export interface JudgedQuery {
  readonly text: string;
  readonly kind: string;
  /** The first that holds is the grade of a product: 3 what is asked for, 2 close, 1 related. */
  readonly relevant: readonly { grade: number; where: Facts }[];
}

export interface RelevanceSet {
  readonly synonyms: readonly SynonymRule[];
  readonly queries: readonly JudgedQuery[];
  readonly products: readonly ProductDocument[];
  gradeOf(query: JudgedQuery, productId: string): number;
}

export interface Relevance {
  readonly ndcg: number;
  readonly mrr: number;
  readonly queries: readonly { text: string; kind: string; ndcg: number; rr: number }[];
}

const top = 10;
const fromRoot = (path: string) => new URL(`../../../../../${path}`, import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(fromRoot(path), 'utf8'));

export function readRelevanceSet(): RelevanceSet {
  const file = readFileSync(fromRoot('scripts/demo/electronic-components.csv'), 'utf8');
  const rows = parse(file, { columns: true, bom: true }) as Row[];
  const { translations } = readJson('scripts/demo/electronic-components.mapping.json');
  const judged = readJson('subgraphs/catalog/relevance/judgements.json');
  const byId = new Map(rows.map((row, at) => [idOf(at), row]));
  return {
    ...judged,
    products: rows.map((row, at) => documentOf(row, idOf(at), translations.categories)),
    gradeOf: ({ relevant }, productId) => {
      const row = byId.get(productId);
      return (row && relevant.find(({ where }) => holds(row, where))?.grade) ?? 0;
    },
  };
}

const idOf = (at: number) => `prd_${String(at).padStart(4, '0')}`;

function documentOf(
  row: Row,
  productId: string,
  translations: Readonly<Record<string, { en: string; zhCN: string }>>,
): ProductDocument {
  const path = (row.Category ?? '').split(',').filter((name) => name !== '');
  const brand = row.Manufacturer ?? '';
  return {
    productId,
    categories: path.map((name) => ({
      id: name,
      name: translations[name] ?? { zhCN: null, en: name },
    })),
    brand: brand === '' ? null : { id: brand, name: { zhCN: brand, en: brand } },
    name: { zhCN: null, en: row.Name ?? '' },
    mpn: row.Part || null,
    gtin: null,
    description: { zhCN: null, en: row.Description ?? '' },
    attributes: {},
    createdAt: 0,
  };
}

function holds(row: Row, where: Facts): boolean {
  return Object.entries(where).every(([column, facts]) => {
    const cell = row[column] ?? '';
    return [facts].flat().every((fact) => isTrue(cell, fact));
  });
}

function isTrue(cell: string, fact: string): boolean {
  const value = fact.slice(1);
  if (fact.startsWith('=')) return cell === value;
  if (fact.startsWith('^')) return cell.startsWith(value);
  if (fact.startsWith('~')) return cell.toLowerCase().includes(value.toLowerCase());
  return cell.split(/[\s,、;]+/).some((word) => word.toLowerCase() === fact.toLowerCase());
}

/** Over an engine that holds the set's products. */
export async function measureRelevance(
  set: RelevanceSet,
  engine: Pick<SearchEngine, 'query'>,
  synonyms: readonly SynonymRule[] = set.synonyms,
): Promise<Relevance> {
  const queries: Relevance['queries'][number][] = [];
  for (const query of set.queries) {
    const { text, kind } = query;
    const { hits } = await engine.query({ text, synonyms, first: top, withFacets: false });
    const grades = hits.map(({ productId }) => set.gradeOf(query, productId));
    const all = set.products.map(({ productId }) => set.gradeOf(query, productId));
    const ideal = gain(all.sort((left, right) => right - left).slice(0, top));
    const wanted = Math.max(...all);
    const first = grades.indexOf(wanted);
    queries.push({
      text,
      kind,
      ndcg: ideal === 0 ? 0 : gain(grades) / ideal,
      rr: first < 0 ? 0 : 1 / (first + 1),
    });
  }
  const mean = (of: 'ndcg' | 'rr') =>
    queries.reduce((sum, each) => sum + each[of], 0) / queries.length;
  return { ndcg: mean('ndcg'), mrr: mean('rr'), queries };
}

/** Discounted cumulative gain: 2^grade - 1, divided by the logarithm of the place. */
function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}
