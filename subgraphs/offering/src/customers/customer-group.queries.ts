// Customer groups and order minimums as their vendor sees them, with their companies: a constant number of
// statements for any number of groups.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { managedBy, manages } from '../managed-by.js';
import type { OfferTables } from '../offer-tables.js';
import type { CustomerGroup } from './customer-group.js';

const companiesShown = 100;

interface Vendor {
  readonly id: string;
  readonly companyId: string;
}

async function shown(ctx: Context, tables: OfferTables, groups: readonly CustomerGroup[]) {
  const ids = groups.map(({ id }) => id);
  const where = { groupId: { $in: ids } } as never;
  const members = await ctx.em.find(tables.CustomerGroupMember, where, { orderBy: { id: 'asc' } });
  const byGroup = grouped(ids, members, (member) => member.groupId);
  return groups.map(({ id, name }, index) => {
    const all = byGroup[index] ?? [];
    const companies = all
      .slice(0, companiesShown)
      .map(({ companyId }) => ({ __typename: 'Company', id: companyId }));
    return { id, name, companyCount: all.length, companies };
  });
}

export type ShownGroup = Awaited<ReturnType<typeof shown>>[number];

/** The batch of groups by id, of vendors the caller manages. */
export function groupsByIds(tables: OfferTables) {
  return async (ids: readonly string[], ctx: Context) => {
    const where = { $and: [{ id: { $in: [...ids] } }, managedBy(ctx.actor)] } as never;
    const found = await ctx.em.find(tables.CustomerGroup, where, { orderBy: { id: 'asc' } });
    return inOrder(ids, await shown(ctx, tables, found), (group) => group.id);
  };
}

/** Null for who does not manage the vendor. */
export async function customerGroupsOf(
  ctx: Context,
  tables: OfferTables,
  vendor: Vendor,
  args: PageArgs,
) {
  if (!manages(ctx.actor, vendor)) return null;
  const where = { vendorId: vendor.id } as never;
  const page = await entityPage(ctx.em, tables.CustomerGroup, where, args);
  const nodes = await shown(ctx, tables, page.nodes);
  const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] }));
  return { ...page, edges, nodes };
}

/** All minimums of a vendor; null for who does not manage it. */
export async function orderMinimumsOf(ctx: Context, tables: OfferTables, vendor: Vendor) {
  if (!manages(ctx.actor, vendor)) return null;
  const where = { vendorId: vendor.id } as never;
  const all = await ctx.em.find(tables.OrderMinimum, where, { orderBy: { place: 'asc' } });
  const ids = all.flatMap(({ groupId }) => groupId ?? []);
  const groups = ids.length > 0 ? await groupsByIds(tables)(ids, ctx) : [];
  return all.map(({ groupId, amount }) => ({
    group: groups.find((group) => group?.id === groupId) ?? null,
    amount,
  }));
}
