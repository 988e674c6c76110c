// Catalog as far as owners of offers ask it: which products a text means, by the names a test gave them.
import type { AskSibling } from '@agora/kernel/siblings.js';

/** What products are called, by id; lower case. */
export const productNames = new Map<string, string>();

/** Away while this is set. */
export const catalogState = { isAway: false };

export const askCatalog: AskSibling = async (sibling, { query, variables }) => {
  if (sibling !== 'catalog' || !query.includes('productsNamed')) throw new Error('no answer');
  if (catalogState.isAway) throw new Error('connect ECONNREFUSED 10.0.0.3');
  const { productIds, text } = variables as { productIds: string[]; text: string };
  const isMeant = (id: string) => productNames.get(id)?.includes(text.toLowerCase());
  return { data: { productsNamed: productIds.filter(isMeant) } };
};
