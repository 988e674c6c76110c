// Batches and pages of the sellers' offers.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { liveOffers, offersByIds } from '@agora/offering/offers/offer.queries.js';
import type { OfferState } from '@agora/offering/offers/offer-states.js';
import { listedForViewer } from '@agora/offering/price-lists/listed-prices.js';
import { raw } from '@mikro-orm/core';
import { sellerTables } from '../seller-tables.js';
import type { Seller } from '../sellers/seller.js';
import { managesOffers } from '../sellers/seller.policy.js';
import { SellerOffer } from './seller-offer.js';

export const sellerOffersByIds = offersByIds(sellerTables);
export const sellerPricesForViewer = listedForViewer(sellerTables);

export function liveSellerOffers(ctx: Context, seller: Seller, args: PageArgs) {
  const where = { $and: [{ vendorId: seller.id }, liveOffers(ctx.now)] };
  return entityPage(ctx.em, SellerOffer, where as never, args);
}

interface ManageableFilter {
  state?: OfferState | null;
  /** Part of the seller's own stock-keeping number, in any case. */
  text?: string | null;
}

/** In all states; null for who does not manage them. */
export function manageableSellerOffers(
  ctx: Context,
  seller: Seller,
  filter: ManageableFilter | null,
  args: PageArgs,
) {
  if (!managesOffers(ctx.actor, seller)) return null;
  const { state, text } = filter ?? {};
  const where = {
    vendorId: seller.id,
    ...(state ? { state } : {}),
    ...(text ? { [raw('instr(lower(vendor_sku), ?)', [text.toLowerCase()])]: { $gt: 0 } } : {}),
  };
  return entityPage(ctx.em, SellerOffer, where, args);
}

/** Those of them that are live, in the seller's order. */
export async function featuredOffers(ctx: Context, seller: Seller) {
  const offers = await Promise.all(
    seller.featuredOfferIds.map((id) => ctx.load(sellerOffersByIds, id)),
  );
  return offers.filter((offer) => offer?.isLiveAt(ctx.now));
}
