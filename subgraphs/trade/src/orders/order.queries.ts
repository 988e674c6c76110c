// Reads of orders, scoped in the query: a company sees what it buys, a vendor's agents what it sells, the
// operator everything. Batch functions keep a page at one statement a kind.
import type { Actor } from '@agora/kernel/actor.js';
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import type { FilterQuery } from '@mikro-orm/core';
import { Order } from './order.js';
import { OrderEvent } from './order-event.js';
import { OrderLine } from './order-line.js';
import type { OrderState } from './order-states.js';
import { Shipment } from './shipment.js';

export const orderSides = { BUYING: 'BUYING', SELLING: 'SELLING', ALL: 'ALL' } as const;
export type OrderSide = keyof typeof orderSides;

export interface OrdersWanted {
  state?: OrderState | null;
  side?: OrderSide | null;
}

const nobody: FilterQuery<Order> = { id: { $in: [] } };

/** The orders this caller may see, on one side of the trade or on both. */
export function visibleOrders(actor: Actor, side: OrderSide = 'ALL'): FilterQuery<Order> {
  const { companyId } = actor;
  if (!companyId || !actor.isMember) return nobody;
  const buying: FilterQuery<Order> = { buyerCompanyId: companyId };
  // Vendors do not see an order before its stock is theirs to sell.
  const selling: FilterQuery<Order> = actor.actsFor(companyId, 'SELLER_AGENT', 'OPERATOR')
    ? { vendorCompanyId: companyId, state: { $ne: 'PLACING' } }
    : nobody;
  if (side === 'BUYING') return buying;
  if (side === 'SELLING') return selling;
  return actor.isOperator ? {} : { $or: [buying, selling] };
}

export function pageOfOrders(ctx: Context, wanted: OrdersWanted, args: PageArgs) {
  ctx.actor.requireMember();
  const where: FilterQuery<Order>[] = [visibleOrders(ctx.actor, wanted.side ?? 'ALL')];
  if (wanted.state) where.push({ state: wanted.state });
  const newestFirst = { placedAt: 'desc' } as const;
  return entityPage(ctx.em, Order, { $and: where } as FilterQuery<Order>, args, newestFirst);
}

export async function ordersById(ids: readonly string[], ctx: Context) {
  const visible = visibleOrders(ctx.actor);
  const where = { $and: [{ id: { $in: [...ids] } }, visible] } as FilterQuery<Order>;
  const orders = await ctx.em.find(Order, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, orders, (order) => order.id);
}

/** The caller has seen the orders: lines, shipments and timeline go with them. */
export async function linesByOrder(orderIds: readonly string[], ctx: Context) {
  const where = { orderId: { $in: [...orderIds] } };
  const lines = await ctx.em.find(OrderLine, where, { orderBy: { position: 'asc', id: 'asc' } });
  return grouped(orderIds, lines, (line) => line.orderId);
}

export async function linesById(ids: readonly string[], ctx: Context) {
  const where = { id: { $in: [...ids] } };
  const lines = await ctx.em.find(OrderLine, where, { orderBy: { id: 'asc' } });
  return inOrder(ids, lines, (line) => line.id);
}

export async function shipmentsByOrder(orderIds: readonly string[], ctx: Context) {
  const where = { orderId: { $in: [...orderIds] } };
  const shipments = await ctx.em.find(Shipment, where, {
    orderBy: { shippedAt: 'asc', id: 'asc' },
  });
  return grouped(orderIds, shipments, (shipment) => shipment.orderId);
}

export async function eventsByOrder(orderIds: readonly string[], ctx: Context) {
  const where = { orderId: { $in: [...orderIds] } };
  const events = await ctx.em.find(OrderEvent, where, { orderBy: { at: 'asc', id: 'asc' } });
  return grouped(orderIds, events, (event) => event.orderId);
}
