// Offers of a vendor by what somebody types: its own number, or the product's name and part number, which catalog
// knows. Catalog is asked outside transactions only.
import type { Context } from '@agora/kernel/graphql/context.js';
import { SiblingUnavailable } from '@agora/kernel/siblings.js';
import { raw } from '@mikro-orm/core';
import type { OfferTables } from '../offer-tables.js';
import { rowsOf, tableOf } from '../rows-of.js';

const question = `query ($productIds: [ID!]!, $text: String!) {
  productsNamed(productIds: $productIds, text: $text) }`;

/** What catalog answers for at once. */
const askedMax = 1_000;
/** A text that means more products than one statement should name is no search. */
const foundMax = 10_000;

/**
 * For lists: while catalog is away they are narrowed by the vendor's own numbers alone, and the answer says whose part
 * is missing.
 */
export async function productsToList(
  ...asked: Parameters<typeof productsWithText>
): Promise<string[]> {
  return productsWithText(...asked).catch((error: unknown) => {
    if (!(error instanceof SiblingUnavailable)) throw error;
    const [ctx] = asked;
    ctx.missed.push(error);
    return [];
  });
}

/**
 * The products among a vendor's offers that the text means; none without a text. Fails while catalog is away: what is to
 * be changed must not be fewer than what was meant.
 */
export async function productsWithText(
  ctx: Context,
  tables: OfferTables,
  vendorId: string,
  text: string | null | undefined,
): Promise<string[]> {
  const wanted = text?.trim();
  if (!wanted) return [];
  const rows = await rowsOf<{ productId: string }>(
    ctx.em,
    `select distinct product_id as productId from ${tableOf(ctx.em, tables.Offer)}
     where vendor_id = ? order by product_id`,
    [vendorId],
  );
  const found: string[] = [];
  for (let from = 0; from < rows.length && found.length < foundMax; from += askedMax) {
    const productIds = rows.slice(from, from + askedMax).map(({ productId }) => productId);
    found.push(...(await named(ctx, productIds, wanted)));
  }
  return found;
}

async function named(ctx: Context, productIds: readonly string[], text: string) {
  const variables = { productIds, text };
  const data = await ctx.siblings.ask<{ productsNamed: string[] }>('catalog', question, variables);
  return data.productsNamed;
}

/** With this in the vendor's own number, in any case, or of one of these products; all without a text. */
export function withText(text: string | null | undefined, productIds: readonly string[]): object {
  const wanted = text?.trim().toLowerCase();
  if (!wanted) return {};
  const byNumber = { [raw('instr(lower(vendor_sku), ?)', [wanted])]: { $gt: 0 } };
  return { $or: [byNumber, { productId: { $in: [...productIds] } }] };
}
