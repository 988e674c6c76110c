// Which texts of a product are searched, and what a find in each is worth. Weights are small
// integers, so that any engine can compute the same score.
import { quantities, statedToken } from './quantities.js';
import type { LocalizedText, Measure, ProductDocument } from './search-engine.js';
import { foldText, normalizePartNumber, placedTokens, tokens } from './tokens.js';

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
  const put = (found: readonly string[], field: number) => {
    for (const term of found) terms.set(term, (terms.get(term) ?? 0) | field);
  };
  const putBoth = ({ zhCN, en }: LocalizedText, field: number, read: typeof termsOf) => {
    if (zhCN !== null) put(read(zhCN), field);
    if (en !== null) put(read(en), field);
  };
  for (const part of [product.mpn, product.gtin]) {
    if (part === null) continue;
    put(tokens(part), FIELD.PART);
    // Written together as well, so that "lm358d" finds "LM358-DR2G".
    put(tokens(normalizePartNumber(part)), FIELD.PART);
  }
  putBoth(product.name, FIELD.NAME, termsOf);
  if (product.brand) putBoth(product.brand.name, FIELD.BRAND, termsOfCommon);
  for (const category of product.categories) {
    putBoth(category.name, FIELD.CATEGORY, termsOfCommon);
  }
  putBoth(product.description, FIELD.DESCRIPTION, termsOf);
  for (const value of Object.values(product.attributes)) {
    if (typeof value === 'string') put(termsOfCommon(value), FIELD.DESCRIPTION);
  }
  // Who names a property and its value means it as much as somebody who names a part.
  for (const [place, measure] of (product.measures ?? []).entries()) {
    put(statedTerms(measure), FIELD.PART);
    // Who names a value alone means sooner what is stated first: of a bearing its bore, not its width.
    put(valueTerms(measure), place === 0 ? FIELD.CATEGORY : FIELD.DESCRIPTION);
  }
  return terms;
}

function statedTerms({ name, number }: Measure): string[] {
  const words = new Set([...tokens(name.zhCN ?? ''), ...tokens(name.en ?? '')]);
  return [...words].flatMap((word) => statedToken(number, word) ?? []);
}

function valueTerms({ number, unit }: Measure): string[] {
  return quantities(foldText(`${number} ${unit ?? ''}`)).map(({ token }) => token);
}

/** The words of a text and the quantities in it. */
function termsOf(text: string): readonly string[] {
  const folded = foldText(text);
  const words = placedTokens(folded).map((token) => token.text);
  if (!/\d/.test(folded)) return words;
  return [...words, ...quantities(folded).flatMap(({ allTokens }) => allTokens)];
}

/** Names of brands, categories and options come again with every product: they are read once. */
const common = new Map<string, readonly string[]>();
const MOST_COMMON = 20_000;

function termsOfCommon(text: string): readonly string[] {
  const known = common.get(text);
  if (known) return known;
  if (common.size >= MOST_COMMON) common.clear();
  const terms = termsOf(text);
  common.set(text, terms);
  return terms;
}

/** The part numbers by which the document is found whole. */
export function documentParts(product: ProductDocument): string[] {
  const parts = [product.mpn, product.gtin]
    .map((part) => normalizePartNumber(part ?? ''))
    .filter((part) => part !== '');
  return [...new Set(parts)];
}
