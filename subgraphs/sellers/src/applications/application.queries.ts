// Reading applications: a company its own, the operator all that were handed in.
import type { Actor } from '@agora/kernel/actor.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import type { Seller } from '../sellers/seller.js';
import { isInsider } from '../sellers/seller.policy.js';
import { ApplicationDocument, SellerApplication } from './application.js';
import type { ApplicationState } from './application-states.js';

function visibleTo(actor: Actor): FilterQuery<SellerApplication> {
  if (actor.isService) return {};
  const own = { companyId: (actor.isMember && actor.companyId) || '' };
  return actor.isOperator ? { $or: [{ submittedAt: { $ne: null } }, own] } : own;
}

export async function applicationsByIds(ids: readonly string[], ctx: Context) {
  const where = { $and: [{ id: { $in: [...ids] } }, visibleTo(ctx.actor)] };
  const found = await ctx.em.find(SellerApplication, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, found, (application) => application.id);
}

/** Whoever sees an application sees its documents. */
export async function applicationDocumentsOf(applicationIds: readonly string[], ctx: Context) {
  const where = { applicationId: { $in: [...applicationIds] } };
  const rows = await ctx.em.find(ApplicationDocument, where, { orderBy: { id: 'asc' } });
  return grouped(applicationIds, rows, (document) => document.applicationId);
}

/** The one each seller came from; null for who may not know. */
async function applicationsBySellers(sellerIds: readonly string[], ctx: Context) {
  const where = { $and: [{ sellerId: { $in: [...sellerIds] } }, visibleTo(ctx.actor)] };
  const found = await ctx.em.find(SellerApplication, where, { orderBy: { id: 'asc' } });
  return inOrder(sellerIds, found, (application) => application.sellerId ?? '');
}

export function applicationOf(ctx: Context, seller: Seller) {
  return isInsider(ctx.actor, seller) ? ctx.load(applicationsBySellers, seller.id) : null;
}

/** The company's latest. */
export async function ownApplication(ctx: Context) {
  const { companyId, isMember } = ctx.actor;
  if (!isMember || !companyId) return null;
  return ctx.em.findOne(SellerApplication, { companyId }, { orderBy: { id: 'desc' } });
}

export function applicationsPage(
  ctx: Context,
  state: ApplicationState | null | undefined,
  args: PageArgs,
) {
  const where = { $and: [visibleTo(ctx.actor), state ? { state } : {}] };
  return entityPage(ctx.em, SellerApplication, where as never, args);
}
