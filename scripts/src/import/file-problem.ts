// What an import found wrong, with its place in the file, for people: code, values, and a sentence for each.

export interface FileProblem {
  line: number;
  /** Null when it is about the whole row. */
  column: string | null;
  code: string;
  params: Record<string, unknown>;
  /** True when the row came in nevertheless. */
  isWarning: boolean;
}

/** `{name}` is a value of the problem's params. */
const sentences: Record<string, string> = {
  ROW_TOO_LONG: 'The row has {found} cells, the header {expected}.',
  CELL_TOO_LONG: 'The text has {length} characters, at most {limit} are taken.',
  CELL_FORMULA: 'The cell looks like a spreadsheet formula.',
  CELL_UNREADABLE: 'The text is damaged: the file may have another encoding.',
  SOURCE_KEY_MISSING: 'The row has no key of its own.',
  SOURCE_KEY_DUPLICATE: 'The key {key} was used in line {firstLine} already.',
  NAME_MISSING: 'The row has neither a name nor a part number.',
  QUANTITY_INVALID: '"{value}" is no whole number from {least} on.',
  QUANTITY_TOO_LARGE: '{value} is more than a billion.',
  PRICE_INVALID: '"{value}" is no price.',
  PRICE_NEGATIVE: 'The price "{value}" is below zero.',
  PRICE_TOO_PRECISE: 'The price "{value}" has more than six decimal places.',
  PRICE_TOO_LARGE: 'The price "{value}" is too large.',
  PRICE_CURRENCY_MISSING: 'The price "{value}" has no currency; name one in the mapping.',
  PRICE_CURRENCY_CONFLICT: 'The price "{value}" has two currencies.',
  PRICE_MISSING: 'No price: the product comes in without an offer.',
  PRICE_ZERO: 'The price is zero: the product comes in without an offer.',
  PRICE_TOO_SMALL: 'In {currencyCode} the price is less than a millionth: no offer.',
  RATE_MISSING: 'There is no rate from {from} to {currencyCode}: no offer.',
  CATEGORY_MISSING: 'No category: the product is found by search only.',
  CATEGORY_TOO_DEEP: 'The category has {depth} levels, at most {depthMax} are taken.',
  NAME_TOO_LONG: '"{value}" is longer than {limit} characters.',
  DATASHEET_INVALID: '"{value}" is no web address.',
  GTIN_INVALID: '"{value}" is no GTIN: its check digit is wrong.',
  ATTRIBUTE_CONFLICT: 'Two columns for one attribute differ: "{kept}" is kept, "{dropped}" is not.',
  ATTRIBUTE_MISFIT: '"{value}" is no {kind} like the others: kept as text.',
  SAME_PRODUCT: 'The row {sourceKey} describes this product; this one adds an offer only.',
  PRODUCT_EXISTS: 'Another product has this GTIN, or this brand and part number: {productId}.',
  PRODUCT_UNKNOWN: 'The catalog has no product of {brandName} with the number {mpn}, or this GTIN.',
};

/** The reasons of INVALID_INPUT. */
const reasons: Record<string, string> = {
  EMPTY: 'It is empty.',
  TOO_LONG: 'It is longer than {lengthMax} characters.',
  TOO_MANY: 'There are too many.',
  NOT_A_GTIN: 'It is no GTIN: its check digit is wrong.',
  NOT_A_NUMBER: 'It is no number.',
  NOT_A_WEB_ADDRESS: 'It is no web address.',
  REPEATED: 'The same is there a second time.',
  UNKNOWN_CATEGORY: 'There is no such category.',
  UNKNOWN_BRAND: 'There is no such brand.',
  UNKNOWN_ATTRIBUTE: 'There is no such attribute.',
  OUT_OF_RANGE: '{value} is not from {minimum} to {maximum}.',
  NOT_A_UNIT_PRICE: 'It is no unit price.',
  OTHER_CURRENCY: 'It is in {currencyCode}, the others in {expectedCurrencyCode}.',
};

/** A sentence for people; the code itself when there is none. */
export function reasonOf({ code, params }: FileProblem): string {
  const reason = typeof params.reason === 'string' ? params.reason : undefined;
  const sentence = reason ? (reasons[reason] ?? reason) : (sentences[code] ?? code);
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => textOf(params[name]));
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '?');
}
