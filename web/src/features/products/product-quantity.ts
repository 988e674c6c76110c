// At which quantity a product's offers are compared: what the address says, else what was looked at before.

/** The page's URL parameters. */
export interface ProductParams {
  /** The quantity that offers are compared at; a whole number as text. */
  quantity?: string;
}

const QUANTITY_DEFAULT = 100;

export function readProductParams(raw: Record<string, unknown>): ProductParams {
  const { quantity } = raw;
  return typeof quantity === 'string' && /^[1-9]\d{0,8}$/.test(quantity) ? { quantity } : {};
}

/** The quantities that were looked at, by product: who comes back without one in the address finds them again. */
export const lookedAt = new Map<string, string>();

export const productQuantity = (
  productId: string,
  { quantity = lookedAt.get(productId) }: ProductParams,
): number => Number(quantity ?? QUANTITY_DEFAULT);
