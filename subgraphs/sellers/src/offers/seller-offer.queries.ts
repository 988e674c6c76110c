// Batches and pages of the sellers' offers.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { offersByIds, offersOnSale } from '@agora/offering/offers/offer.queries.js';
import type { OfferState } from '@agora/offering/offers/offer-states.js';
import { productsToList, withText } from '@agora/offering/offers/offers-with-text.js';
import { listedForViewer } from '@agora/offering/price-lists/listed-prices.js';
import { inventoryBatches } from '@agora/offering/warehouses/inventory.queries.js';
import type { FilterQuery } from '@mikro-orm/core';
import { sellerTables } from '../seller-tables.js';
import type { Seller } from '../sellers/seller.js';
import { managesOffers } from '../sellers/seller.policy.js';
import { sellersByIds } from '../sellers/seller.queries.js';
import {
  type InactiveReasonCode,
  inactiveReasonCodes,
  inactiveReasons,
  offersWithReason,
} from './inactive-reasons.js';
import { SellerOffer } from './seller-offer.js';

export const sellerOffersByIds = offersByIds(sellerTables);
export const sellerPricesForViewer = listedForViewer(sellerTables);
export const sellerInventory = inventoryBatches(sellerTables);

export function liveSellerOffers(ctx: Context, seller: Seller, args: PageArgs) {
  return offersOnSale(ctx, sellerTables, seller.id, args);
}

export interface ManageableFilter {
  state?: OfferState | null;
  /** Part of the seller's own stock-keeping number or of what catalog calls the product, in any case. */
  text?: string | null;
  /** That cannot be bought for this reason. */
  reason?: InactiveReasonCode | null;
}

/** In all states; null for who does not manage them. */
export async function manageableSellerOffers(
  ctx: Context,
  seller: Seller,
  filter: ManageableFilter | null,
  args: PageArgs,
) {
  if (!managesOffers(ctx.actor, seller)) return null;
  const productIds = await productsToList(ctx, sellerTables, seller.id, filter?.text);
  const where = whereManageable(seller, { ...filter, productIds }, ctx.now);
  return entityPage(ctx.em, SellerOffer, where, args);
}

/** The seller's offers that a filter means; with the products that catalog says its text means. */
export function whereManageable(
  seller: Seller,
  { state, text, reason, productIds }: ManageableFilter & { productIds: readonly string[] },
  at: Date,
): FilterQuery<SellerOffer> {
  const conditions: object[] = [{ vendorId: seller.id }];
  if (state) conditions.push({ state });
  conditions.push(withText(text, productIds));
  if (reason)
    conditions.push((offersWithReason(reason, seller, at) as object | null) ?? { id: '' });
  return { $and: conditions } as FilterQuery<SellerOffer>;
}

/** How many offers have each reason; those that none has are left out. */
export async function inactiveOffers(ctx: Context, seller: Seller) {
  if (!managesOffers(ctx.actor, seller)) return null;
  const codes = Object.keys(inactiveReasonCodes) as InactiveReasonCode[];
  const counts = await Promise.all(
    codes.map(async (code) => {
      const reason = offersWithReason(code, seller, ctx.now);
      if (!reason) return { code, count: 0 };
      const where = { $and: [{ vendorId: seller.id }, reason] } as FilterQuery<SellerOffer>;
      return { code, count: await ctx.em.count(SellerOffer, where) };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}

/** Null for who does not manage the offer. */
export async function reasonsOf(ctx: Context, offer: SellerOffer) {
  const { actor } = ctx;
  if (!actor.isOperator && !actor.actsFor(offer.vendorCompanyId, 'SELLER_AGENT')) return null;
  const seller = await ctx.load(sellersByIds, offer.vendorId);
  return seller ? inactiveReasons(offer, seller, ctx.now) : null;
}

/** Those of them that are live, in the seller's order. */
export async function featuredOffers(ctx: Context, seller: Seller) {
  const offers = await Promise.all(
    seller.featuredOfferIds.map((id) => ctx.load(sellerOffersByIds, id)),
  );
  return offers.filter((offer) => offer?.isLiveAt(ctx.now));
}
