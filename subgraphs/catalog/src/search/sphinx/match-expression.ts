// A text query in the language of SphinxQL. The ranker counts, field by field, the different keywords
// found, so each term stands there once, and what counts twice stands there as two keywords.
import { FIELD_WEIGHTS, PART_SCORE } from '../text-fields.js';
import type { QueryTerm, TextQuery, TextSlot } from '../text-query.js';
import { exactKeywords } from './documents.js';
import { characterKeyword, keywordOf, partKeyword, wholeKeyword } from './keys.js';

const wordFields = ['part', 'name', 'brand', 'category', 'description'] as const;

/** The expression, without quotes; undefined when nothing can match. */
export function matchExpression(query: TextQuery): string | undefined {
  const { slots, partNumber } = query;
  const ways: string[] = [];
  if (slots.length > 0) ways.push(`(@(${wordFields.join(',')}) ${allSlots(slots)})`);
  if (partNumber !== '') ways.push(partExpression(query));
  return ways.length === 0 ? undefined : ways.join(' | ');
}

/** The same over one field, without part numbers. */
export function fieldExpression(field: string, slots: readonly TextSlot[]): string | undefined {
  return slots.length === 0 ? undefined : `@${field} ${allSlots(slots)}`;
}

/** A whole part number finds two keywords, a mere beginning one. */
export function partExpression({
  partNumber,
  isPartBeginning,
}: Pick<TextQuery, 'partNumber' | 'isPartBeginning'>): string {
  const [first, second] = exactKeywords(partNumber);
  if (!isPartBeginning) return `(@exact (${first} | ${second}))`;
  return `(@exact ${first}) | (@whole ${partBeginning(partNumber)})`;
}

/** Keywords of part numbers that begin so. */
export const partBeginning = (partNumber: string) => `${partKeyword(partNumber)}*`;

/** Everything in the words' fields that the term matches. */
export function termExpression(term: QueryTerm): string {
  return `@(${wordFields.join(',')}) ${anyMatch(term)}`;
}

const allSlots = (slots: readonly TextSlot[]) =>
  slots
    .map(({ alternatives }) => `(${alternatives.map(alternativeExpression).join(' | ')})`)
    .join(' ');

function alternativeExpression(terms: readonly QueryTerm[]): string {
  return `(${terms.map(countedMatch).join(' ')})`;
}

function anyMatch({ text, kind }: QueryTerm): string {
  if (kind === 'PREFIX') return `${keywordOf(text)}*`;
  return kind === 'CHARACTER' ? characterKeyword(text) : keywordOf(text);
}

/** What begins with the term, or contains it, counts once; the term itself once more. */
function countedMatch(term: QueryTerm): string {
  if (term.kind === 'PREFIX') return `(${anyMatch(term)} | ${wholeKeyword(term.text)})`;
  if (term.kind === 'CHARACTER') return `(${anyMatch(term)} | ${keywordOf(term.text)})`;
  return anyMatch(term);
}

const weights = [...wordFields.map((name, at) => [name, FIELD_WEIGHTS[at]?.[1] ?? 0] as const)];

/** Makes WEIGHT() the score. */
export const scoring =
  `ranker=expr('sum(word_count*user_weight)'), field_weights=(` +
  [...weights, ['exact', PART_SCORE] as const, ['whole', PART_SCORE] as const]
    .map(([name, weight]) => `${name}=${weight}`)
    .join(', ') +
  ')';
