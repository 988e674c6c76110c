// The products that an edit's text means. While catalog is away that is not known: the edit is refused and says why,
// because what is changed must not be fewer than what was meant. Without a text nobody is asked.
import { DomainError } from '@agora/kernel/errors.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { SiblingUnavailable } from '@agora/kernel/siblings.js';
import { productsWithText } from '@agora/offering/offers/offers-with-text.js';
import { sellerTables } from '../seller-tables.js';
import { offerEditErrors } from './offer-edit.errors.js';

export async function productsMeant(
  ctx: Context,
  sellerId: string,
  text: string | null | undefined,
): Promise<string[]> {
  return productsWithText(ctx, sellerTables, sellerId, text).catch((error: unknown) => {
    if (!(error instanceof SiblingUnavailable)) throw error;
    const details = { field: ['filter', 'text'], params: { subgraph: error.sibling } };
    throw new DomainError(offerEditErrors.CATALOG_AWAY, details);
  });
}
