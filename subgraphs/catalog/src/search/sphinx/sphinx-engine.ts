// The search engine behind SphinxQL: Manticore, or Sphinx. It holds nothing itself but what never changes;
// any number of processes may ask, one at a time feeds. One engine is one generation of indexes.
import { comparablePrice, type PriceOptions } from '../prices.js';
import { pageAsked } from '../rank-hits.js';
import {
  type Correction,
  LEAD_TIME_STEPS,
  type SearchEngine,
  type SearchOperation,
  type SearchQuery,
  type SearchResult,
  type Suggestion,
} from '../search-engine.js';
import { readTextQuery, type TextQuery, withCorrections } from '../text-query.js';
import { Filters } from './conditions.js';
import type { SphinxConnection } from './connection.js';
import { FacetReader } from './facets.js';
import { groupsAtFirst, hitStatements, pageOf } from './hits.js';
import { matchExpression } from './match-expression.js';
import { Names } from './names.js';
import { NearWords } from './near-words.js';
import { type Generation, indexName } from './schema.js';
import { readPosition, writePosition } from './state.js';
import { Suggestions } from './suggestions.js';
import { RowWriter } from './write-rows.js';

export class SphinxEngine implements SearchEngine {
  private readonly names: Names;
  private readonly writer: RowWriter;
  private readonly facets: FacetReader;
  private readonly nearWords: NearWords;
  private readonly suggestions: Suggestions;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: SphinxConnection,
    readonly generation: Generation,
    prices: PriceOptions,
  ) {
    this.names = new Names(connection, generation);
    this.writer = new RowWriter(connection, generation, this.names, (offer) =>
      comparablePrice(prices, offer),
    );
    this.facets = new FacetReader(connection, generation, this.names);
    this.nearWords = new NearWords(connection, generation);
    this.suggestions = new Suggestions(connection, generation);
  }

  apply(operations: readonly SearchOperation[], position: number): Promise<void> {
    const applied = this.turn.then(async () => {
      await this.writer.write(operations);
      // Last, so that what a crash interrupts is fed again.
      await writePosition(this.connection, this.generation, position);
    });
    this.turn = applied.catch(() => undefined);
    return applied;
  }

  position(): Promise<number> {
    return readPosition(this.connection, this.generation);
  }

  async query(query: SearchQuery): Promise<SearchResult> {
    pageAsked(query);
    const typed = readTextQuery(query.text, query.synonyms, query.measured);
    const result = await this.answer(query, typed, []);
    if (!typed || result.totalCount > 0) return result;
    const { query: corrected, corrections } = withCorrections(
      typed,
      await this.nearWords.read(typed),
    );
    return corrections.length === 0 ? result : this.answer(query, corrected, corrections);
  }

  async suggest(text: string, first: number): Promise<Suggestion[]> {
    const typed = readTextQuery(text);
    if (!typed) return [];
    const corrected = withCorrections(typed, await this.nearWords.read(typed)).query;
    return this.suggestions.read(typed, corrected, first);
  }

  private async answer(
    query: SearchQuery,
    text: TextQuery | undefined,
    corrections: Correction[],
  ): Promise<SearchResult> {
    const match = text && matchExpression(text);
    const withFacets = query.withFacets !== false;
    if (text && match === undefined) return nothingFound(withFacets);
    const filters = await Filters.of(query, match, this.names);
    const page = pageAsked(query);
    const ask = (groups?: number) =>
      hitStatements(this.generation, filters, page, text !== undefined, groups);
    const hits = ask();
    const facets = withFacets ? this.facets.ask(query, filters) : undefined;
    // All in one go: what costs most is the way there and back.
    const [counted = [], ...answers] = await this.connection.spread([
      this.countStatement(filters),
      ...hits,
      ...(facets?.statements ?? []),
    ]);
    const totalCount = Number(counted[0]?.n ?? 0);
    const isWhole = filters.without().index === 'products' || totalCount <= groupsAtFirst;
    const rows = isWhole
      ? answers.slice(0, hits.length)
      : await this.connection.batch(ask(totalCount));
    return {
      ...pageOf(rows, page),
      totalCount,
      facets: (await facets?.read(answers.slice(hits.length))) ?? null,
      corrections,
    };
  }

  private countStatement(filters: Filters): string {
    const { index, where } = filters.without();
    const counted = index === 'products' ? 'COUNT(*)' : 'COUNT(DISTINCT product)';
    return `SELECT ${counted} AS n FROM ${indexName(index, this.generation)} WHERE ${where} OPTION ranker=none`;
  }
}

/** The answer to a text of which nothing can be searched. */
function nothingFound(withFacets: boolean): SearchResult {
  const facets = {
    categories: [],
    brands: [],
    vendors: [],
    attributes: [],
    price: null,
    stock: { inStockCount: 0, offeredCount: 0 },
    leadTime: LEAD_TIME_STEPS.map((days) => ({ days, count: 0 })),
  };
  return {
    hits: [],
    totalCount: 0,
    hasNextPage: false,
    facets: withFacets ? facets : null,
    corrections: [],
  };
}
