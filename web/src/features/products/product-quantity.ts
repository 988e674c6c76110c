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
const lookedAt = new Map<string, string>();

export const noteQuantity = (productId: string, { quantity }: ProductParams): void => {
  if (quantity) lookedAt.set(productId, quantity);
};

/** What the reader wants to buy of it, where that was said. */
export const statedQuantity = (productId: string, { quantity }: ProductParams) =>
  quantity ?? lookedAt.get(productId);

export const productQuantity = (productId: string, params: ProductParams): number =>
  Number(statedQuantity(productId, params) ?? QUANTITY_DEFAULT);
