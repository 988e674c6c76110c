// Which texts of a product are searched, and what a find in each is worth. Weights are small
// integers, so that any engine can compute the same score.
import { quantities } from './quantities.js';
import type { LocalizedText, ProductDocument } from './search-engine.js';
import { foldText, normalizePartNumber, placedTokens } from './tokens.js';

export const FIELD = { PART: 1, NAME: 2, BRAND: 4, CATEGORY: 8, DESCRIPTION: 16 } as const;
export const FIELD_WEIGHTS: readonly (readonly [field: number, weight: number])[] = [
  [FIELD.PART, 8],
  [FIELD.NAME, 4],
  [FIELD.BRAND, 3],
  [FIELD.CATEGORY, 2],
  [FIELD.DESCRIPTION, 1],
];
/**
 * The typed text begins one of the part numbers; it counts twice when it is the whole of it. Above
 * any sum of words, so that the part somebody named comes first.
 */
export const PART_SCORE = 1000;

/** The weight of a term in a document, by the mask of the fields that hold it. */
export const weightOfMask: readonly number[] = Array.from({ length: 32 }, (_, mask) =>
  FIELD_WEIGHTS.reduce((sum, [field, weight]) => sum + (mask & field ? weight : 0), 0),
);

/** Every term of the document with the mask of its fields. */
export function documentTerms(product: ProductDocument): Map<string, number> {
  const terms = new Map<string, number>();
  const put = (term: string, field: number) => terms.set(term, (terms.get(term) ?? 0) | field);
  const add = (text: string | null, field: number) => {
    if (text === null) return;
    const folded = foldText(text);
    for (const token of placedTokens(folded)) put(token.text, field);
    if (field === FIELD.PART) return;
    for (const { allTokens } of quantities(folded)) {
      for (const token of allTokens) put(token, field);
    }
  };
  const addBoth = (text: LocalizedText, field: number) => {
    add(text.zhCN, field);
    add(text.en, field);
  };
  for (const part of [product.mpn, product.gtin]) {
    add(part, FIELD.PART);
    // Written together as well, so that "lm358d" finds "LM358-DR2G".
    if (part !== null) add(normalizePartNumber(part), FIELD.PART);
  }
  addBoth(product.name, FIELD.NAME);
  if (product.brand) addBoth(product.brand.name, FIELD.BRAND);
  for (const category of product.categories) addBoth(category.name, FIELD.CATEGORY);
  addBoth(product.description, FIELD.DESCRIPTION);
  for (const value of Object.values(product.attributes)) {
    if (typeof value === 'string') add(value, FIELD.DESCRIPTION);
  }
  return terms;
}

/** The part numbers by which the document is found whole. */
export function documentParts(product: ProductDocument): string[] {
  const parts = [product.mpn, product.gtin]
    .map((part) => normalizePartNumber(part ?? ''))
    .filter((part) => part !== '');
  return [...new Set(parts)];
}
