// A row as the server takes it, and what became of it. Names and numbers are texts here on purpose: one value
// that is not acceptable must fail its own row, not the batch.
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import type { AttributeKind } from '../categories/attribute.js';
import type { ProductKind, StoredDocument, StoredMedia } from '../products/product.js';
import type { ProductState } from '../products/product-states.js';
import type { ProductUnit } from '../products/product-unit.js';

export interface RowSpecification {
  /** Either the id, or name, kind and unit as in importCatalogStructure. */
  attributeId?: string | null;
  attributeName?: string | null;
  kind?: AttributeKind | null;
  unit?: string | null;
  text?: string | null;
  number?: string | null;
  option?: string | null;
  boolean?: boolean | null;
  /** The column of the file it comes from, for problems. */
  column?: string | null;
}

export interface RowProblem {
  column?: string | null;
  code: string;
  params?: Record<string, unknown> | null;
  isWarning: boolean;
}

export interface ImportRow {
  line: number;
  sourceKey: string;
  name?: LocalizedText | null;
  description?: LocalizedText | null;
  kind?: ProductKind | null;
  unit?: ProductUnit | null;
  /** The row says how the product is, whatever it said the last time. */
  isWhole?: boolean | null;
  /** What it becomes when the row makes it; null: ACTIVE. */
  state?: ProductState | null;
  brandName?: string | null;
  mpn?: string | null;
  gtin?: string | null;
  categoryPath?: string[] | null;
  specifications?: RowSpecification[] | null;
  documents?: StoredDocument[] | null;
  media?: StoredMedia[] | null;
  /** What the reader of the file found already; one that is no warning fails the row. */
  problems?: RowProblem[] | null;
}

export const rowOutcomes = {
  CREATED: 'CREATED',
  UPDATED: 'UPDATED',
  UNCHANGED: 'UNCHANGED',
  FAILED: 'FAILED',
} as const;
export type RowOutcome = keyof typeof rowOutcomes;

export interface RowResult {
  line: number;
  outcome: RowOutcome;
  /** Null when it failed, or would have been created by a dry run. */
  productId: string | null;
  problems: RowProblem[];
}
