// Who sees which offers, as conditions of the query: everyone the live ones, unless an assortment says who does; a
// company also its own in any state, the operator and the sibling subgraphs all.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import type { Context } from '@agora/kernel/graphql/context.js';
import { inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { manages } from '../managed-by.js';
import type { OfferTables } from '../offer-tables.js';
import { seenByCompany } from '../visibility/seen-offers.js';
import type { Offer } from './offer.js';
import { productsToList, withText } from './offers-with-text.js';

/** Those that can be found and bought at this instant. */
export function liveOffers(at: Date): FilterQuery<Offer> {
  return {
    state: 'LIVE',
    isVendorActive: true,
    $or: [{ validUntil: null }, { validUntil: { $gt: at } }],
  };
}

export function offersSeenBy(ctx: Context, tables: OfferTables): FilterQuery<Offer> {
  const { actor } = ctx;
  if (actor.isOperator || actor.isService) return {};
  const companyId = actor.isMember ? actor.companyId : null;
  const shown = { $and: [liveOffers(ctx.now), seenByCompany(ctx.em, tables, companyId)] };
  return companyId ? { $or: [shown, { vendorCompanyId: companyId }] } : (shown as never);
}

/** A page of what a vendor offers to whoever looks. */
export function offersOnSale(ctx: Context, tables: OfferTables, vendorId: string, args: PageArgs) {
  const where = { $and: [{ vendorId }, liveOffers(ctx.now), offersSeenBy(ctx, tables)] };
  return entityPage(ctx.em, tables.Offer, where as never, args);
}

/** All offers of a vendor for who manages it, newest first; null for others. */
export async function ownOffers(
  ctx: Context,
  tables: OfferTables,
  vendor: { id: string; companyId: string },
  { text, also = {}, args }: { text: string | null | undefined; also?: object; args: PageArgs },
) {
  if (!manages(ctx.actor, vendor)) return null;
  const named = withText(text, await productsToList(ctx, tables, vendor.id, text));
  const where = { $and: [{ vendorId: vendor.id }, named, also] };
  return entityPage(ctx.em, tables.Offer, where as never, args);
}

/** The reference batch of one subgraph's offers: one statement for all ids. */
export function offersByIds(tables: OfferTables) {
  return async (ids: readonly string[], ctx: Context) => {
    const where = { $and: [{ id: { $in: [...ids] } }, offersSeenBy(ctx, tables)] };
    const found = await ctx.em.find(tables.Offer, where, { orderBy: { id: 'asc' } });
    return inOrder(ids, found, (offer) => offer.id);
  };
}
