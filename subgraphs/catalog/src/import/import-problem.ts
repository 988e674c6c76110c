// What can be wrong with a file or a row: codes and parameters, never prose.

/** One thing about one row. An error keeps the row out; a warning lets it in with less. */
export interface RowProblem {
  /** Of the file, counted from 1, where the row begins. */
  line: number;
  /** The column's name; null when it is about the whole row. */
  column: string | null;
  code: RowProblemCode;
  params: Record<string, string | number>;
}

/** What an import found wrong, from wherever: the row itself, or whoever took it. */
export interface FileProblem {
  line: number;
  /** Null when it is about the whole row. */
  column: string | null;
  code: string;
  params: Record<string, unknown>;
  /** True when the row came in nevertheless. */
  isWarning: boolean;
}

export type RowProblemCode =
  // errors
  | 'ROW_TOO_LONG'
  | 'CELL_TOO_LONG'
  | 'CELL_FORMULA'
  | 'CELL_UNREADABLE'
  | 'SOURCE_KEY_MISSING'
  | 'SOURCE_KEY_DUPLICATE'
  | 'NAME_MISSING'
  | 'QUANTITY_INVALID'
  | 'TIERS_INVALID'
  | 'DATE_INVALID'
  | 'FIELD_MISSING'
  | 'IMAGE_INVALID'
  | 'VALUE_UNKNOWN'
  | MoneyProblemCode
  // warnings
  | 'PRICE_MISSING'
  | 'PRICE_ZERO'
  | 'CATEGORY_MISSING'
  | 'DATASHEET_INVALID'
  | 'GTIN_INVALID'
  | 'ATTRIBUTE_CONFLICT';

export type MoneyProblemCode =
  | 'PRICE_INVALID'
  | 'PRICE_NEGATIVE'
  | 'PRICE_TOO_PRECISE'
  | 'PRICE_TOO_LARGE'
  | 'PRICE_CURRENCY_MISSING'
  | 'PRICE_CURRENCY_CONFLICT';

export type ImportFileErrorCode =
  | 'TOO_MANY_COLUMNS'
  | 'ENCODING_UNKNOWN'
  | 'XML_MALFORMED'
  | 'XML_DOCTYPE'
  | 'XML_TOO_DEEP'
  | 'NOT_BMECAT'
  | 'ZIP_MALFORMED'
  | 'ZIP_TOO_LARGE'
  | 'ZIP_ENCRYPTED'
  | 'NOT_A_SPREADSHEET'
  | 'OLD_SPREADSHEET'
  | 'SHEET_MISSING'
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'FILE_NOT_TEXT'
  | 'FILE_MALFORMED'
  | 'RECORD_TOO_LARGE'
  | 'QUOTE_NOT_CLOSED'
  | 'MAPPING_COLUMN_MISSING'
  | 'MAPPING_INVALID'
  | 'MAPPING_INCOMPLETE';

/** The file as a whole cannot be read, or not with this mapping. */
export class ImportFileError extends Error {
  constructor(
    readonly code: ImportFileErrorCode,
    readonly params: Record<string, string | number> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
