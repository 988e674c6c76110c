// Completions while somebody types: categories and brands by how many products they have, part numbers
// in order, product names by how well they match.
import { compareTexts } from '../dictionary.js';
import type { LocalizedText, ProductDocument, Suggestion } from '../search-engine.js';
import type { TextQuery } from '../text-query.js';
import { normalizePartNumber } from '../tokens.js';
import type { Row, SphinxConnection } from './connection.js';
import { exactKeywords, type StoredProduct } from './documents.js';
import { fieldExpression, partBeginning, scoring } from './match-expression.js';
import { kindNumber, type NameKind } from './names.js';
import { type Generation, indexName } from './schema.js';

/** Fewer characters begin too many part numbers to be a hint. */
const shortestPart = 2;
const mostLabels = 10_000;
/** Part numbers looked at together; those that no live product has any more are passed over. */
const partsTogether = 25;
const mostPartPages = 40;

export class Suggestions {
  constructor(
    private readonly connection: SphinxConnection,
    private readonly generation: Generation,
  ) {}

  /** `corrected` is what is typed with misspelt words replaced. */
  async read(typed: TextQuery, corrected: TextQuery, first: number): Promise<Suggestion[]> {
    return [
      ...(await this.labels(typed, 'CATEGORY', first)),
      ...(await this.labels(typed, 'BRAND', first)),
      ...(await this.parts(typed.partNumber, first)),
      ...(await this.products(corrected, first)),
    ];
  }

  private async labels(typed: TextQuery, kind: 'CATEGORY' | 'BRAND', first: number) {
    const match = fieldExpression('words', typed.slots);
    if (match === undefined) return [];
    const nameKind: NameKind = kind === 'CATEGORY' ? 'CATEGORY_LABEL' : 'BRAND_LABEL';
    const labels = await this.connection.rows(
      `SELECT id, text FROM ${indexName('names', this.generation)} WHERE MATCH('${match}') ` +
        `AND kind = ${kindNumber(nameKind)} LIMIT ${mostLabels} ` +
        `OPTION max_matches=${mostLabels}, ranker=none`,
    );
    if (labels.length === 0) return [];
    const column = kind === 'CATEGORY' ? 'category_labels' : 'brand_label';
    const counts = await this.connection.rows(
      `SELECT GROUPBY() AS v, COUNT(*) AS n FROM ${indexName('products', this.generation)} ` +
        `WHERE live = 1 AND ${column} IN (${labels.map(({ id }) => id).join(', ')}) ` +
        `GROUP BY ${column} LIMIT ${mostLabels} OPTION max_matches=${mostLabels}`,
    );
    return labelSuggestions(kind, labels, counts).slice(0, first);
  }

  private async parts(partNumber: string, first: number): Promise<Suggestion[]> {
    const found: Suggestion[] = [];
    if (partNumber.length < shortestPart) return found;
    for (let page = 0; page < mostPartPages && found.length < first; page++) {
      const rows = await this.connection.rows(
        `SELECT text FROM ${indexName('names', this.generation)} ` +
          `WHERE MATCH('@words ${partBeginning(partNumber)}') AND kind = ${kindNumber('PART')} ` +
          `ORDER BY o1 ASC, o2 ASC, o3 ASC, o4 ASC ` +
          `LIMIT ${page * partsTogether}, ${partsTogether} ` +
          `OPTION max_matches=${(page + 1) * partsTogether}, ranker=none`,
      );
      const parts = rows.map(({ text }) => String((JSON.parse(String(text)) as string[])[0]));
      found.push(...(await this.liveParts(parts)));
      if (rows.length < partsTogether) break;
    }
    return found.slice(0, first);
  }

  /** Each with the first product that has it; parts without any are left out. */
  private async liveParts(parts: readonly string[]): Promise<Suggestion[]> {
    const index = indexName('products', this.generation);
    const answers = await this.connection.batch(
      parts.map(
        (part) =>
          `SELECT state FROM ${index} WHERE MATCH('@exact ${exactKeywords(part)[0]}') AND live = 1 ` +
          'ORDER BY o1 ASC, o2 ASC, o3 ASC, o4 ASC LIMIT 1 OPTION max_matches=1, ranker=none',
      ),
    );
    return parts.flatMap((part, at): Suggestion[] => {
      const product = answers[at]?.[0] && productOf(answers[at][0]);
      if (!product) return [];
      const { productId, mpn } = product;
      const shown = mpn !== null && normalizePartNumber(mpn) === part ? mpn : part;
      return [{ kind: 'PART_NUMBER', id: productId, text: { zhCN: shown, en: shown } }];
    });
  }

  private async products({ slots }: TextQuery, first: number): Promise<Suggestion[]> {
    const match = fieldExpression('name', slots);
    if (match === undefined || first < 1) return [];
    // A brand's products may share a name, so more are read than are shown.
    const rows = await this.connection.rows(
      `SELECT state, WEIGHT() AS w FROM ${indexName('products', this.generation)} ` +
        `WHERE MATCH('${match}') AND live = 1 ` +
        'ORDER BY w DESC, o1 ASC, o2 ASC, o3 ASC, o4 ASC ' +
        `LIMIT ${first * 4} OPTION max_matches=${first * 4}, ${scoring}`,
    );
    const shown = new Map<string, Suggestion>();
    for (const row of rows) {
      const product = productOf(row);
      if (!product) continue;
      const text = { zhCN: product.name.zhCN, en: product.name.en };
      const key = JSON.stringify([text.zhCN, text.en, product.brand?.id]);
      if (!shown.has(key)) shown.set(key, { kind: 'PRODUCT', id: product.productId, text });
    }
    return [...shown.values()].slice(0, first);
  }
}

function productOf(row: Row): ProductDocument | null {
  return (JSON.parse(String(row.state)) as StoredProduct).product;
}

/** One suggestion an id, with the text of its label that most products have. */
function labelSuggestions(
  kind: 'CATEGORY' | 'BRAND',
  labels: readonly Row[],
  counts: readonly Row[],
): Suggestion[] {
  const countOf = new Map(counts.map(({ v, n }) => [String(v), Number(n)]));
  const byId = new Map<
    string,
    { text: LocalizedText; key: string; largest: number; all: number }
  >();
  for (const { id: label, text } of labels) {
    const [id, zhCN, en] = JSON.parse(String(text)) as [string, string | null, string | null];
    const count = countOf.get(String(label)) ?? 0;
    if (count === 0) continue;
    const known = byId.get(id);
    const key = JSON.stringify([zhCN, en]);
    const isShown =
      !known ||
      count > known.largest ||
      (count === known.largest && compareTexts(key, known.key) < 0);
    const all = (known?.all ?? 0) + count;
    const largest = Math.max(known?.largest ?? 0, count);
    byId.set(id, isShown ? { text: { zhCN, en }, key, largest, all } : { ...known, largest, all });
  }
  return [...byId]
    .sort(([a, x], [b, y]) => y.all - x.all || compareTexts(a, b))
    .map(([id, { text }]) => ({ kind, id, text }));
}
