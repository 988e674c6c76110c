// Edits of many offers and previews of them, for who manages the seller's offers.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped } from '@agora/kernel/graphql/context.js';
import { tiersOf } from '@agora/offering/prices/price-tiers.js';
import { placeholders, rowsOf, tableOf } from '@agora/offering/rows-of.js';
import type { SellerOffer } from '../offers/seller-offer.js';
import type { Seller } from '../sellers/seller.js';
import { managesOffers } from '../sellers/seller.policy.js';
import type { OfferFacts } from './edited-offer.js';
import { OfferEdit, OfferEditItem, type OfferEditItemState } from './offer-edit.js';
import { type EditTerms, type OfferToEdit, offersToEdit } from './offers-to-edit.js';
import { productsMeant } from './products-meant.js';

const rowsShown = 50;

export function offerEditsOf(ctx: Context, seller: Seller, args: PageArgs) {
  if (!managesOffers(ctx.actor, seller)) return null;
  return entityPage(ctx.em, OfferEdit, { vendorId: seller.id }, args);
}

/** What would become of which offers; those left as they are come first. Nothing is written. */
export async function offerEditPreview(ctx: Context, seller: Seller, terms: EditTerms) {
  if (!managesOffers(ctx.actor, seller)) return null;
  const productIds = await productsMeant(ctx, seller.id, terms.filter?.text);
  const offers = await offersToEdit(ctx.em, seller, { ...terms, productIds }, ctx.now);
  const left = offers.filter(({ skipCode }) => skipCode !== null);
  const changing = offers.filter(({ skipCode }) => skipCode === null);
  const rows = [...left.slice(0, rowsShown / 2), ...changing].slice(0, rowsShown);
  return {
    offerCount: changing.length,
    skipCounts: countsOf(left),
    rows: rows.map(({ offer, before, after, skipCode }) => ({
      offer,
      before: shown(offer, before),
      after: shown(offer, after),
      skipCode,
    })),
  };
}

function countsOf(left: readonly OfferToEdit[]) {
  const codes = [...new Set(left.map(({ skipCode }) => skipCode))];
  return codes.map((code) => ({
    code,
    count: left.filter(({ skipCode }) => skipCode === code).length,
  }));
}

const shown = ({ currencyCode }: SellerOffer, { storedTiers, ...facts }: OfferFacts) => ({
  ...facts,
  tiers: storedTiers ? tiersOf(storedTiers, currencyCode) : null,
});

type Counts = Readonly<Partial<Record<OfferEditItemState, number>>>;

/** How many items of each edit are in which state. */
export async function itemCounts(editIds: readonly string[], ctx: Context): Promise<Counts[]> {
  const rows = await rowsOf<{ editId: string; state: OfferEditItemState; count: number }>(
    ctx.em,
    `select edit_id as editId, state, count(*) as count from ${tableOf(ctx.em, OfferEditItem)}
     where edit_id in (${placeholders(editIds)}) group by edit_id, state`,
    editIds,
  );
  return grouped(editIds, rows, (row) => row.editId).map((group) =>
    Object.fromEntries(group.map(({ state, count }) => [state, Number(count)])),
  );
}
