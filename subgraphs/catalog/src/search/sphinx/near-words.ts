// Spelling: which words are near one that no product has. Candidates share enough pairs of letters to
// be within the distance; then the real distance decides, and how many products have the word.
import { compareTexts } from '../dictionary.js';
import { editDistance } from '../edit-distance.js';
import {
  correctable,
  MOST_CORRECTIONS,
  type QueryTerm,
  type TextQuery,
  toleratedEdits,
} from '../text-query.js';
import type { SphinxConnection } from './connection.js';
import { lettersPairs } from './keys.js';
import { matchExpression, termExpression } from './match-expression.js';
import { type Generation, indexName } from './schema.js';

/** What one edit spoils at most: two neighbours that change places are in three pairs. */
const pairsSpoilt = 3;

export class NearWords {
  constructor(
    private readonly connection: SphinxConnection,
    private readonly generation: Generation,
  ) {}

  /** By misspelt word; none when the text as it is finds anything at all. */
  async read(query: TextQuery): Promise<Map<string, string[]>> {
    const near = new Map<string, string[]>();
    const terms = query.slots.flatMap((slot) => correctable(slot) ?? []);
    const match = matchExpression(query);
    if (terms.length === 0 || match === undefined) return near;
    const [whole = 0, ...each] = await this.counts([match, ...terms.map(termExpression)]);
    if (whole > 0) return near;
    for (const [at, term] of terms.entries()) {
      if ((each[at] ?? 0) > 0) continue;
      const words = await this.nearest(term);
      if (words.length > 0) near.set(term.text, words);
    }
    return near;
  }

  private async nearest(term: QueryTerm): Promise<string[]> {
    const edits = toleratedEdits(term);
    const byDistance = new Map<number, string[]>();
    for (const word of await this.candidates(term.text, edits)) {
      const distance = editDistance(term.text, word, edits);
      if (distance > edits) continue;
      byDistance.set(distance, [...(byDistance.get(distance) ?? []), word]);
    }
    for (let distance = 1; distance <= edits; distance++) {
      const words = byDistance.get(distance) ?? [];
      const counts = await this.counts(words.map((text) => termExpression({ text, kind: 'WORD' })));
      const live = words
        .map((word, at) => ({ word, count: counts[at] ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((left, right) => right.count - left.count || compareTexts(left.word, right.word));
      if (live.length > 0) return live.slice(0, MOST_CORRECTIONS).map(({ word }) => word);
    }
    return [];
  }

  private async candidates(word: string, edits: number): Promise<string[]> {
    const pairs = lettersPairs(word);
    const shared = pairs.length - pairsSpoilt * edits;
    // A word of few different pairs may lose them all: then only its length narrows the search.
    const match = shared > 0 ? `MATCH('"${pairs.join(' ')}"/${shared}') AND ` : '';
    const rows = await this.connection.allRows(
      (room) =>
        `SELECT text FROM ${indexName('words', this.generation)} WHERE ${match}` +
        `letters BETWEEN ${word.length - edits} AND ${word.length + edits} ` +
        `LIMIT ${room} OPTION max_matches=${room}, ranker=none`,
    );
    return rows.map(({ text }) => String(text));
  }

  /** How many live products match each expression. */
  private async counts(expressions: readonly string[]): Promise<number[]> {
    const index = indexName('products', this.generation);
    const answers = await this.connection.batch(
      expressions.map(
        (match) =>
          `SELECT COUNT(*) AS n FROM ${index} WHERE MATCH('${match}') AND live = 1 OPTION ranker=none`,
      ),
    );
    return answers.map((rows) => Number(rows[0]?.n ?? 0));
  }
}
