// Rows of an import as the owner of offers takes them, and what became of each. The catalog reads the files;
// rows arrive here in batches that may be repeated.
import { DomainError, type ErrorParams } from '@agora/kernel/errors.js';

export interface TakenRow {
  /** The line of the file, by which the answer finds its row again. */
  readonly line: number;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'FAILED';
  /** Why it failed; of a row that was taken: what is to be known of it. */
  readonly code?: string;
  readonly field?: readonly string[] | null;
  readonly params?: ErrorParams | null;
}

/** A refusal of one row; anything else is an error of the whole batch. */
export function refusal(line: number, error: unknown): TakenRow {
  if (!(error instanceof DomainError)) throw error;
  const { code, field, params } = error;
  return { line, outcome: 'FAILED', code, field: field ?? null, params };
}

/** How a row names an offer of the vendor: by the source's key, its own number, or the product. */
export interface OfferKey {
  readonly sourceKey?: string | null;
  readonly vendorSku?: string | null;
  readonly productId?: string | null;
}
