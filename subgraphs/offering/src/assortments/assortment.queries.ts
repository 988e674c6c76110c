// Assortments as their vendor sees them, with whom they are for: a constant number of statements for any number.
import { entityPage, type PageArgs } from '@agora/kernel/graphql/connection.js';
import { type Context, grouped, inOrder } from '@agora/kernel/graphql/context.js';
import { groupsByIds } from '../customers/customer-group.queries.js';
import { managedBy, manages } from '../managed-by.js';
import type { OfferTables } from '../offer-tables.js';
import type { Assortment } from './assortment.js';

const offersShown = 100;

async function shown(ctx: Context, tables: OfferTables, assortments: readonly Assortment[]) {
  const ids = assortments.map(({ id }) => id);
  const where = { assortmentId: { $in: ids } } as never;
  const orderBy = { id: 'asc' } as const;
  const rows = await ctx.em.find(tables.AssortmentOffer, where, { orderBy });
  const assignees = await ctx.em.find(tables.AssortmentAssignee, where, { orderBy });
  const groupIds = [...new Set(assignees.flatMap(({ groupId }) => groupId ?? []))];
  const groups = groupIds.length > 0 ? await groupsByIds(tables)(groupIds, ctx) : [];
  const offersOf = grouped(ids, rows, (row) => row.assortmentId);
  const assigneesOf = grouped(ids, assignees, (row) => row.assortmentId);
  const first = offersOf.flatMap((all) => all.slice(0, offersShown).map(({ offerId }) => offerId));
  const offers = await ctx.em.find(tables.Offer, { id: { $in: [...new Set(first)] } }, { orderBy });
  const offerById = new Map(offers.map((offer) => [offer.id, offer]));
  return assortments.map(({ id, name }, index) => {
    const inIt = offersOf[index] ?? [];
    const whom = assigneesOf[index] ?? [];
    return {
      id,
      name,
      offerCount: inIt.length,
      offers: inIt.slice(0, offersShown).map(({ offerId }) => offerById.get(offerId) ?? null),
      companies: whom.flatMap(({ companyId }) =>
        companyId ? [{ __typename: 'Company', id: companyId }] : [],
      ),
      groups: whom.flatMap(({ groupId }) => groups.find((group) => group?.id === groupId) ?? []),
    };
  });
}

/** The batch of assortments by id, of vendors the caller manages. */
export function assortmentsByIds(tables: OfferTables) {
  return async (ids: readonly string[], ctx: Context) => {
    const where = { $and: [{ id: { $in: [...ids] } }, managedBy(ctx.actor)] } as never;
    const found = await ctx.em.find(tables.Assortment, where, { orderBy: { id: 'asc' } });
    return inOrder(ids, await shown(ctx, tables, found), ({ id }) => id);
  };
}

/** Newest first; null for who does not manage the vendor. */
export async function assortmentsOf(
  ctx: Context,
  tables: OfferTables,
  vendor: { readonly id: string; readonly companyId: string },
  args: PageArgs,
) {
  if (!manages(ctx.actor, vendor)) return null;
  const where = { vendorId: vendor.id } as never;
  const page = await entityPage(ctx.em, tables.Assortment, where, args);
  const nodes = await shown(ctx, tables, page.nodes);
  const edges = page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] }));
  return { ...page, edges, nodes };
}
