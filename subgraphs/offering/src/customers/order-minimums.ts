// What an order of a vendor must be worth at the least for a company: the smallest of its groups' minimums
// when one of them has one, else what holds for everyone. Two statements for any number of vendors.
import type { Context } from '@agora/kernel/graphql/context.js';
import type { Money } from '@agora/kernel/money/money.js';
import type { Work } from '@agora/kernel/work.js';
import type { OfferTables } from '../offer-tables.js';
import { rowsOf, tableOf } from '../rows-of.js';
import type { OrderMinimum } from './customer-group.js';

/** By vendor and currency. */
export async function orderMinimums(
  em: Work['em'],
  tables: OfferTables,
  companyId: string | null,
  vendorIds: readonly string[],
): Promise<Map<string, Map<string, Money>>> {
  const where = { vendorId: { $in: [...vendorIds] } } as never;
  const all = await em.find(tables.OrderMinimum, where, { orderBy: { id: 'asc' } });
  const found = new Map<string, Map<string, Money>>(vendorIds.map((id) => [id, new Map()]));
  if (all.length === 0) return found;
  const groups = new Set(companyId ? await groupsOf(em, tables, companyId) : []);
  const counting = all.filter(({ groupId }) => groupId === null || groups.has(groupId));
  for (const minimum of counting) {
    const rivals = counting.filter(
      (m) => m.vendorId === minimum.vendorId && m.currencyCode === minimum.currencyCode,
    );
    found.get(minimum.vendorId)?.set(minimum.currencyCode, least(rivals));
  }
  return found;
}

function least(rivals: readonly OrderMinimum[]): Money {
  const ofGroups = rivals.filter(({ groupId }) => groupId !== null);
  const counting = ofGroups.length > 0 ? ofGroups : rivals;
  return counting.map(({ amount }) => amount).reduce((a, b) => (b.minor < a.minor ? b : a));
}

async function groupsOf(em: Work['em'], tables: OfferTables, companyId: string): Promise<string[]> {
  const rows = await rowsOf<{ group_id: string }>(
    em,
    `select group_id from ${tableOf(em, tables.CustomerGroupMember)} where company_id = ?`,
    [companyId],
  );
  return rows.map((row) => row.group_id);
}

/** The batch for `Vendor.orderMinimums`: what holds for the viewer's company. */
export function minimumsForViewer(tables: OfferTables) {
  return async (vendorIds: readonly string[], ctx: Context) => {
    const companyId = ctx.actor.isMember ? (ctx.actor.companyId ?? null) : null;
    const found = await orderMinimums(ctx.em, tables, companyId, vendorIds);
    return vendorIds.map((id) => [...(found.get(id)?.values() ?? [])]);
  };
}
