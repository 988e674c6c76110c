// Which texts of a product are searched, and what a find in each is worth. Weights are small
// integers, so that any engine can compute the same score.
import type { LocalizedText, ProductDocument } from './search-engine.js';
import { normalizePartNumber, tokens } from './tokens.js';

export const FIELD = { PART: 1, NAME: 2, BRAND: 4, CATEGORY: 8, DESCRIPTION: 16 } as const;
const weights: readonly (readonly [mask: number, weight: number])[] = [
  [FIELD.PART, 8],
  [FIELD.NAME, 4],
  [FIELD.BRAND, 3],
  [FIELD.CATEGORY, 2],
  [FIELD.DESCRIPTION, 1],
];
/** Above any sum of words, so that the part somebody named comes first. */
export const EXACT_PART_SCORE = 1000;
/** A whole word counts twice what its beginning, or a corrected spelling, does. */
export const WHOLE_WORD = 2;

/** The weight of a term in a document, by the mask of the fields that hold it. */
export const weightOfMask: readonly number[] = Array.from({ length: 32 }, (_, mask) =>
  weights.reduce((sum, [field, weight]) => sum + (mask & field ? weight : 0), 0),
);

/** Every term of the document with the mask of its fields. */
export function documentTerms(product: ProductDocument): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (text: string | null, field: number) => {
    for (const token of text === null ? [] : tokens(text)) {
      terms.set(token, (terms.get(token) ?? 0) | field);
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
  return terms;
}

/** The part numbers by which the document is found whole. */
export function documentParts(product: ProductDocument): string[] {
  const parts = [product.mpn, product.gtin]
    .map((part) => normalizePartNumber(part ?? ''))
    .filter((part) => part !== '');
  return [...new Set(parts)];
}
