// What a row of a file comes to: typed, or what keeps it out. Nothing here does anything.
import type { RowProblem } from './import-problem.js';
import type { Name } from './job-mapping.js';
import type { MoneyValue } from './parse-money.js';
import type { Tier } from './parse-tiers.js';

export interface ImportedRow {
  line: number;
  /** The source's own key, or brand and part number. */
  sourceKey: string;
  name: { zhCN: string | null; en: string | null };
  description: { zhCN: string | null; en: string | null };
  mpn: string | null;
  /** Of rows about products: the product's own key, where it is another than the row's. */
  productKey?: string | null;
  /** Of files that the platform wrote. */
  exported?: ExportedRow;
  /** Digits with a valid check digit. */
  gtin: string | null;
  brandName: string | null;
  /** Root first; empty when the file says none. */
  categoryPath: string[];
  /** Null: a product without an offer. The price of the smallest quantity. */
  price: MoneyValue | null;
  /** All prices, ascending; empty without a price. */
  tiers: Tier[];
  stock: number | null;
  minimumQuantity: number | null;
  orderMultiple: number | null;
  leadTimeDays: number | null;
  datasheetUrl: string | null;
  imageUrl: string | null;
  vendorSku: string | null;
  /** Filled ones only, as written; their types are inferred from all rows. */
  attributes: { name: string; value: string }[];
  /** What rows of other kinds than products and offers say besides. */
  fields: RowFields;
}

export interface RowFields {
  /** Its key, number or name. */
  company?: string | null;
  /** Days, YYYY-MM-DD. */
  validFrom?: string | null;
  validUntil?: string | null;
  placedOn?: string | null;
  country?: string | null;
  memberName?: string | null;
  memberEmail?: string | null;
  memberRoles?: string | null;
  locale?: string | null;
  orderNumber?: string | null;
  quantity?: number | null;
}

export interface MappedRow {
  /** Null when there are errors. */
  row: ImportedRow | null;
  errors: RowProblem[];
  warnings: RowProblem[];
}

export interface AttributeRef {
  name: Name;
  kind: 'NUMBER' | 'ENUM' | 'BOOLEAN' | 'TEXT';
  unit: string | null;
  /** Of an ENUM, where the file says what options are called. */
  options?: { value: string; name: Name; aliases: string[] }[] | undefined;
}

/** A specification as importCatalogRows takes it. */
export interface Specification {
  attributeName: string;
  kind: AttributeRef['kind'];
  unit: string | null;
  column: string;
  text: string;
  number?: string;
  option?: string;
  boolean?: boolean;
}

export interface ExportedMedia {
  url: string;
  alt: Name | null;
  width?: number;
  height?: number;
  widths?: number[];
}

export interface ExportedDocument {
  url: string;
  title: string;
  kind?: string;
  language?: string;
  contentType?: string;
  byteCount?: number;
}

/** What only files of ours say. */
export interface ExportedRow {
  /** Cells of the columns that have no other meaning, as they are. */
  cells: Record<string, string | null>;
  path: Name[];
  attributes: AttributeRef[];
  specifications: Specification[];
  media: ExportedMedia[];
  documents: ExportedDocument[];
}
