// Why a purchase was not placed, in codes a client can explain.

export const purchaseFailureCodes = {
  LINES_REFUSED: 'LINES_REFUSED',
  TOTAL_CHANGED: 'TOTAL_CHANGED',
  CURRENCIES_MIXED: 'CURRENCIES_MIXED',
  TOTAL_TOO_LARGE: 'TOTAL_TOO_LARGE',
  VENDOR_UNAVAILABLE: 'VENDOR_UNAVAILABLE',
} as const;
export type PurchaseFailureCode = keyof typeof purchaseFailureCodes;

export interface FailedLine {
  offerId: string;
  productId: string | null;
  quantity: number;
  /** The owner's own code, e.g. that it is out of stock. */
  code: string;
  params: unknown;
}

export interface PurchaseFailure {
  code: PurchaseFailureCode;
  params: Record<string, string> | null;
  lines: FailedLine[];
}
